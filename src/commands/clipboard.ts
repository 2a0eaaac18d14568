import { type Card, isLoose } from '../model/card.ts';
import { JourneyMap } from '../model/journeyMap.ts';
import type { RawRecord } from '../model/record.ts';
import { type MapRecord, readRecord } from '../model/records.ts';
import { COPY_SHIFT, inReadingOrder } from './cards.ts';
import { defineCommand } from './command.ts';
import { deleteParts } from './parts.ts';
import type { Place } from './places.ts';

/**
 * Cards as they are copied: a small map of them, of the links among them, and of as much of the stages, lanes and
 * personas as tells how the cards stood. Null where none of the parts is a card.
 */
export function clippingOf(map: JourneyMap, ids: readonly string[]): JourneyMap | null {
  const cards = inReadingOrder(map, ids);
  if (cards.length === 0) return null;
  const placed = cards.filter((card) => !isLoose(card));
  const among = new Set(cards.map(({ id }) => id));
  const people = new Set(
    cards.flatMap((card) => [...card.personaIds, card.kind === 'emotion' ? card.personaId : null]),
  );
  return JourneyMap.of([
    ...stretch(map.stages, new Set(placed.map(({ stageId }) => stageId))).map(({ id, type, title, order }) =>
      recordOf({ id, type, title, order }),
    ),
    ...stretch(map.lanes, new Set(placed.map(({ laneId }) => laneId))).map(({ id, type, title, order, kinds }) =>
      recordOf({ id, type, title, order, kinds }),
    ),
    ...map.personas
      .filter(({ id }) => people.has(id))
      .map(({ id, type, title, order }) => recordOf({ id, type, title, order })),
    // A card in a lane but in no stage lies loose; its lane is not part of the clipping.
    ...cards.map((card) => (isLoose(card) ? { ...card, stageId: null, laneId: null } : card)),
    ...map.links.filter(({ fromId, toId }) => among.has(fromId) && among.has(toId)),
  ]);
}

/** Cards that leave the map for the clipboard. */
export const cutCards = defineCommand('card.cut', (map, { ids }: { ids: readonly string[] }, env) =>
  deleteParts.run(map, { ids: ids.filter((id) => map.card(id) !== undefined) }, env),
);

/**
 * Where a paste goes that is told by the chosen cards: behind the last one of a cell, where their first stage and lane
 * meet, or a little off from a loose one.
 */
export function placeBeside(map: JourneyMap, ids: readonly string[]): Place | null {
  const chosen = inReadingOrder(map, ids);
  const cards = chosen.filter((card) => !isLoose(card));
  const last = cards.at(-1);
  if (last === undefined) return shifted(chosen[0]);
  const stage = map.stages.find(({ id }) => cards.some(({ stageId }) => stageId === id));
  const lane = map.lanes.find(({ id }) => cards.some(({ laneId }) => laneId === id));
  if (stage === undefined || lane === undefined) return null;
  const cell = { stageId: stage.id, laneId: lane.id };
  const isOneCell = cards.every(({ stageId, laneId }) => stageId === stage.id && laneId === lane.id);
  return isOneCell ? { cell, index: map.cardsIn(cell).findIndex(({ id }) => id === last.id) + 1 } : { cell };
}

/** The part of a list from the first to the last of some ids, without what is hidden between them. */
function stretch<Item extends { readonly id: string; readonly hidden: boolean }>(
  all: readonly Item[],
  ids: ReadonlySet<string | null>,
): Item[] {
  const isIn = ({ id }: Item) => ids.has(id);
  const list = all.filter((item) => !item.hidden || isIn(item));
  return list.slice(Math.max(0, list.findIndex(isIn)), list.findLastIndex(isIn) + 1);
}

/** A record with nothing but some of its fields. */
function recordOf(raw: RawRecord): MapRecord {
  const read = readRecord(raw);
  if (read.status !== 'valid') throw new Error('A part of a valid record must be valid');
  return read.record;
}

/** A place a little off from where a loose card lies. */
export function shifted(card: Card | undefined): Place | null {
  if (card === undefined) return null;
  return { position: [(card.position?.[0] ?? 0) + COPY_SHIFT, (card.position?.[1] ?? 0) + COPY_SHIFT] };
}
