import { describe, expect, it } from 'vitest';
import { idOf, mapFrom, mapOf } from '../../tests/helpers/mapBuilder.ts';
import { runCommand } from '../../tests/helpers/runCommand.ts';
import { setKind } from './cards.ts';
import { createLink, reattachLink } from './links.ts';
import { deleteParts } from './parts.ts';

const map = mapFrom();
const link = (from: string, to: string, on = map) =>
  runCommand(on, createLink, { fromId: idOf(map, from), toId: idOf(map, to) });

it('links one card to another and selects the link', () => {
  const { map: after, outcome } = link('Compare', 'Pay');
  expect(outcome.select).toEqual(['new1']);
  expect(after.linksOf(idOf(map, 'Compare'))).toMatchObject([{ relation: 'flow', toId: idOf(map, 'Pay') }]);
});

it('takes a link from an opportunity to a pain point for an answer', () => {
  const opportunity = runCommand(map, setKind, { ids: [idOf(map, 'Pay')], kind: 'opportunity' }).map;
  expect(link('Pay', 'No receipt', opportunity).map.get('new1')).toMatchObject({ relation: 'answers' });
  expect(link('No receipt', 'Pay', opportunity).map.get('new1')).toMatchObject({ relation: 'flow' });
});

it('selects the link that is there instead of making it twice; the way back is another', () => {
  expect(link('Search', 'Pay').outcome).toEqual({ changes: [], select: [idOf(map, 'and then')] });
  expect(link('Pay', 'Search').outcome.select).toEqual(['new1']);
  const without = runCommand(map, deleteParts, { ids: [idOf(map, 'and then')] }).map;
  expect(link('Search', 'Pay', without).outcome.select).toEqual(['new1']);
});

it.each([
  ['Search', 'Search'],
  ['Search', 'Buy'],
  ['Ana', 'Search'],
])('makes none from %s to %s', (from, to) => {
  expect(link(from, to).outcome.changes).toEqual([]);
});

describe('reattachLink', () => {
  const cards = ['a', 'b', 'c'].map((id) => ({ id, type: 'card', kind: 'note' }));
  const many = mapOf([
    ...cards,
    { id: 'ab', type: 'link', fromId: 'a', toId: 'b', label: 'then' },
    { id: 'cb', type: 'link', fromId: 'c', toId: 'b' },
  ]);
  const put = (fromId: string, toId: string, id = 'ab') => runCommand(many, reattachLink, { id, fromId, toId });

  it('puts an end to another card and keeps the rest', () => {
    expect(put('a', 'c').map.get('ab')).toMatchObject({ fromId: 'a', toId: 'c', label: 'then' });
    expect(put('b', 'c').map.get('ab')).toMatchObject({ fromId: 'b', toId: 'c' });
  });

  it('selects the link that is there already', () => {
    expect(put('c', 'b').outcome).toEqual({ changes: [], select: ['cb'] });
  });

  it.each([
    ['a', 'a', 'ab'],
    ['a', 'gone', 'ab'],
    ['gone', 'b', 'ab'],
    ['a', 'c', 'gone'],
    ['a', 'c', 'a'],
  ])('from %s to %s of %s changes nothing', (fromId, toId, id) => {
    expect(put(fromId, toId, id).outcome).toEqual({ changes: [] });
  });
});
