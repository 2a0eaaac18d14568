import { expect, it } from 'vitest';
import { cardsAt, idOf, mapFrom, partNamed } from '../../tests/helpers/mapBuilder.ts';
import { runCommand } from '../../tests/helpers/runCommand.ts';
import type { Card } from '../model/card.ts';
import { pasteLines } from './pasteText.ts';

const map = mapFrom();
const cell = (stage: string, lane: string) => ({ stageId: idOf(map, stage), laneId: idOf(map, lane) });

it('makes a card of each line, of the kind that the lane takes', () => {
  const place = { cell: cell('Discover', 'Actions'), index: 1 };
  const { map: after, outcome } = runCommand(map, pasteLines, { lines: ['a', 'b'], place });
  expect(cardsAt(after, 'Discover', 'Actions')).toEqual(['Search', 'a', 'b', 'Compare', 'Ask a friend']);
  expect(outcome.select).toEqual([idOf(after, 'a'), idOf(after, 'b')]);
  expect(partNamed(after, 'a')).toMatchObject({ kind: 'action' });
});

it('gives feelings to one persona after the other', () => {
  const place = { cell: cell('Use', 'Feelings') };
  const { map: after } = runCommand(map, pasteLines, { lines: ['a', 'b', 'c'], place });
  const owners = ['a', 'b', 'c'].map((title) => (partNamed(after, title) as { personaId?: string }).personaId);
  expect(owners).toEqual(['Ana', 'Bruno', 'Ana'].map((title) => idOf(map, title)));
});

it('lays notes below and beside each other outside of the grid', () => {
  const lines = Array.from({ length: 13 }, (_, i) => `line ${i}`);
  const { map: after } = runCommand(map, pasteLines, { lines, place: { position: [10, 20] } });
  const at = (title: string) => partNamed(after, title) as Card;
  expect(at('line 0')).toMatchObject({ kind: 'note', stageId: null, position: [10, 20] });
  expect(at('line 1').position?.[0]).toBe(10);
  expect(at('line 12').position?.[1]).toBe(20);
  expect(at('line 12').position?.[0]).toBeGreaterThan(200);
});

it('makes nothing of nothing, and cuts a line that is too long for a field', () => {
  const place = { cell: cell('Use', 'Actions') };
  expect(runCommand(map, pasteLines, { lines: [], place }).outcome.changes).toEqual([]);
  const { map: after, outcome } = runCommand(map, pasteLines, { lines: ['x'.repeat(20_000)], place });
  expect(after.card(outcome.select?.[0] ?? '')?.title).toHaveLength(10_000);
});
