import { type FocusEvent, type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Outline } from '../../editor/outline.ts';
import type { OutlineWriting } from '../../editor/outlineWriting.ts';
import { useEditor, useSession } from '../editorPage/editorContext.tsx';
import { focusPart, showPart } from './outlineElements.ts';

interface OutlineSyncOptions {
  readonly region: RefObject<HTMLElement | null>;
  readonly outline: Outline;
  readonly isAlone: boolean;
  readonly takesFocus: boolean;
  readonly writing: OutlineWriting;
}

/** Keeps the outline where the person is: it follows what is chosen on the map, and never loses the focus. */
export function useOutlineSync({ region, outline, isAlone, takesFocus, writing }: OutlineSyncOptions) {
  const editor = useEditor();
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null);
  const editing = useSession((state) => state.editing);
  const isInside = useRef(false);
  const has = (element: EventTarget | null) => element instanceof Node && region.current?.contains(element) === true;

  const arrive = useEffectEvent(() => {
    if (takesFocus) region.current?.focus({ preventScroll: true });
  });
  const showChosen = useEffectEvent(() => {
    if (chosen !== null) showPart(chosen);
  });
  useEffect(() => {
    arrive();
  }, []);
  // At first, and when it gets more or less room: beside the canvas, on a turned phone, above a keyboard.
  useEffect(() => {
    if (region.current === null) return undefined;
    const observer = new ResizeObserver(() => {
      showChosen();
    });
    observer.observe(region.current);
    return () => {
      observer.disconnect();
    };
  }, [region]);

  // A part that had the focus may have gone: by an undo, or by someone in another tab.
  useLayoutEffect(() => {
    if (!isInside.current || document.activeElement !== document.body) return;
    region.current?.focus({ preventScroll: true });
    const last = editor.session.getState().selection.at(-1);
    if (last !== undefined) focusPart(last);
  }, [region, outline, editor]);

  const follow = useEffectEvent((id: string) => {
    if (!has(document.activeElement)) showPart(id);
  });
  useEffect(() => {
    if (chosen !== null) follow(chosen);
  }, [chosen]);

  // Without the canvas, what is to be written there is written here.
  useEffect(() => {
    if (!isAlone || editing === null) return;
    editor.session.edit(null);
    writing.begin(editing.id, editing.isNew);
    focusPart(editing.id);
  }, [isAlone, editing, editor, writing]);

  return {
    onFocus: () => {
      isInside.current = true;
    },
    // React tells nothing of a part that goes while it has the focus, so that it is still known where the person was.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      isInside.current = has(relatedTarget);
    },
  };
}
