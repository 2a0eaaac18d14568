import { type Card, MAX_DISTANCE } from '../model/card.ts';
import type { FieldChange } from '../model/change.ts';
import type { Cell, JourneyMap } from '../model/journeyMap.ts';
import { type Ordered, type Placement, placeAt } from '../model/order.ts';

/** Where cards go: before the card at `index` of a cell (at its end when left out), or loose at a point in map pixels. */
export type Place =
  { readonly cell: Cell; readonly index?: number } | { readonly position: readonly [x: number, y: number] };

/** Shift between loose cards that are placed together, in map pixels. */
const LOOSE_STEP = 24;

/** Whether a place is on the map: a stage or a lane may have gone since it was asked for. */
export function isOnMap(map: JourneyMap, place: Place): boolean {
  if ('position' in place) return true;
  return map.get(place.cell.stageId)?.type === 'stage' && map.get(place.cell.laneId)?.type === 'lane';
}

/** A point that a loose card can have: whole map pixels, within reach. */
export function pointNear(x: number, y: number): readonly [x: number, y: number] {
  // `|| 0` also makes a plain zero of −0 and of what is not a number.
  const near = (value: number) => Math.min(MAX_DISTANCE, Math.max(-MAX_DISTANCE, Math.round(value))) || 0;
  return [near(x), near(y)];
}

/** The values that put `count` cards at a place, and changes to cards that give way. */
export function placeCards(map: JourneyMap, place: Place, count: number, moving: ReadonlySet<string> = new Set()) {
  if ('position' in place) {
    const [x, y] = place.position;
    const siblings = others(map.looseCards, moving);
    const { keys, moved } = placeAt(siblings, siblings.length, count);
    const values = keys.map((order, i) => ({
      stageId: null,
      laneId: null,
      order,
      position: pointNear(x + i * LOOSE_STEP, y + i * LOOSE_STEP),
    }));
    return { values, changes: orderChanges(map, moved) };
  }
  const all = map.cardsIn(place.cell);
  const siblings = others(all, moving);
  const index = siblings.length - others(all.slice(place.index ?? all.length), moving).length;
  const { keys, moved } = placeAt(siblings, index, count);
  return { values: keys.map((order) => ({ ...place.cell, order, position: null })), changes: orderChanges(map, moved) };
}

/** The changes that put a sibling before the one that stands at `wanted` now. */
export function reorder(siblings: readonly Ordered[], id: string, wanted: number): FieldChange[] {
  const index = Math.min(wanted, siblings.length);
  const own = siblings.findIndex((sibling) => sibling.id === id);
  const sibling = siblings[own];
  if (sibling === undefined || index === own || index === own + 1) return [];
  const rest = siblings.filter((other) => other !== sibling);
  const placement = placeAt(rest, index > own ? index - 1 : index, 1);
  return [...rekey(siblings, placement.moved), { id, key: 'order', from: sibling.order, to: placement.keys[0] }];
}

/** A sibling that may be hidden, as stages and lanes may and personas, who have no places to pass over, may not. */
type Sibling = Ordered & { readonly hidden?: boolean };

/**
 * The index among all siblings of a gap between those that are shown. A gap beside the part that is moved is its own
 * place: it would otherwise pass hidden neighbours, and nothing would be seen of it.
 */
export function indexAtGap(siblings: readonly Sibling[], id: string, gap: number): number {
  const shown = shownBeside(siblings, id);
  const own = shown.findIndex((sibling) => sibling.id === id);
  const behind = shown[gap === own + 1 ? own : gap];
  return behind === undefined ? siblings.length : siblings.indexOf(behind);
}

/** The index by which a part goes past the next sibling that is shown, or the one before it; null where there is none. */
export function indexPast(siblings: readonly Sibling[], id: string, by: 1 | -1): number | null {
  const shown = shownBeside(siblings, id);
  const next = shown[shown.findIndex((sibling) => sibling.id === id) + by];
  return next === undefined ? null : siblings.indexOf(next) + (by === 1 ? 1 : 0);
}

/** What stands on the map, and the part itself. */
function shownBeside(siblings: readonly Sibling[], own: string): readonly Sibling[] {
  return siblings.filter(({ id, hidden }) => id === own || hidden !== true);
}

/** The order changes of siblings that a placement moved aside. */
export function rekey(siblings: readonly Ordered[], moved: Placement['moved']): FieldChange[] {
  return moved.map(({ id, order }) => ({
    id,
    key: 'order',
    from: siblings.find((sibling) => sibling.id === id)?.order,
    to: order,
  }));
}

function orderChanges(map: JourneyMap, moved: Placement['moved']): FieldChange[] {
  return moved.map(({ id, order }) => ({ id, key: 'order', from: map.card(id)?.order, to: order }));
}

function others(cards: readonly Card[], moving: ReadonlySet<string>): readonly Card[] {
  return moving.size === 0 ? cards : cards.filter(({ id }) => !moving.has(id));
}
