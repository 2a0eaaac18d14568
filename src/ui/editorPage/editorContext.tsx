import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../../editor/editor.ts';
import type { SaveState } from '../../editor/saver.ts';
import { Writing } from '../../editor/writing.ts';
import type { Layout } from '../../layout/layout.ts';
import { measureText } from '../../layout/textWidth.ts';
import { dayOf } from '../../lib/day.ts';
import { type Filtered, filtered } from '../../model/filter.ts';
import { withChanges } from '../../model/withChanges.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import { type Appearance, paletteFor } from '../../scene/palette.ts';
import { Picture } from '../../scene/picture.ts';
import type { SessionState } from '../../session/session.ts';
import { type Language, useAppearance, useLanguage } from '../shell/app.tsx';

/** The open map as it is shown now. */
export interface MapView {
  readonly map: JourneyMap;
  readonly layout: Layout;
  readonly picture: Picture;
  /** What does not pass the filter; null where nothing is filtered. */
  readonly filtered: Filtered | null;
}

const EditorContext = createContext<Editor | null>(null);
const WritingContext = createContext<Writing | null>(null);
const MapViewContext = createContext<MapView | null>(null);
const ReadViewContext = createContext<(() => MapView) | null>(null);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (editor === null) throw new Error('No map is open');
  return editor;
}

/** Writing titles on the canvas. */
export function useWriting(): Writing {
  const writing = use(WritingContext);
  if (writing === null) throw new Error('No map is open');
  return writing;
}

export function useMapView(): MapView {
  const view = use(MapViewContext);
  if (view === null) throw new Error('No map is open');
  return view;
}

/** Reads the view as it is when called: for gestures and keys, which need not be made anew with each change. */
export function useReadView(): () => MapView {
  const readView = use(ReadViewContext);
  if (readView === null) throw new Error('No map is open');
  return readView;
}

export function useSession<Value>(select: (state: SessionState) => Value): Value {
  return useStore(useEditor().session, select);
}

/** Something of the editor that is read anew after each of its changes; compared with `===`. */
export function useEditorValue<Value>(read: (editor: Editor) => Value): Value {
  const editor = useEditor();
  const subscribe = useCallback((listener: () => void) => editor.onChange(listener), [editor]);
  return useSyncExternalStore(subscribe, () => read(editor));
}

export function useSaveState(): SaveState {
  const { saver } = useEditor();
  const subscribe = useCallback((listener: () => void) => saver.onChange(listener), [saver]);
  return useSyncExternalStore(subscribe, () => saver.state);
}

/** A picture of maps in a language and an appearance. */
export function pictureFor({ messages, format }: Language, appearance: Appearance, day: string): Picture {
  return new Picture({ messages, format, palette: paletteFor(appearance), measure: measureText, day });
}

interface EditorProviderProps {
  readonly editor: Editor;
  readonly children: ReactNode;
}

export function EditorProvider({ editor, children }: EditorProviderProps) {
  const writing = useMemo(() => new Writing(editor), [editor]);
  return (
    <EditorContext value={editor}>
      <WritingContext value={writing}>
        <MapViewProvider>{children}</MapViewProvider>
      </WritingContext>
    </EditorContext>
  );
}

function MapViewProvider({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const appearance = useAppearance();
  const stored = useEditorValue(({ map }) => map);
  const day = useEditorValue(({ changedAt }) => dayOf(changedAt));
  const preview = useSession((state) => state.preview);
  const map = useMemo(() => (preview.length === 0 ? stored : withChanges(stored, preview)), [stored, preview]);
  const picture = useMemo(() => pictureFor(language, appearance, day), [language, appearance, day]);
  const layout = picture.layout(map);
  const filter = useSession((state) => state.filter);
  const sieve = useMemo(() => filtered(map, filter), [map, filter]);
  const view = useMemo(() => ({ map, layout, picture, filtered: sieve }), [map, layout, picture, sieve]);
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  }, [view]);
  const readView = useCallback(() => latest.current, []);
  return (
    <ReadViewContext value={readView}>
      <MapViewContext value={view}>{children}</MapViewContext>
    </ReadViewContext>
  );
}
