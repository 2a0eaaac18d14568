import type { Card } from '../model/card.ts';
import type { Cell, JourneyMap } from '../model/journeyMap.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The ends of the grid that a key jumps to: of the lane, or of the whole map. */
export type Edge = 'first' | 'last' | 'start' | 'end';

/** Where the keyboard is: in a cell, and on one of its cards or on none. */
export interface Spot {
  readonly cursor: Cell;
  readonly cardId: string | null;
}

/** The first cell of a map; null where it has no stage or no lane. */
export function firstSpot(map: JourneyMap): Spot | null {
  const [stage, lane] = [map.shownStages[0], map.shownLanes[0]];
  return stage === undefined || lane === undefined
    ? null
    : { cursor: { stageId: stage.id, laneId: lane.id }, cardId: null };
}

/**
 * One step of an arrow key: up and down through the cards that a cell shows and on into the next lane, left and right
 * to the neighbouring stage. At the edge of the map the spot stays.
 */
export function step(map: JourneyMap, spot: Spot, direction: Direction): Spot {
  return direction === 'left' || direction === 'right' ? across(map, spot, direction) : along(map, spot, direction);
}

/** The cell at an end of the grid: the first or last of the cell's lane, or of the map. */
export function edgeCell(map: JourneyMap, cell: Cell, edge: Edge): Cell {
  const stage = map.shownStages.at(edge === 'first' || edge === 'start' ? 0 : -1);
  const lane = edge === 'start' ? map.shownLanes[0] : edge === 'end' ? map.shownLanes.at(-1) : undefined;
  return { stageId: stage?.id ?? cell.stageId, laneId: lane?.id ?? cell.laneId };
}

/** The cell where a line of writing goes on: along the lane, then in the next lane that is open; null at the end. */
export function nextCell(map: JourneyMap, cell: Cell, by: 1 | -1): Cell | null {
  const beside = map.shownStages[map.shownStages.findIndex(({ id }) => id === cell.stageId) + by];
  if (beside !== undefined) return { ...cell, stageId: beside.id };
  const at = map.shownLanes.findIndex(({ id }) => id === cell.laneId);
  const rest = by === 1 ? map.shownLanes.slice(at + 1) : map.shownLanes.slice(0, Math.max(0, at)).reverse();
  const lane = rest.find(({ collapsed }) => !collapsed);
  const stage = map.shownStages.at(by === 1 ? 0 : -1);
  return lane === undefined || stage === undefined ? null : { stageId: stage.id, laneId: lane.id };
}

/** The neighbouring cell in a direction; null at the edge of the map. */
export function cellBeside(map: JourneyMap, cell: Cell, direction: Direction): Cell | null {
  const by = direction === 'right' || direction === 'down' ? 1 : -1;
  const isAcross = direction === 'left' || direction === 'right';
  const list = isAcross ? map.shownStages : map.shownLanes;
  const next = list[list.findIndex(({ id }) => id === (isAcross ? cell.stageId : cell.laneId)) + by];
  if (next === undefined) return null;
  return isAcross ? { ...cell, stageId: next.id } : { ...cell, laneId: next.id };
}

export function isSameCell(a: Cell, b: Cell): boolean {
  return a.stageId === b.stageId && a.laneId === b.laneId;
}

function across(map: JourneyMap, { cursor, cardId }: Spot, direction: 'left' | 'right'): Spot {
  const at = map.shownStages.findIndex(({ id }) => id === cursor.stageId);
  const stage = map.shownStages[at + (direction === 'right' ? 1 : -1)];
  if (stage === undefined) return { cursor, cardId };
  const cell = { stageId: stage.id, laneId: cursor.laneId };
  const index = shownIn(map, cursor).findIndex(({ id }) => id === cardId);
  const cards = shownIn(map, cell);
  return { cursor: cell, cardId: index === -1 ? null : (cards[Math.min(index, cards.length - 1)]?.id ?? null) };
}

function along(map: JourneyMap, { cursor, cardId }: Spot, direction: 'up' | 'down'): Spot {
  const cards = shownIn(map, cursor);
  const index = cards.findIndex(({ id }) => id === cardId);
  const isDown = direction === 'down';
  const inside = isDown ? cards[index + 1] : index > 0 ? cards[index - 1] : undefined;
  if (inside !== undefined) return { cursor, cardId: inside.id };
  if (!isDown && index === 0) return { cursor, cardId: null };
  const at = map.shownLanes.findIndex(({ id }) => id === cursor.laneId);
  const lane = map.shownLanes[at + (isDown ? 1 : -1)];
  if (lane === undefined) return { cursor, cardId };
  const cell = { stageId: cursor.stageId, laneId: lane.id };
  return { cursor: cell, cardId: isDown ? null : (shownIn(map, cell).at(-1)?.id ?? null) };
}

/** The cards of a cell that are on the map: none in a collapsed or hidden lane or a hidden stage, and no feelings of a persona who is hidden. */
export function shownIn(map: JourneyMap, cell: Cell): readonly Card[] {
  const lane = map.get(cell.laneId);
  if ((lane?.type === 'lane' && lane.collapsed) || map.isHidden(cell.laneId) || map.isHidden(cell.stageId)) return [];
  const hidden = new Set(map.personas.filter(({ visible }) => !visible).map(({ id }) => id));
  return map.cardsIn(cell).filter((card) => card.kind !== 'emotion' || !hidden.has(card.personaId ?? ''));
}
