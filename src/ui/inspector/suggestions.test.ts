import { expect, it } from 'vitest';
import { mapOf } from '../../../tests/helpers/mapBuilder.ts';
import { isShared, wordsInUse } from './suggestions.ts';

const card = (id: string, values: object) => ({ id, type: 'card', kind: 'task', ...values });
const map = mapOf([
  card('a', { owner: 'Bia', tags: ['shop', 'field'] }),
  card('b', { owner: 'Ana', tags: ['shop'] }),
  card('c', { owner: 'Ana' }),
  card('d', { owner: 'Gone', deleted: true }),
]);

it('offers what parts say already, the most frequent first', () => {
  expect(wordsInUse(map, 'owner')).toEqual(['Ana', 'Bia']);
  expect(wordsInUse(map, 'tags')).toEqual(['shop', 'field']);
  expect(wordsInUse(map, 'nothing')).toEqual([]);
});

it('knows the fields whose words are shared', () => {
  expect(isShared('owner')).toBe(true);
  expect(isShared('title')).toBe(false);
});
