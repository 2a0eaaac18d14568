import { expect, it } from 'vitest';
import { idOf, mapFrom, namesOf, partNamed } from '../../tests/helpers/mapBuilder.ts';
import { runCommand } from '../../tests/helpers/runCommand.ts';
import { addComment, reopenComment, resolveComment } from './comments.ts';
import { deleteParts } from './parts.ts';

const map = mapFrom();
const pay = idOf(map, 'Pay');
const writtenAt = '2026-11-22T10:00:00.000Z';
const say = (text: string, targetId = pay, on = map) =>
  runCommand(on, addComment, { targetId, text, author: ' Bia ', writtenAt });

it('a comment is kept with its author and time, and the selection stays', () => {
  const { map: after, outcome } = say('  Is this so?\n');
  const expected = { type: 'comment', author: 'Bia', writtenAt, targetId: pay, resolved: false };
  expect(partNamed(after, 'Is this so?')).toMatchObject(expected);
  expect(outcome.select).toBeUndefined();
});

it('nothing said, or about nothing, is no comment', () => {
  expect(say(' \n ').outcome.changes).toEqual([]);
  expect(say('Hello', 'gone').outcome.changes).toEqual([]);
});

it('is resolved and opened again', () => {
  const { map: after } = say('Why?');
  const id = idOf(after, 'Why?');
  const resolved = runCommand(after, resolveComment, { id });
  expect(partNamed(resolved.map, 'Why?')).toMatchObject({ resolved: true });
  expect(runCommand(resolved.map, resolveComment, { id }).outcome.changes).toEqual([]);
  expect(partNamed(runCommand(resolved.map, reopenComment, { id }).map, 'Why?')).toMatchObject({ resolved: false });
  expect(runCommand(map, resolveComment, { id: pay }).outcome.changes).toEqual([]);
});

it('goes with its part, and with the stage that takes the part along', () => {
  const { map: after } = say('Why?');
  expect(runCommand(after, deleteParts, { ids: [pay] }).map.comments).toEqual([]);
  expect(runCommand(after, deleteParts, { ids: [idOf(map, 'Buy')] }).map.comments).toEqual([]);
  expect(namesOf(runCommand(after, deleteParts, { ids: [idOf(map, 'Use')] }).map.comments)).toEqual(['Why?']);
});
