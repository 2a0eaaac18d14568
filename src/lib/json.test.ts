import { describe, expect, it } from 'vitest';
import { deepFreeze, sameJson } from './json.ts';

describe('sameJson', () => {
  it('compares by what is in the values', () => {
    expect(sameJson({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true);
    expect(sameJson([], [])).toBe(true);
  });

  it.each([
    [1, '1'],
    [null, undefined],
    [null, {}],
    [[], {}],
    [[1], [1, 2]],
    [{ a: 1 }, { b: 1 }],
    [{ a: undefined }, {}],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ])('tells %j from %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
    expect(sameJson(b, a)).toBe(false);
  });

  it('knows one zero, as JSON text does', () => {
    expect(sameJson(0, -0)).toBe(true);
  });

  it('does not take what every object inherits for a value', () => {
    expect(sameJson({ toString: 1 }, { valueOf: 1 })).toBe(false);
  });
});

describe('deepFreeze', () => {
  it('freezes also what lies in something frozen', () => {
    const value = deepFreeze(Object.freeze({ list: [{ deep: true }] }));
    expect(Object.isFrozen(value.list)).toBe(true);
    expect(Object.isFrozen(value.list[0])).toBe(true);
  });
});
