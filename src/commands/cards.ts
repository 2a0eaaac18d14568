import { type Card, isLoose } from '../model/card.ts';
import { creation, type FieldChange } from '../model/change.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { type CardKind, isCardKind } from '../model/kinds/index.ts';
import type { Lane } from '../model/lane.ts';
import { byOrder } from '../model/order.ts';
import { withChanges } from '../model/withChanges.ts';
import { defineCommand, nothing } from './command.ts';
import { ownerOfFeeling } from './feelings.ts';
import { isOnMap, type Place, placeCards, pointNear } from './places.ts';
import { setFields } from './setFields.ts';
import { accepts } from './targets.ts';

/** Shift of a loose card's copy from its original, in map pixels. */
export const COPY_SHIFT = 24;

/** The kind that typing makes in a lane: the first one that it takes. */
export function firstKindOf(lane: Lane): CardKind {
  return lane.kinds.find(isCardKind) ?? 'note';
}

/** A new card. A feeling without a persona goes to the first persona on show that has none in that cell yet. */
export const createCard = defineCommand(
  'card.create',
  (
    map,
    { kind, place, values = {} }: { kind: CardKind; place: Place; values?: Readonly<Record<string, unknown>> },
    env,
  ) => {
    if (!isOnMap(map, place)) return nothing;
    const placed = placeCards(map, place, 1);
    const id = env.newId();
    const personaId = kind === 'emotion' ? { personaId: ownerOfFeeling(map, 'cell' in place ? place.cell : null) } : {};
    const card = { id, type: 'card', kind, ...placed.values[0], ...personaId, ...values };
    return { changes: [...placed.changes, ...creation(card)], select: [id] };
  },
);

/** Cards to a cell or out of the grid, together and in the order in which they stand. A lane's kind becomes theirs where it does not take their own. */
export const moveCards = defineCommand('card.move', (map, { ids, place }: { ids: readonly string[]; place: Place }) => {
  const cards = inReadingOrder(map, ids);
  const lane = 'cell' in place ? map.get(place.cell.laneId) : undefined;
  if (cards.length === 0 || !isOnMap(map, place) || staysPut(map, cards, place)) return nothing;
  const placed = placeCards(map, place, cards.length, new Set(ids));
  const moved = cards.flatMap((card, i) => {
    const converted = lane?.type === 'lane' && !accepts(lane, card.kind) ? { kind: firstKindOf(lane) } : {};
    return setFields(card, { ...placed.values[i], ...converted });
  });
  return { changes: [...placed.changes, ...moved], select: cards.map(({ id }) => id) };
});

/** Cards out of the grid, each to a point of its own in map pixels. */
export const shiftCards = defineCommand(
  'card.shift',
  (map, { positions }: { positions: ReadonlyMap<string, readonly [x: number, y: number]> }) => ({
    changes: [...positions].flatMap(([id, [x, y]]) => {
      const card = map.card(id);
      return card === undefined ? [] : setFields(card, { position: pointNear(x, y), stageId: null, laneId: null });
    }),
  }),
);

/** Copies of cards, each behind its original. */
export const duplicateCards = defineCommand('card.duplicate', (map, { ids }: { ids: readonly string[] }, env) => {
  const copies: string[] = [];
  const changes: FieldChange[] = [];
  // Copies come one by one into the map as the earlier ones left it: neighbours may have had to give way.
  let now = map;
  for (const { id: cardId } of inReadingOrder(map, ids)) {
    const card = now.card(cardId) as Card;
    const { id: original, stageId, laneId, position, ...values } = card;
    const place: Place =
      stageId === null || laneId === null
        ? { position: [(position?.[0] ?? 0) + COPY_SHIFT, (position?.[1] ?? 0) + COPY_SHIFT] }
        : {
            cell: { stageId, laneId },
            index: now.cardsIn({ stageId, laneId }).findIndex(({ id }) => id === original) + 1,
          };
    const placed = placeCards(now, place, 1);
    const id = env.newId();
    copies.push(id);
    const added = [...placed.changes, ...creation({ ...values, ...placed.values[0], id })];
    changes.push(...added);
    now = withChanges(now, added);
  }
  return { changes, select: copies };
});

/** Cards of another kind, with further values; fields that the new kind has not are kept out of sight. */
export const setKind = defineCommand(
  'card.setKind',
  (
    map,
    { ids, kind, values = {} }: { ids: readonly string[]; kind: CardKind; values?: Readonly<Record<string, unknown>> },
  ) => ({
    changes: ids.flatMap((id) => {
      const card = map.card(id);
      return card === undefined ? [] : setFields(card, { kind, ...values });
    }),
  }),
);

/** How many stages a card covers: at least its own, at most those to its right as well. */
export const spanCard = defineCommand('card.span', (map, { id, span }: { id: string; span: number }) => {
  const card = map.card(id);
  if (card === undefined || isLoose(card)) return nothing;
  const room = map.stages.length - map.stages.findIndex((stage) => stage.id === card.stageId);
  return { changes: setFields(card, { span: Math.min(room, Math.max(1, Math.round(span))) }) };
});

/** The spans that end at a stage that is shown, from the card's own on: others would look like one of these. */
export function spansOf(map: JourneyMap, { stageId }: Card): readonly number[] {
  const own = map.stages.findIndex(({ id }) => id === stageId);
  return own === -1
    ? [1]
    : map.stages.slice(own).flatMap(({ hidden }, beyond) => (hidden && beyond > 0 ? [] : [beyond + 1]));
}

/** Cards as a reader meets them: lane by lane, stage by stage, then the loose ones. */
export function inReadingOrder(map: JourneyMap, ids: readonly string[]): Card[] {
  const rank = (list: readonly { readonly id: string }[], id: string | null): number => {
    const index = list.findIndex((item) => item.id === id);
    return index === -1 ? list.length : index;
  };
  return [...new Set(ids)]
    .flatMap((id) => map.card(id) ?? [])
    .sort(
      (a, b) =>
        rank(map.lanes, a.laneId) - rank(map.lanes, b.laneId) ||
        rank(map.stages, a.stageId) - rank(map.stages, b.stageId) ||
        byOrder(a, b),
    );
}

/** Whether the cards already stand together at the place, so that putting them there changes nothing. */
function staysPut(map: JourneyMap, cards: readonly Card[], place: Place): boolean {
  if ('position' in place) return false;
  const siblings = map.cardsIn(place.cell);
  const first = siblings.findIndex(({ id }) => id === cards[0]?.id);
  const index = place.index ?? siblings.length;
  return (
    first !== -1 &&
    cards.every(({ id }, i) => siblings[first + i]?.id === id) &&
    index >= first &&
    index <= first + cards.length
  );
}
