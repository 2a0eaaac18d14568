import { expect, it } from 'vitest';
import { idOf, mapFrom } from '../../tests/helpers/mapBuilder.ts';
import { runCommand } from '../../tests/helpers/runCommand.ts';
import { setKind } from './cards.ts';
import { createLink } from './links.ts';
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
