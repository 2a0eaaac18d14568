import type { Field } from '../../src/model/field.ts';
import { JOURNEY_ID } from '../../src/model/journey.ts';
import { type CardKind, cardKinds } from '../../src/model/kinds/index.ts';
import { placeAt } from '../../src/model/order.ts';
import type { RawRecord } from '../../src/model/record.ts';
import { fieldsOf, type RecordType, recordTypes } from '../../src/model/records.ts';

type NewRecord = RawRecord & { readonly id: string };

/** The shapes in which any field may hold texts; its schema says which of them is its own. */
const shapes: readonly ((texts: readonly string[]) => unknown)[] = [
  (texts) => texts.join('\n'),
  (texts) => texts,
  (texts) => texts.map((text) => ({ text, done: false })),
  (texts) => texts.map((reference) => ({ kind: 'interview', reference, date: null })),
  (texts) => ({ tags: texts, owners: texts }),
  // Fields of few letters take the first that fits.
  (texts) => texts.find((text) => text.length <= 40),
];

const probe = ['<b onclick="a">', 'javascript:a'];

interface Sort {
  readonly type: RecordType;
  readonly kind?: CardKind;
}

/** The texts as a field holds them; undefined where it cannot. */
function valueOf({ schema }: Field<unknown>, texts: readonly string[]): unknown {
  return shapes.map((make) => make(texts)).find((value) => value !== undefined && schema.safeParse(value).success);
}

/** The fields of a sort of part that hold texts of any kind. */
function textFields(sort: Sort): (readonly [name: string, field: Field<unknown>])[] {
  return Object.entries<Field<unknown>>(fieldsOf(sort)).filter(([, field]) => valueOf(field, probe) !== undefined);
}

const sorts: readonly Sort[] = recordTypes.flatMap((type): readonly Sort[] =>
  type === 'card' ? cardKinds.map((kind) => ({ type, kind })) : [{ type }],
);

/** Every text field of every type and kind, by name. */
export const textFieldNames: readonly string[] = sorts.flatMap((sort) =>
  textFields(sort).map(([name]) => `${sort.kind ?? sort.type}.${name}`),
);

/** The values of all text fields of a sort of part, holding the texts. */
function filled(sort: Sort, texts: readonly string[]): RawRecord {
  const values = textFields(sort).map(([name, field]) => [name, valueOf(field, texts)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/**
 * A map with a part of each type and kind for each group of texts, which stand in all of its text fields; the heading
 * holds those of the first group. With a group of all texts, a look at few parts shows every text in every field.
 */
export function mapOfTexts(groups: readonly (readonly string[])[]): NewRecord[] {
  const keys = placeAt([], 0, groups.length).keys;
  const id = (name: string, i: number) => `${name}${String(i)}`;
  const order = (i: number) => ({ order: keys[i] });
  const places: Readonly<Partial<Record<RecordType, (i: number, kind?: CardKind) => object>>> = {
    persona: order,
    stage: (i) => ({ ...order(i), phaseId: id('phase', i) }),
    lane: order,
    view: order,
    card: (i, kind = 'note') => ({
      stageId: id('stage', i),
      laneId: id('lane', Math.min(cardKinds.indexOf(kind), groups.length - 1)),
      order: keys[i],
      ...(kind === 'emotion' ? { personaId: id('persona', i) } : { personaIds: [id('persona', i)] }),
    }),
    link: (i) => ({ fromId: id('action', i), toId: id('touchpoint', i) }),
    // All on one card, so that they are seen together.
    comment: () => ({ targetId: id('action', 0) }),
  };
  return sorts.flatMap((sort): NewRecord[] => {
    if (sort.type === 'journey') return [{ id: JOURNEY_ID, ...sort, ...filled(sort, groups[0] ?? []) }];
    return groups.map((texts, i) => ({
      id: id(sort.kind ?? sort.type, i),
      ...sort,
      ...filled(sort, texts),
      ...places[sort.type]?.(i, sort.kind),
    }));
  });
}
