import { describe, expect, it } from 'vitest';
import { byOrder, type Ordered, placeAt } from './order.ts';

const row = (...keys: string[]): Ordered[] => keys.map((order, i) => ({ id: `s${String(i)}`, order }));

describe('byOrder', () => {
  it('[R5] compares keys by code unit, then ids', () => {
    const items = [
      { id: 'b', order: 'a1' },
      { id: 'a', order: 'a1' },
      { id: 'c', order: 'Zz' },
      { id: 'd', order: 'a0V' },
      { id: 'B', order: 'a1' },
    ];
    expect(items.sort(byOrder).map(({ id }) => id)).toEqual(['c', 'd', 'B', 'a', 'b']);
    expect(byOrder({ id: 'a', order: 'a0' }, { id: 'a', order: 'a0' })).toBe(0);
  });
});

describe('placeAt', () => {
  it('[R6] gives keys strictly between the neighbours and moves nobody', () => {
    const { keys, moved } = placeAt(row('a0', 'a1', 'a2'), 1, 2);
    expect(moved).toEqual([]);
    expect(['a0', ...keys, 'a1']).toEqual([...new Set(['a0', ...keys, 'a1'])].sort());
  });

  it('[R6] moves only the siblings that share the key of the one before', () => {
    const { keys, moved } = placeAt(row('a0', 'a0', 'a0', 'a1'), 1, 1);
    expect(moved.map(({ id }) => id)).toEqual(['s1', 's2']);
    const after = ['a0', ...keys, ...moved.map(({ order }) => order), 'a1'];
    expect(after).toEqual([...new Set(after)].sort());
  });

  it('[R6] numbers all siblings afresh where keys are no keys', () => {
    const { keys, moved } = placeAt(row('', '', 'zzz'), 0, 1);
    expect(moved).toHaveLength(3);
    const after = [...keys, ...moved.map(({ order }) => order)];
    expect(after).toEqual([...new Set(after)].sort());
  });

  it('[R6] numbers all siblings afresh before keys grow without end', () => {
    let siblings = row('a0', 'a1');
    let renumbered = 0;
    for (let i = 0; i < 2000; i++) {
      const { keys, moved } = placeAt(siblings, 1, 1);
      if (moved.length > 0) renumbered++;
      const orders = new Map(moved.map(({ id, order }) => [id, order]));
      siblings = [...siblings.map(({ id, order }) => ({ id, order: orders.get(id) ?? order }))];
      siblings.splice(1, 0, { id: `n${String(i)}`, order: keys[0] as string });
    }
    expect(renumbered).toBeGreaterThan(0);
    expect(Math.max(...siblings.map(({ order }) => order.length))).toBeLessThanOrEqual(120);
  });

  it('takes an index beyond the row for its end, and one before it for its beginning', () => {
    expect(placeAt(row('a0', 'a1'), 9, 1)).toEqual(placeAt(row('a0', 'a1'), 2, 1));
    expect(placeAt(row('a0', 'a1'), -9, 1)).toEqual(placeAt(row('a0', 'a1'), 0, 1));
  });
});
