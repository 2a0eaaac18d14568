import type { JourneyMap } from '../model/journeyMap.ts';
import { cellBeside, type Direction, type Edge, edgeCell, isSameCell, shownIn, type Spot } from './navigate.ts';

/** What is chosen by keys from one spot to another, in either direction. */
export interface Range {
  /** Where the choosing began. */
  readonly anchor: Spot;
  /** Where the keyboard is. */
  readonly head: Spot;
}

/** One step of an arrow key: card by card as long as the range is in one cell, else cell by cell. */
export function extend(map: JourneyMap, range: Range, direction: Direction): Range {
  const { anchor, head } = range;
  const isAlong = direction === 'up' || direction === 'down';
  if (isAlong && isSameCell(anchor.cursor, head.cursor)) {
    const cards = shownIn(map, head.cursor);
    const at = cards.findIndex(({ id }) => id === head.cardId);
    const next = direction === 'down' ? cards[at + 1] : cards[at - 1];
    if (next !== undefined && (direction === 'down' || at > 0)) return reach(range, head.cursor, next.id);
    // A range that began before the first card shrinks back to nothing.
    if (direction === 'up' && at === 0 && anchor.cardId === null) return reach(range, head.cursor, null);
  }
  const cell = cellBeside(map, head.cursor, direction);
  if (cell === null) return range;
  if (!isSameCell(cell, anchor.cursor)) return reach(range, cell, null);
  const cards = shownIn(map, cell);
  const entered = direction === 'up' ? cards.at(-1)?.id : direction === 'down' ? cards[0]?.id : anchor.cardId;
  return reach(range, cell, entered ?? null);
}

/** The range as far as an end of the grid. */
export function extendTo(map: JourneyMap, range: Range, edge: Edge): Range {
  const cell = edgeCell(map, range.head.cursor, edge);
  return reach(range, cell, isSameCell(cell, range.anchor.cursor) ? range.anchor.cardId : null);
}

/** The cards of a range as a reader meets them: within a cell from card to card, else all in the rectangle of cells. */
export function cardsWithin(map: JourneyMap, { anchor, head }: Range): readonly string[] {
  if (isSameCell(anchor.cursor, head.cursor)) {
    const ids = shownIn(map, head.cursor).map(({ id }) => id);
    const ends = [anchor.cardId, head.cardId].map((id) => (id === null ? -1 : ids.indexOf(id)));
    return ids.slice(Math.max(0, Math.min(...ends)), Math.max(...ends) + 1);
  }
  const stages = between(map.shownStages, anchor.cursor.stageId, head.cursor.stageId);
  const lanes = between(map.shownLanes, anchor.cursor.laneId, head.cursor.laneId);
  return lanes.flatMap((laneId) => stages.flatMap((stageId) => shownIn(map, { stageId, laneId }).map(({ id }) => id)));
}

function reach({ anchor }: Range, cursor: Spot['cursor'], cardId: string | null): Range {
  return { anchor, head: { cursor, cardId } };
}

function between(list: readonly { readonly id: string }[], a: string, b: string): string[] {
  const ids = list.map(({ id }) => id);
  const [from, to] = [ids.indexOf(a), ids.indexOf(b)];
  return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
}
