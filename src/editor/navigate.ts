import type { Card } from '../model/card.ts';
import type { Cell, JourneyMap } from '../model/journeyMap.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Where the keyboard is: in a cell, and on one of its cards or on none. */
export interface Spot {
  readonly cursor: Cell;
  readonly cardId: string | null;
}

/** The first cell of a map; null where it has no stage or no lane. */
export function firstSpot(map: JourneyMap): Spot | null {
  const [stage, lane] = [map.stages[0], map.lanes[0]];
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

function across(map: JourneyMap, { cursor, cardId }: Spot, direction: 'left' | 'right'): Spot {
  const at = map.stages.findIndex(({ id }) => id === cursor.stageId);
  const stage = map.stages[at + (direction === 'right' ? 1 : -1)];
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
  const at = map.lanes.findIndex(({ id }) => id === cursor.laneId);
  const lane = map.lanes[at + (isDown ? 1 : -1)];
  if (lane === undefined) return { cursor, cardId };
  const cell = { stageId: cursor.stageId, laneId: lane.id };
  return { cursor: cell, cardId: isDown ? null : (shownIn(map, cell).at(-1)?.id ?? null) };
}

/** The cards of a cell that are on the map: none in a collapsed lane, and no feelings of a persona who is hidden. */
export function shownIn(map: JourneyMap, cell: Cell): readonly Card[] {
  const lane = map.get(cell.laneId);
  if (lane?.type === 'lane' && lane.collapsed) return [];
  const hidden = new Set(map.personas.filter(({ visible }) => !visible).map(({ id }) => id));
  return map.cardsIn(cell).filter((card) => card.kind !== 'emotion' || !hidden.has(card.personaId ?? ''));
}
