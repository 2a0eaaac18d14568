import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../tests/helpers/random.ts';
import { badValues, goodValue } from '../../tests/helpers/values.ts';
import type { Field } from './field.ts';
import { type CardKind, cardKinds } from './kinds/index.ts';
import { baseFields } from './record.ts';
import { fieldsOf, isRecordId, readRecord, type RecordType, recordTypes } from './records.ts';

/** Every sort of record there is, with all its fields. */
const sorts = recordTypes
  .flatMap((type): { type: RecordType; kind?: CardKind }[] =>
    type === 'card' ? cardKinds.map((kind) => ({ type, kind })) : [{ type }],
  )
  .map((sort) => ({
    name: sort.kind ?? sort.type,
    bare: { id: 'x', ...sort },
    fields: Object.entries<Field<unknown>>({ ...fieldsOf(sort), ...baseFields }),
  }));

describe.each(sorts)('$name', ({ bare, fields }) => {
  it('[R4] is valid with no field said, each then at its initial value', () => {
    const initial = Object.fromEntries(fields.map(([key, field]) => [key, field.initial]));
    expect(readRecord(bare)).toEqual({ status: 'valid', record: { ...bare, ...initial } });
    expect(readRecord({ ...bare, title: undefined, deleted: undefined, label: undefined }).status).toBe('valid');
  });

  it('[R3] is valid with any good values', () => {
    const random = seededRandom(bare.type.length);
    for (let round = 0; round < 20; round++) {
      const values = Object.fromEntries(fields.map(([key, field]) => [key, goodValue(field, random)]));
      expect(readRecord({ ...bare, ...values })).toEqual({ status: 'valid', record: { ...bare, ...values } });
    }
  });

  it.each(fields)('[R3] names a bad %s and mends it alone', (key, field) => {
    const bad = badValues(field);
    expect(bad.length).toBeGreaterThan(2);
    for (const value of bad) {
      const read = readRecord({ ...bare, [key]: value, tags: key === 'tags' ? value : ['kept'] });
      if (read.status !== 'broken') throw new Error(`${key} takes ${JSON.stringify(value)}`);
      expect(read.problems).toEqual([{ key, value }]);
      expect(read.mended).toMatchObject({ [key]: field.initial, ...(key === 'tags' ? {} : { tags: ['kept'] }) });
      expect(readRecord({ ...read.mended }).status).toBe('valid');
    }
  });

  it('[R4] keeps fields that it does not know', () => {
    const newer = { someday: { deep: [1, null] }, 'odd key': 'x' };
    expect(readRecord({ ...bare, ...newer })).toMatchObject({ status: 'valid', record: newer });
    const broken = readRecord({ ...bare, ...newer, deleted: 'perhaps' });
    expect(broken).toMatchObject({ status: 'broken', mended: newer });
  });
});

it('[R3] names every bad field of a record', () => {
  const read = readRecord({ id: 'x', type: 'card', kind: 'emotion', score: 101, title: 7, span: 0, note: 'good' });
  if (read.status !== 'broken') throw new Error(read.status);
  expect(read.problems.map(({ key }) => key).sort()).toEqual(['score', 'span', 'title']);
  expect(read.mended).toMatchObject({ score: 0, title: '', span: 1, note: 'good' });
});

it.each([
  { id: 'x' },
  { id: 'x', type: 'comet' },
  { id: 'x', type: 'toString' },
  { id: 'x', type: 'card' },
  { id: 'x', type: 'card', kind: 'hologram' },
  { id: 'x', type: 'card', kind: 'constructor' },
  { id: 'x', type: ['card'] },
])('[R3] %j is foreign', (raw) => {
  expect(readRecord(raw)).toEqual({ status: 'foreign' });
});

it('[R4] one field name means the same in every kind of card', () => {
  const random = seededRandom(1);
  const samples = sorts.flatMap(({ fields }) =>
    fields.flatMap(([, field]) => [...badValues(field), goodValue(field, random), field.initial]),
  );
  const known = new Map<string, Field<unknown>>();
  for (const kind of cardKinds) {
    for (const [name, field] of Object.entries<Field<unknown>>(fieldsOf({ type: 'card', kind }))) {
      const other = known.get(name) ?? field;
      known.set(name, other);
      if (other === field) continue;
      expect(field.control, name).toEqual(other.control);
      expect(field.initial, name).toEqual(other.initial);
      const verdicts = ({ schema }: Field<unknown>) => samples.map((sample) => schema.safeParse(sample).success);
      expect(verdicts(field), name).toEqual(verdicts(other));
    }
  }
});

it('[R4] a card of any kind stays valid when it becomes one of any other', () => {
  const random = seededRandom(2);
  for (const from of cardKinds) {
    const values = Object.entries<Field<unknown>>(fieldsOf({ type: 'card', kind: from }));
    const card = Object.fromEntries(values.map(([key, field]) => [key, goodValue(field, random)]));
    for (const kind of cardKinds) expect(readRecord({ ...card, id: 'x', type: 'card', kind }).status).toBe('valid');
  }
});

it('[R2] tells ids from what is none', () => {
  expect(isRecordId('stage-1')).toBe(true);
  expect(isRecordId('__proto__')).toBe(false);
  expect(isRecordId(5)).toBe(false);
});

it('lists the fields of a card with those of its kind behind the title', () => {
  expect(Object.keys(fieldsOf({ type: 'card', kind: 'need' })).slice(0, 3)).toEqual(['title', 'importance', 'basis']);
  expect(Object.keys(fieldsOf({ type: 'card' }))).not.toContain('importance');
});
