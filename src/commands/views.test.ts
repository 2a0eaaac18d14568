import { expect, it } from 'vitest';
import { mapFrom, namesOf } from '../../tests/helpers/mapBuilder.ts';
import { runCommand } from '../../tests/helpers/runCommand.ts';
import { deleteParts, setField } from './parts.ts';
import { saveView } from './views.ts';

const empty = mapFrom();
const first = runCommand(empty, saveView, { title: 'Pains', filter: { kinds: ['painPoint'], tags: [] } }).map;
const both = runCommand(first, saveView, { title: 'Facts', filter: { bases: ['validated'] } }, () => 'second').map;

it('keeps a filter under a name, behind the others, without what asks for nothing', () => {
  expect(empty.views).toEqual([]);
  expect(namesOf(both.views)).toEqual(['Pains', 'Facts']);
  expect(both.views[0]?.filter).toEqual({ kinds: ['painPoint'] });
});

it('leaves the selection alone', () => {
  expect(runCommand(empty, saveView, { title: 'Pains', filter: {} }).outcome.select).toBeUndefined();
});

it('gives a view another filter, another name, and takes it away', () => {
  const updated = runCommand(both, saveView, { id: 'second', filter: { owners: ['Shop'] } }).map;
  expect(updated.views[1]).toMatchObject({ title: 'Facts', filter: { owners: ['Shop'] } });
  const renamed = runCommand(updated, setField, { ids: ['second'], field: 'title', value: 'Of the shop' }).map;
  expect(namesOf(renamed.views)).toEqual(['Pains', 'Of the shop']);
  expect(namesOf(runCommand(renamed, deleteParts, { ids: ['second'] }).map.views)).toEqual(['Pains']);
});

it('does nothing to a view that has gone, or with the filter that it has', () => {
  expect(runCommand(both, saveView, { id: 'gone', filter: {} }).outcome.changes).toEqual([]);
  expect(runCommand(both, saveView, { id: 'second', filter: { bases: ['validated'] } }).outcome.changes).toEqual([]);
});
