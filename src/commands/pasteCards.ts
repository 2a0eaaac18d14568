import { groupBy } from '../lib/groupBy.ts';
import { searchable } from '../lib/matching.ts';
import { type Card, isLoose } from '../model/card.ts';
import { creation } from '../model/change.ts';
import type { Cell, JourneyMap } from '../model/journeyMap.ts';
import { COPY_SHIFT, firstKindOf, inReadingOrder } from './cards.ts';
import { shifted } from './clipboard.ts';
import { defineCommand, nothing } from './command.ts';
import { isOnMap, type Place, placeCards, pointNear } from './places.ts';
import { accepts, placeForKind } from './targets.ts';

/**
 * Copied cards into a map: those of cells as they stood to each other, from the cell of the place on, and what would
 * stand beyond the last stage or lane that is shown into that one. A lane's kind becomes theirs where it does not take their own.
 */
export const pasteCards = defineCommand(
  'card.paste',
  (map, { clipping, place }: { clipping: JourneyMap; place: Place }, env) => {
    const cards = allCards(clipping);
    if (cards.length === 0 || !isOnMap(map, place)) return nothing;
    const copies = new Map(cards.map(({ id }) => [id, env.newId()]));
    const copyOf = (id: string): string => copies.get(id) as string;
    const personaOf = personasIn(map, clipping);
    const goals = goalsOf(map, clipping, place);
    const groups = groupBy(cards, (card) => keyOf(goals.get(card.id) as Place));
    const pasted = [...groups.values()].flatMap((group) => {
      const goal = goals.get((group[0] as Card).id) as Place;
      const lane = 'cell' in goal ? map.get(goal.cell.laneId) : undefined;
      const placed = placeCards(map, goal, group.length);
      const records = group.flatMap((card, i) => {
        const own = goals.get(card.id) as Place;
        return creation({
          ...card,
          ...placed.values[i],
          ...('position' in own ? { position: pointNear(...own.position) } : {}),
          ...(lane?.type === 'lane' && !accepts(lane, card.kind) ? { kind: firstKindOf(lane) } : {}),
          ...('personaId' in card ? { personaId: card.personaId === null ? null : personaOf(card.personaId) } : {}),
          personaIds: [...new Set(card.personaIds.flatMap((id) => personaOf(id) ?? []))],
          id: copyOf(card.id),
        });
      });
      return [...placed.changes, ...records];
    });
    const links = clipping.links.flatMap((link) =>
      creation({ ...link, id: env.newId(), fromId: copyOf(link.fromId), toId: copyOf(link.toId) }),
    );
    return { changes: [...pasted, ...links], select: [...copies.values()] };
  },
);

/**
 * Where copied cards go when nothing says so: loose ones a little off from where they lay, others to where they came
 * from if that is on this map, else to where the first of them belongs by its kind. Null where there is no such place.
 */
export function homeOf(map: JourneyMap, clipping: JourneyMap): Place | null {
  const [stage, lane] = [clipping.stages[0], clipping.lanes[0]];
  if (stage === undefined || lane === undefined) return shifted(clipping.looseCards[0]);
  const place = { cell: { stageId: stage.id, laneId: lane.id } };
  if (isOnMap(map, place) && !map.isHidden(stage.id) && !map.isHidden(lane.id)) return place;
  const first = allCards(clipping)[0];
  const near = first === undefined ? null : placeForKind(map, first.kind, null);
  const firstStage = map.shownStages[0];
  if (near === null || !('cell' in near) || firstStage === undefined) return null;
  // A shape of several stages begins at the first one, so that as much of it as can be is kept.
  return clipping.stages.length === 1 ? near : { cell: { ...near.cell, stageId: firstStage.id } };
}

/** How many of the copied cards stand in the last stage or lane because there is none where they belong. */
export function countClipped(map: JourneyMap, clipping: JourneyMap, place: Place): number {
  if (!('cell' in place)) return 0;
  const start = cornerOf(map, place.cell);
  return clipping.cards.filter((card) => {
    const { column, row } = cornerOf(clipping, card);
    return start.column + column >= map.shownStages.length || start.row + row >= map.shownLanes.length;
  }).length;
}

function allCards(clipping: JourneyMap): Card[] {
  return inReadingOrder(
    clipping,
    clipping.cards.map(({ id }) => id),
  );
}

/** Where each copied card goes. */
function goalsOf(map: JourneyMap, clipping: JourneyMap, place: Place): ReadonlyMap<string, Place> {
  const cards = allCards(clipping);
  const { shownStages, shownLanes } = map;
  const isAllLoose = cards.every(isLoose);
  const origin = clipping.looseCards[0]?.position ?? [0, 0];
  return new Map(
    cards.map((card, i): [string, Place] => {
      if ('position' in place) {
        const [x, y] = place.position;
        const [dx, dy] = isAllLoose
          ? [(card.position?.[0] ?? 0) - origin[0], (card.position?.[1] ?? 0) - origin[1]]
          : [i * COPY_SHIFT, i * COPY_SHIFT];
        return [card.id, { position: [x + dx, y + dy] }];
      }
      if (isAllLoose) return [card.id, place];
      if (isLoose(card)) return [card.id, shifted(card) ?? place];
      const start = cornerOf(map, place.cell);
      const { column, row } = cornerOf(clipping, card);
      const stage = shownStages[Math.min(start.column + column, shownStages.length - 1)];
      const lane = shownLanes[Math.min(start.row + row, shownLanes.length - 1)];
      const cell = { stageId: stage?.id ?? place.cell.stageId, laneId: lane?.id ?? place.cell.laneId };
      const isStart = cell.stageId === place.cell.stageId && cell.laneId === place.cell.laneId;
      return [card.id, isStart ? place : { cell }];
    }),
  );
}

function keyOf(place: Place): string {
  return 'cell' in place ? `${place.cell.stageId} ${place.cell.laneId}` : '';
}

/** Which column and row of a map a cell is, of those that are shown; the first ones for what is in none. */
function cornerOf(map: JourneyMap, { stageId, laneId }: { [Key in keyof Cell]: string | null }) {
  const at = (list: readonly { readonly id: string }[], id: string | null) =>
    Math.max(
      0,
      list.findIndex((item) => item.id === id),
    );
  return { column: at(map.shownStages, stageId), row: at(map.shownLanes, laneId) };
}

/** For each persona of the copied cards the one of the map: the same, else one of the same name, else none. */
function personasIn(map: JourneyMap, clipping: JourneyMap): (id: string) => string | null {
  const byName = new Map([...map.personas].reverse().map(({ id, title }) => [searchable(title).trim(), id]));
  byName.delete('');
  const found = new Map(
    clipping.personas.map(({ id, title }) => [
      id,
      map.get(id)?.type === 'persona' ? id : (byName.get(searchable(title).trim()) ?? null),
    ]),
  );
  return (id) => found.get(id) ?? null;
}
