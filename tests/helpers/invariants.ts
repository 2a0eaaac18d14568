import { sameJson } from '../../src/lib/json.ts';
import { repair } from '../../src/model/integrity.ts';
import { JourneyMap } from '../../src/model/journeyMap.ts';
import { byOrder, type Ordered } from '../../src/model/order.ts';
import { readRecord } from '../../src/model/records.ts';

/** What is wrong with a map as it is shown; nothing ever should be. */
export function wrongsOf(map: JourneyMap): string[] {
  const invalid = [...map.records.values()].filter((record) => readRecord(record).status !== 'valid');
  const rows: readonly (readonly Ordered[])[] = [
    ...[map.personas, map.stages, map.lanes, map.views, map.looseCards],
    ...cellsOf(map),
  ];
  const unordered = rows.filter((row) => row.some((item, i) => i > 0 && byOrder(row[i - 1] as Ordered, item) > 0));
  return [
    ...invalid.map((record) => `not valid: ${JSON.stringify(record)}`),
    ...unordered.map((row) => `out of order: ${JSON.stringify(row)}`),
    ...repair(map).map((mend) => `refers to what is not there: ${JSON.stringify(mend)}`),
    ...differences(map, JourneyMap.of(map.records.values())).map((part) => `not as built afresh: ${part}`),
  ];
}

/** In what two maps differ for a reader. */
export function differences(a: JourneyMap, b: JourneyMap): string[] {
  const cards = [...new Set([...a.cards, ...b.cards].map(({ id }) => id))];
  const views = (map: JourneyMap): Readonly<Record<string, unknown>> => ({
    records: Object.fromEntries(map.records),
    journey: map.journey,
    personas: map.personas,
    stages: map.stages,
    lanes: map.lanes,
    views: map.views,
    loose: map.looseCards,
    cells: cellsOf(map),
    ...Object.fromEntries(
      (['phases', 'cards', 'links', 'comments'] as const).map((list) => [list, byId<{ id: string }>(map[list])]),
    ),
    linksOf: cards.map((id) => byId(map.linksOf(id))),
  });
  const [left, right] = [views(a), views(b)];
  return Object.keys(left).filter((part) => !sameJson(left[part], right[part]));
}

function cellsOf(map: JourneyMap) {
  return map.lanes.flatMap((lane) => map.stages.map((stage) => map.cardsIn({ stageId: stage.id, laneId: lane.id })));
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
