import { expect, it } from 'vitest';
import { keepSame } from './keepSame.ts';

it('what is equal is the same object as before, at every depth', () => {
  const before = { list: [{ a: 1 }, { b: [2] }], other: { c: null } };
  expect(keepSame(before, structuredClone(before))).toBe(before);
  const after = keepSame(before, { list: [{ a: 1 }, { b: [3] }], other: { c: null } });
  expect(after).toEqual({ list: [{ a: 1 }, { b: [3] }], other: { c: null } });
  expect(after.list[0]).toBe(before.list[0]);
  expect(after.list[1]).not.toBe(before.list[1]);
  expect(after.other).toBe(before.other);
});

it('what differs in length, keys or sort is new', () => {
  expect(keepSame([1, 2], [1])).toEqual([1]);
  expect(keepSame([1], [1, 2])).toEqual([1, 2]);
  expect(keepSame({ a: undefined }, { b: undefined })).toEqual({ b: undefined });
  expect(keepSame({}, [])).toEqual([]);
  expect(keepSame(null, { a: 1 })).toEqual({ a: 1 });
  expect(keepSame({ a: 1 }, null)).toBeNull();
});
