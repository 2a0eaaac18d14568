import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { duplicateCards } from '../../commands/cards.ts';
import type { Editor } from '../../editor/editor.ts';
import { cardBox } from '../../layout/layout.ts';
import { around } from '../../layout/geometry.ts';
import { useCopyView } from '../canvas/useCopyView.ts';
import { useView } from '../canvas/useView.ts';
import { isDialogOpen } from '../primitives/isDialogOpen.ts';
import { useApp } from '../shell/app.tsx';
import { useEditor, useMapView } from './editorContext.tsx';

interface ShortcutActions {
  readonly onExport: () => void;
  readonly onHelp: () => void;
}

/** The keys that work wherever the focus is, but in fields that are being written. */
export function useShortcuts({ onExport, onHelp }: ShortcutActions): void {
  const editor = useEditor();
  const view = useView();
  const { layout, map } = useMapView();
  const { preferences } = useApp();
  const copyView = useCopyView();

  const fitSelection = () => {
    const { selection } = editor.session.getState();
    const boxes = selection.flatMap((id) => {
      const card = map.card(id);
      return (card === undefined ? (layout.stages.get(id) ?? layout.personas.get(id)) : cardBox(layout, card)) ?? [];
    });
    const box = around(boxes);
    if (box !== null) view.fit(box, { most: 2 });
  };

  const actions: Readonly<Record<string, () => void>> = {
    '$mod+z': () => editor.undo(),
    '$mod+Shift+Z': () => editor.redo(),
    '$mod+y': () => editor.redo(),
    '$mod+d': () => {
      editor.run(duplicateCards, { ids: editor.session.getState().selection });
    },
    '$mod+a': () => {
      selectAll(editor);
    },
    '$mod+Shift+E': onExport,
    '$mod+=': () => {
      view.zoomBy(1.25);
    },
    '$mod++': () => {
      view.zoomBy(1.25);
    },
    '$mod+-': () => {
      view.zoomBy(1 / 1.25);
    },
    '$mod+0': () => {
      view.zoomTo(1);
    },
    'Shift+Digit1': () => {
      view.fit();
    },
    'Shift+Digit2': fitSelection,
    'Shift+?': onHelp,
    '?': onHelp,
    'Shift+Alt+KeyC': copyView,
    'Shift+Alt+KeyD': () => {
      const isDark = document.documentElement.dataset['appearance'] === 'dark';
      preferences.setState({ theme: isDark ? 'light' : 'dark' });
    },
  };
  const latest = useRef(actions);
  latest.current = actions;

  useEffect(() => {
    const bindings = Object.keys(latest.current).map((keys) => [
      keys,
      (event: KeyboardEvent) => {
        if (event.isComposing || isWriting(event.target) || isDialogOpen()) return;
        event.preventDefault();
        latest.current[keys]?.();
      },
    ]);
    return tinykeys(window, Object.fromEntries(bindings) as Record<string, (event: KeyboardEvent) => void>);
  }, []);
}

function selectAll({ session, map }: Editor): void {
  session.select(map.cards.map(({ id }) => id));
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"], [type="range"]), textarea, [contenteditable]')
  );
}
