import { useEffect, useRef } from 'react';
import { cardBox, cellBox, type Layout } from '../../layout/layout.ts';
import { useMapView, useSession } from '../editorPage/editorContext.tsx';
import { useView } from './useView.ts';

/**
 * Keeps what the person is at in view and out from under the panels: a card that was chosen, the marked cell, the
 * title that is being written.
 */
export function useRevealing(): void {
  const { layout, map } = useMapView();
  const { reveal } = useView();
  const selection = useSession((state) => state.selection);
  const cursor = useSession((state) => state.cursor);
  const editing = useSession((state) => state.editing);
  const latest = useRef({ layout, map });
  latest.current = { layout, map };

  useEffect(() => {
    const only = editing?.id ?? (selection.length === 1 ? selection[0] : undefined);
    // Panels that a selection opens are there one frame later.
    const frame = requestAnimationFrame(() => {
      const { layout: now } = latest.current;
      const box =
        only !== undefined
          ? partBox(now, only)
          : selection.length === 0 && cursor !== null
            ? cellBox(now, cursor)
            : null;
      if (box !== null) reveal(box, { isWriting: editing !== null });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [selection, cursor, editing, reveal]);
}

/** Boxes of parts that are small enough to be moved into view; a lane or the title is longer than the screen. */
function partBox(layout: Layout, id: string) {
  const card = layout.map.card(id);
  if (card !== undefined) return cardBox(layout, card) ?? null;
  return layout.stages.get(id) ?? layout.personas.get(id) ?? null;
}
