import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, diff, type FieldChange, invert, type RecordTable, squash } from '../../src/model/change.ts';
import type { RawRecord } from '../../src/model/record.ts';

const anyId = fc.constantFrom('a', 'b', 'c', 'd');
const anyKey = fc.constantFrom('title', 'tags', 'order', 'sources', 'to string');
const anyValue = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 1 },
  { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 4 },
);
const anyTable: fc.Arbitrary<RecordTable> = fc
  .array(fc.tuple(anyId, fc.dictionary(anyKey, fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 })))
  .map((entries) => new Map(entries.map(([id, fields]) => [id, { ...fields, id }])));

/** A table, and changes made one after the other from what it then holds. */
const anyStory = fc
  .tuple(anyTable, fc.array(fc.tuple(anyId, anyKey, anyValue), { maxLength: 30 }))
  .map(([table, steps]) => {
    let now = table;
    const changes = steps.map(([id, key, to]): FieldChange => {
      const change = { id, key, from: now.get(id)?.[key], to };
      now = applyChanges(now, [change]);
      return change;
    });
    return { table, changes, after: now };
  });

const plain = (table: RecordTable): [string, RawRecord][] => [...table].sort(([a], [b]) => (a < b ? -1 : 1));

describe('the algebra of changes', () => {
  it('[C6] apply(a, diff(a, b)) is b', () => {
    fc.assert(
      fc.property(anyTable, anyTable, (a, b) => {
        expect(plain(applyChanges(a, diff(a, b)))).toEqual(plain(b));
      }),
    );
  });

  it('[C6] what is alike differs in nothing', () => {
    fc.assert(
      fc.property(anyTable, (a) => {
        expect(diff(a, a)).toEqual([]);
        expect(diff(a, structuredClone(a))).toEqual([]);
      }),
    );
  });

  it('[C4] invert takes back whatever was done', () => {
    fc.assert(
      fc.property(anyStory, ({ table, changes, after }) => {
        expect(plain(applyChanges(after, invert(changes)))).toEqual(plain(table));
        expect(invert(invert(changes))).toEqual(changes);
      }),
    );
  });

  it('[C5] squash does what the sequence does, once a field', () => {
    fc.assert(
      fc.property(anyStory, ({ table, changes, after }) => {
        const squashed = squash(changes);
        expect(plain(applyChanges(table, squashed))).toEqual(plain(after));
        expect(plain(applyChanges(after, invert(squashed)))).toEqual(plain(table));
        expect(new Set(squashed.map(({ id, key }) => `${id}/${key}`)).size).toBe(squashed.length);
        expect(squash([...changes, ...invert(changes)])).toEqual([]);
      }),
    );
  });

  it('[C3] a record that no change names is the same object', () => {
    fc.assert(
      fc.property(anyStory, ({ table, changes, after }) => {
        const named = new Set(changes.map(({ id }) => id));
        for (const [id, record] of table) if (!named.has(id)) expect(after.get(id)).toBe(record);
      }),
    );
  });
});
