import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byOrder, type Ordered, placeAt } from '../../src/model/order.ts';
import { orderKey } from '../../src/model/field.ts';
import { anySeed } from '../helpers/arbitraries.ts';
import { seededRandom } from '../helpers/random.ts';

const { schema } = orderKey();
const digits = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');

/** Keys that are keys, and what strangers might have written in their place. */
const anyKey = fc.oneof(
  fc.constantFrom('a0', 'a1', 'a1V', 'Zz', 'b00', 'a00', '', 'A00000000000000000000000000', 'z'.repeat(27)),
  fc.string({ unit: fc.constantFrom(...digits), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('0', 'z', 'a'), maxLength: 200 }),
);
const anyRow = fc
  .uniqueArray(fc.tuple(fc.string({ unit: fc.constantFrom(...digits), minLength: 1, maxLength: 3 }), anyKey), {
    selector: ([id]) => id,
    maxLength: 12,
  })
  .map((items) => items.map(([id, order]): Ordered => ({ id, order })).sort(byOrder));

/** The row after new siblings, whose ids begin with `new`, have been placed. */
function insert(row: readonly Ordered[], index: number, count: number, round: string): Ordered[] {
  const { keys, moved } = placeAt(row, index, count);
  expect(keys).toHaveLength(count);
  const orders = new Map(moved.map(({ id, order }) => [id, order]));
  const stayed = row.map(({ id, order }) => ({ id, order: orders.get(id) ?? order }));
  const added = keys.map((order, i) => ({ id: `new-${round}-${String(i)}`, order }));
  for (const { order } of [...added, ...moved]) expect(schema.safeParse(order).success).toBe(true);
  return [...stayed, ...added].sort(byOrder);
}

const idsOf = (row: readonly Ordered[]): string[] => row.map(({ id }) => id);

it('[R6] new siblings stand exactly where they were put, among any keys', () => {
  fc.assert(
    fc.property(anyRow, fc.nat(14), fc.integer({ min: 1, max: 5 }), (row, at, count) => {
      const index = Math.min(at, row.length);
      const added = Array.from({ length: count }, (_, i) => `new-x-${String(i)}`);
      expect(idsOf(insert(row, at, count, 'x'))).toEqual([
        ...idsOf(row.slice(0, index)),
        ...added,
        ...idsOf(row.slice(index)),
      ]);
    }),
    { numRuns: 500 },
  );
});

it('[R6] new keys lie strictly between those of the neighbours that keep theirs', () => {
  fc.assert(
    fc.property(anyRow, fc.nat(14), fc.integer({ min: 1, max: 5 }), (row, at, count) => {
      const { keys, moved } = placeAt(row, at, count);
      const movedIds = new Set(idsOf(moved));
      const index = Math.min(at, row.length);
      for (const [i, { id, order }] of row.entries()) {
        if (movedIds.has(id)) continue;
        for (const key of keys) expect(i < index ? order < key : key < order).toBe(true);
      }
      expect([...keys]).toEqual([...new Set(keys)].sort());
    }),
    { numRuns: 500 },
  );
});

it('[R6] thousands of inserts at any place, near one place and at one place keep the order', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      const random = seededRandom(seed);
      let row: Ordered[] = [];
      let expected: string[] = [];
      for (let round = 0; round < 1500; round++) {
        const index = round % 3 === 0 ? random.below(row.length + 1) : Math.min(row.length, round % 3);
        const count = random.chance(10) ? 1 + random.below(4) : 1;
        row = insert(row, index, count, String(round));
        const added = Array.from({ length: count }, (_, i) => `new-${String(round)}-${String(i)}`);
        expected = expected.toSpliced(index, 0, ...added);
      }
      expect(idsOf(row)).toEqual(expected);
    }),
    { numRuns: 1 },
  );
});
