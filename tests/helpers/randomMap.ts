import type { Field } from '../../src/model/field.ts';
import { type Filter, WITHOUT } from '../../src/model/filter.ts';
import { JOURNEY_ID } from '../../src/model/journey.ts';
import { type CardKind, cardKinds } from '../../src/model/kinds/index.ts';
import { placeAt } from '../../src/model/order.ts';
import { fieldsOf, type RecordType } from '../../src/model/records.ts';
import type { NewRecord } from './mapBuilder.ts';
import type { Random } from './random.ts';
import { goodValue } from './values.ts';

/** How many of each there are. */
export interface MapSizes {
  readonly personas: number;
  readonly phases: number;
  readonly stages: number;
  readonly lanes: number;
  readonly cards: number;
  readonly links: number;
  readonly comments: number;
  readonly views: number;
}

/** Keys as people who write at once, old programs and strangers leave them. */
const oddKeys = ['', 'a0', 'a1', 'Zz', 'a00', 'zzz', 'A', 'a1V', '9', 'b12'];

/**
 * The records of a map with any values.
 * @param isSound whether all that they refer to is there; else some is deleted, of another type or missing
 */
export function randomRecords(random: Random, sizes: MapSizes, isSound = true): NewRecord[] {
  const records: NewRecord[] = [{ id: JOURNEY_ID, type: 'journey', title: 'A journey' }];
  const make = (type: RecordType, count: number, values: (i: number) => object): string[] =>
    Array.from({ length: count }, (_, i) => {
      const own = values(i) as { readonly kind?: CardKind };
      const id = `${type}${String(i)}`;
      const fields = Object.entries<Field<unknown>>(fieldsOf({ type, ...own })).filter(() => random.chance(25));
      const told = Object.fromEntries(fields.map(([key, field]) => [key, goodValue(field, random)]));
      records.push({ id, type, ...told, ...own, ...(!isSound && random.chance(15) ? { deleted: true } : {}) });
      return id;
    });
  const keys = (count: number): ((i: number) => string) => {
    const good = placeAt([], 0, count).keys;
    return (i) => (random.chance(15) ? random.pick(oddKeys) : (good[i] as string));
  };
  const oneOf = (ids: readonly string[]): string | null => {
    if (!isSound && random.chance(20)) return random.pick(['missing', JOURNEY_ID, 'card0', 'stage0']);
    return ids.length === 0 || random.chance(10) ? null : random.pick(ids);
  };
  const manyOf = (ids: readonly string[]) => random.some(isSound ? ids : [...ids, 'missing', ...ids], 30);

  const personaKey = keys(sizes.personas);
  const personas = make('persona', sizes.personas, (i) => ({ order: personaKey(i) }));
  const phases = make('phase', sizes.phases, () => ({}));
  const stageKey = keys(sizes.stages);
  const stages = make('stage', sizes.stages, (i) => ({ order: stageKey(i), phaseId: oneOf(phases) }));
  const laneKey = keys(sizes.lanes);
  const lanes = make('lane', sizes.lanes, (i) => ({ order: laneKey(i) }));
  const cardKey = keys(sizes.cards);
  const cards = make('card', sizes.cards, (i) => {
    const kind = random.pick(cardKinds);
    return {
      kind,
      stageId: oneOf(stages),
      laneId: oneOf(lanes),
      order: cardKey(i),
      span: 1 + (random.chance(20) ? random.below(3) : 0),
      personaIds: manyOf(personas),
      position: random.chance(30) ? [random.below(900), random.below(900)] : null,
      ...(kind === 'emotion' ? { personaId: oneOf(personas) } : {}),
    };
  });
  const ends = (): object => {
    if (!isSound) return { fromId: oneOf(cards) ?? '', toId: oneOf(cards) ?? '' };
    const [fromId, toId] = random.shuffled(cards);
    return { fromId, toId };
  };
  const links = make('link', cards.length < 2 ? 0 : sizes.links, ends);
  const parts = [...personas, ...phases, ...stages, ...lanes, ...cards, ...links];
  make('comment', sizes.comments, () => ({ targetId: oneOf(parts) ?? (isSound ? JOURNEY_ID : '') }));
  const viewKey = keys(sizes.views);
  make('view', sizes.views, (i) => ({ order: viewKey(i), filter: anyFilter(random, manyOf(personas)) }));
  return records;
}

/** A filter by some facets, of which some values are on the map. */
export function anyFilter(random: Random, personaIds: readonly string[]): Filter {
  const values = {
    personaIds,
    kinds: cardKinds,
    tags: ['ok', 'ação', WITHOUT],
    owners: ['ok', '0'],
    bases: ['assumed'],
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([facet, all]) => (random.chance(30) ? [[facet, random.some(all, 40)]] : [])),
  );
}
