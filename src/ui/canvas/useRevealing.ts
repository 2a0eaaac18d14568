import { useEffect, useEffectEvent } from 'react';
import { cardBox, cellBox, laneHeaderBox, type Layout } from '../../layout/layout.ts';
import { metrics } from '../../layout/metrics.ts';
import { useReadView, useSession } from '../editorPage/editorContext.tsx';
import { useView } from './useView.ts';

/**
 * Keeps what the person is at in view and out from under the panels: a card that was chosen, the marked cell, the
 * title that is being written.
 */
export function useRevealing(): void {
  const readView = useReadView();
  const { reveal } = useView();
  const selection = useSession((state) => state.selection);
  const cursor = useSession((state) => state.cursor);
  const editing = useSession((state) => state.editing);
  const show = useEffectEvent(() => {
    const { layout } = readView();
    const only = editing?.id ?? (selection.length === 1 ? selection[0] : undefined);
    const isInCell = only === undefined && selection.length === 0 && cursor !== null;
    const box =
      only !== undefined ? partBox(layout, only, editing !== null) : isInCell ? cellBox(layout, cursor) : null;
    if (box !== null) reveal(box, { isWriting: editing !== null });
  });

  useEffect(() => {
    // Panels that a selection opens are there one frame later.
    const frame = requestAnimationFrame(() => {
      show();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [selection, cursor, editing]);
}

/** Boxes of parts that are small enough to be moved into view; the title is longer than the screen, and so is a lane, whose name alone is shown while it is written. */
function partBox(layout: Layout, id: string, isWriting: boolean) {
  const card = layout.map.card(id);
  if (card !== undefined) return cardBox(layout, card) ?? null;
  const lane = layout.rows.find(({ row }) => row.lane.id === id);
  if (lane !== undefined) return isWriting ? { ...laneHeaderBox(lane), height: metrics.minRowHeight } : null;
  const phase = layout.phases.find(({ phaseId }) => phaseId === id);
  return layout.stages.get(id) ?? layout.personas.get(id) ?? phase?.box ?? null;
}
