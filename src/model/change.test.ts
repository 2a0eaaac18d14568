import { describe, expect, it } from 'vitest';
import { applyChanges, creation, diff, type FieldChange, invert, squash } from './change.ts';

const ana = { id: 'ana', type: 'persona', title: 'Ana', tags: ['vip'] };
const bruno = { id: 'bruno', type: 'persona', title: 'Bruno' };
const table = new Map([
  ['ana', ana],
  ['bruno', bruno],
]);
const rename: FieldChange = { id: 'ana', key: 'title', from: 'Ana', to: 'Anna' };

describe('applyChanges', () => {
  it('[C3] changes the named records and leaves the others as they are', () => {
    const after = applyChanges(table, [rename]);
    expect(after.get('ana')).toEqual({ ...ana, title: 'Anna' });
    expect(after.get('bruno')).toBe(bruno);
    expect(table.get('ana')).toBe(ana);
  });

  it('[C3] takes changes in their order, whatever they say of before', () => {
    const after = applyChanges(table, [rename, { id: 'ana', key: 'title', from: 'someone', to: 'Hanna' }]);
    expect(after.get('ana')?.title).toBe('Hanna');
  });

  it('[C1] removes a field that goes to undefined', () => {
    const after = applyChanges(table, [{ id: 'ana', key: 'tags', from: ['vip'], to: undefined }]);
    expect(Object.keys(after.get('ana') ?? {})).not.toContain('tags');
  });

  it('[C3] leaves no record without fields', () => {
    const created = creation({ id: 'carla', type: 'persona', title: 'Carla' });
    expect(applyChanges(applyChanges(table, created), invert(created))).toEqual(table);
  });
});

it('[C2] creation sets every field but the id from nothing', () => {
  expect(creation(bruno)).toEqual([
    { id: 'bruno', key: 'type', from: undefined, to: 'persona' },
    { id: 'bruno', key: 'title', from: undefined, to: 'Bruno' },
  ]);
  expect(applyChanges(new Map(), creation(bruno)).get('bruno')).toEqual(bruno);
});

it('[C4] the inverse takes back the last change first', () => {
  const again = { id: 'ana', key: 'title', from: 'Anna', to: 'Hanna' };
  expect(invert([rename, again])).toEqual([
    { id: 'ana', key: 'title', from: 'Hanna', to: 'Anna' },
    { id: 'ana', key: 'title', from: 'Anna', to: 'Ana' },
  ]);
});

it('[C5] squashing keeps the first before and the last after, and drops what comes to nothing', () => {
  const typed = ['A', 'An', 'Ann'].map((to, i) => ({ id: 'x', key: 'title', from: 'Ann'.slice(0, i), to }));
  expect(squash([...typed, rename])).toEqual([{ id: 'x', key: 'title', from: '', to: 'Ann' }, rename]);
  expect(squash([rename, ...invert([rename])])).toEqual([]);
});

it('[C6] the difference names fields that come, go and change, and nothing else', () => {
  const after = new Map([
    ['ana', { id: 'ana', type: 'persona', title: 'Anna', tags: ['vip'], role: 'buyer' }],
    ['bruno', { ...bruno }],
  ]);
  expect(diff(table, after)).toEqual([rename, { id: 'ana', key: 'role', from: undefined, to: 'buyer' }]);
  expect(diff(table, new Map([['ana', ana]]))).toEqual(invert(creation(bruno)).reverse());
  expect(diff(table, table)).toEqual([]);
});
