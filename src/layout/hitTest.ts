import type { Cell } from '../model/journeyMap.ts';
import { type Box, contains, type Point } from './geometry.ts';
import { faceBox, gapBelow, laneHeaderBox, type Layout, type PlacedRow } from './layout.ts';
import { columnPitch, gridLeft, metrics } from './metrics.ts';
import type { Column, Row } from './row.ts';

/** What lies at a point: a cell, with the place among its cards where something dropped there would go; or open canvas. */
export type Hit =
  { readonly cell: Cell; readonly index: number; readonly markY: number } | { readonly position: Point };

/**
 * The cell at a point, gutters counting half to each side, and a line across the map to the lane above it.
 * @param moving cards that are being dragged, which do not count as neighbours
 */
export function hitTest(layout: Layout, point: Point, moving: ReadonlySet<string> = new Set()): Hit {
  const column = layout.columns[Math.floor((point.x - gridLeft + metrics.columnGap / 2) / columnPitch)];
  const placed = layout.rows.find(
    ({ row, y }) =>
      point.y >= y - metrics.rowGap / 2 && point.y < y + row.height + gapBelow(row.lane) - metrics.rowGap / 2,
  );
  if (column === undefined || placed === undefined) return { position: point };
  const cell = { stageId: column.stageId, laneId: placed.row.lane.id };
  return { cell, ...insertion(layout, placed, cell, point.y, moving) };
}

/**
 * The index in the cell's list before which a card dropped at `y` goes, and the height at which to mark it. Cards that
 * span stages are stacked before all others, so a card finds its place among those of its own sort.
 */
function insertion({ map }: Layout, { row, y: top }: PlacedRow, cell: Cell, y: number, moving: ReadonlySet<string>) {
  const spans = (id: string) => (map.card(id)?.span ?? 1) > 1;
  const isSpanning = moving.size > 0 && [...moving].every(spans);
  const cards = map.cardsIn(cell);
  let next = firstTop(row, cell, (id) => !isSpanning && spans(id) && !moving.has(id));
  for (const [index, { id }] of cards.entries()) {
    const box = row.boxes.get(id);
    if (box === undefined || moving.has(id) || spans(id) !== isSpanning) continue;
    if (y < top + box.y + box.height / 2) return { index, markY: top + box.y - metrics.cardGap / 2 };
    next = box.y + box.height + metrics.cardGap;
  }
  return { index: cards.length, markY: top + next - metrics.cardGap / 2 };
}

/** Where the first card of a cell has its top, relative to the row's: below the curve, its words, and cards that lie above it. */
function firstTop(
  { columns, curve, feelings, boxes }: Row,
  { stageId }: Cell,
  isAbove: (id: string) => boolean,
): number {
  const { x } = columns.find((column) => column.stageId === stageId) as Column;
  const words = feelings.filter(({ card }) => card.stageId === stageId).map((feeling) => bottomOf(feeling.words));
  const start = curve === null ? metrics.cellPaddingY : curve.top + curve.height + metrics.curvePadding;
  const above = [...boxes].filter(
    ([id, box]) => isAbove(id) && box.x < x + metrics.columnWidth && x < box.x + box.width,
  );
  return Math.max(start, ...words, ...above.map(([, box]) => bottomOf(box) + metrics.cardGap));
}

function bottomOf({ y, height }: Box): number {
  return y + height;
}

/**
 * The id of the topmost part at a point: a card, a face on a curve, or a header; undefined on open ground.
 * @param moving cards that are being dragged, which hide nothing
 */
export function partAt(layout: Layout, point: Point, moving: ReadonlySet<string> = new Set()): string | undefined {
  const loose = [...layout.loose].reverse().find(([id, box]) => !moving.has(id) && contains(box, point));
  if (loose !== undefined) return loose[0];
  const headers = [[layout.map.journey.id, layout.title] as const, ...layout.personas, ...layout.stages];
  const header = headers.find(([, box]) => contains(box, point));
  if (header !== undefined) return header[0];
  const placed = layout.rows.find(({ row, y }) => point.y >= y && point.y < y + row.height);
  if (placed === undefined) return undefined;
  if (contains(laneHeaderBox(placed), point)) return placed.row.lane.id;
  const inRow = { x: point.x, y: point.y - placed.y };
  for (const [id, box] of placed.row.boxes) if (!moving.has(id) && contains(box, inRow)) return id;
  return placed.row.feelings.findLast((feeling) => contains(faceBox(feeling, 0), inRow))?.card.id;
}
