import type { Cell } from '../model/journeyMap.ts';
import type { Point } from './geometry.ts';
import type { Layout, PlacedRow } from './layout.ts';
import { columnPitch, gridLeft, metrics } from './metrics.ts';

/** What lies at a point: a cell, with the place among its cards where something dropped there would go; or open canvas. */
export type Hit =
  { readonly cell: Cell; readonly index: number; readonly markY: number } | { readonly position: Point };

/**
 * The cell at a point, gutters counting half to each side.
 * @param moving cards that are being dragged, which do not count as neighbours
 */
export function hitTest(layout: Layout, point: Point, moving: ReadonlySet<string> = new Set()): Hit {
  const column = layout.columns[Math.floor((point.x - gridLeft + metrics.columnGap / 2) / columnPitch)];
  const placed = layout.rows.find(
    ({ row, y }) => point.y >= y - metrics.rowGap / 2 && point.y < y + row.height + metrics.rowGap / 2,
  );
  if (column === undefined || placed === undefined) return { position: point };
  const cell = { stageId: column.stageId, laneId: placed.row.lane.id };
  return { cell, ...insertion(layout, placed, cell, point.y, moving) };
}

/** The index in the cell's list before which a card dropped at `y` goes, and the height at which to mark it. */
function insertion({ map }: Layout, { row, y: top }: PlacedRow, cell: Cell, y: number, moving: ReadonlySet<string>) {
  const cards = map.cardsIn(cell);
  const start = row.curve === null ? metrics.cellPaddingY : row.curve.top + row.curve.height + metrics.curvePadding;
  let markY = top + start - metrics.cardGap / 2;
  for (const [index, card] of cards.entries()) {
    const box = row.boxes.get(card.id);
    if (box === undefined || moving.has(card.id)) continue;
    if (y < top + box.y + box.height / 2) return { index, markY: top + box.y - metrics.cardGap / 2 };
    markY = top + box.y + box.height + metrics.cardGap / 2;
  }
  return { index: cards.length, markY };
}
