import { expect, it } from 'vitest';
import { idOf, mapOf, recordsFrom } from '../../tests/helpers/mapBuilder.ts';
import { openCount, threadsOf } from './threads.ts';

const records = recordsFrom();
const shop = mapOf(records);
const pay = idOf(shop, 'Pay');
const comment = (id: string, targetId: string, writtenAt: string, resolved = false) => ({
  id,
  type: 'comment',
  text: id,
  targetId,
  writtenAt,
  resolved,
});

it('gathers the comments of a part with the answers to them, the oldest first', () => {
  const map = mapOf([
    ...records,
    comment('second', pay, '2026-11-02T09:00:00Z', true),
    comment('answer', 'first', '2026-11-03T09:00:00Z'),
    comment('first', pay, '2026-11-01T09:00:00Z'),
    comment('elsewhere', 'journey', ''),
  ]);
  const threads = threadsOf(map);
  expect(threads.get(pay)?.map(({ id }) => id)).toEqual(['first', 'second', 'answer']);
  expect(threads.get('journey')?.map(({ id }) => id)).toEqual(['elsewhere']);
  expect(openCount(threads.get(pay) ?? [])).toBe(2);
  expect(threadsOf(map)).toBe(threads);
});

it('leaves out comments whose part has gone, and rings of comments', () => {
  const map = mapOf([...records, comment('a', 'b', ''), comment('b', 'a', ''), comment('c', 'gone', '')]);
  expect(threadsOf(map).size).toBe(0);
});
