import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { duplicateCards } from '../../commands/cards.ts';
import type { Editor } from '../../editor/editor.ts';
import { around, type Box } from '../../layout/geometry.ts';
import { cardBox, type Layout } from '../../layout/layout.ts';
import type { MapRecord } from '../../model/records.ts';
import { useCopyView } from '../canvas/useCopyView.ts';
import { useView } from '../canvas/useView.ts';
import { isDialogOpen } from '../primitives/isDialogOpen.ts';
import { useApp } from '../shell/app.tsx';
import { useEditor, useReadView } from './editorContext.tsx';

interface ShortcutActions {
  readonly onExport: () => void;
  readonly onHelp: () => void;
}

/** As tinykeys reads them; `$mod` is Ctrl, on Apple's machines Cmd. */
const shortcuts = [
  '$mod+z',
  '$mod+Shift+Z',
  '$mod+y',
  '$mod+d',
  '$mod+a',
  '$mod+Shift+E',
  '$mod+=',
  '$mod++',
  '$mod+-',
  '$mod+0',
  'Shift+Digit1',
  'Shift+Digit2',
  'Shift+?',
  '?',
  'Shift+Alt+KeyC',
  'Shift+Alt+KeyD',
] as const;

type Shortcut = (typeof shortcuts)[number];

/** The keys that work wherever the focus is, but in fields that are being written. */
export function useShortcuts({ onExport, onHelp }: ShortcutActions): void {
  const editor = useEditor();
  const view = useView();
  const readView = useReadView();
  const { preferences } = useApp();
  const copyView = useCopyView();

  const fitSelection = () => {
    const { layout, map } = readView();
    const { selection } = editor.session.getState();
    const boxes = selection.flatMap((id) => partBox(layout, map.get(id)) ?? []);
    const box = around(boxes);
    if (box !== null) view.fit(box, { most: 2 });
  };

  const actions: Readonly<Record<Shortcut, () => void>> = {
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
      const isDark = document.documentElement.dataset.appearance === 'dark';
      preferences.setState({ theme: isDark ? 'light' : 'dark' });
    },
  };
  const act = useEffectEvent((keys: Shortcut) => {
    actions[keys]();
  });

  useEffect(() => {
    const bindings = shortcuts.map((keys) => [
      keys,
      (event: KeyboardEvent) => {
        if (event.isComposing || isWriting(event.target) || isDialogOpen()) return;
        event.preventDefault();
        act(keys);
      },
    ]);
    return tinykeys(window, Object.fromEntries(bindings) as Record<string, (event: KeyboardEvent) => void>);
  }, []);
}

/** The part of the map that a part takes up. */
function partBox(layout: Layout, record: MapRecord | undefined): Box | null | undefined {
  switch (record?.type) {
    case 'card':
      return cardBox(layout, record);
    case 'link': {
      const ends = [record.fromId, record.toId].flatMap((id) => layout.map.card(id) ?? []);
      return around(ends.flatMap((card) => cardBox(layout, card) ?? []));
    }
    case 'lane': {
      const placed = layout.rows.find(({ row }) => row.lane.id === record.id);
      return placed && { x: 0, y: placed.y, width: layout.paper.width, height: placed.row.height };
    }
    case 'journey':
      return layout.title;
    default:
      return record && (layout.stages.get(record.id) ?? layout.personas.get(record.id));
  }
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
