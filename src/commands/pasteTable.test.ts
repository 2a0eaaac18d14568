import { describe, expect, it } from 'vitest';
import { cardsAt, idOf, mapFrom, namesOf, partNamed } from '../../tests/helpers/mapBuilder.ts';
import { hiding, runCommand } from '../../tests/helpers/runCommand.ts';
import type { Cell, JourneyMap } from '../model/journeyMap.ts';
import { guessReading, pasteTable, planTable, type TableReading } from './pasteTable.ts';

const map = mapFrom();
const blank = mapFrom({
  stages: [{ title: 'Stage 1' }, { title: 'Stage 2' }],
  lanes: [{ title: 'Actions', kinds: ['action'], cells: [] }],
});
const cell = (stage: string, lane: string, on = map): Cell => ({ stageId: idOf(on, stage), laneId: idOf(on, lane) });
/** Cells are separated by bars, the lines of one by slashes. */
const table = (...rows: string[]) =>
  rows.map((row) => row.split('|').map((text) => text.split('/').filter((line) => line !== '')));
const named: TableReading = { hasStages: true, hasLanes: true, makesMissing: true, replacesEmpty: false };
const bare: TableReading = { hasStages: false, hasLanes: false, makesMissing: false, replacesEmpty: false };

function paste(on: JourneyMap, rows: ReturnType<typeof table>, at: Cell | null, reading: TableReading): JourneyMap {
  const kindOf = (title: string) => (title === 'Pains' ? 'painPoint' : null);
  return runCommand(on, pasteTable, { table: rows, at, reading, kindOf }).map;
}

describe('pasteTable', () => {
  it('fills cells from the marked one on; a cell of several lines holds several cards', () => {
    const after = paste(map, table('a|b/c', 'd|'), cell('Buy', 'Actions'), bare);
    expect(cardsAt(after, 'Buy', 'Actions')).toEqual(['Pay', 'a']);
    expect(cardsAt(after, 'Use', 'Actions')).toEqual(['b', 'c']);
    expect(cardsAt(after, 'Buy', 'Feelings')).toEqual(['Nervous', 'd']);
    expect(partNamed(after, 'd')).toMatchObject({ kind: 'emotion', personaId: idOf(map, 'Ana') });
  });

  it('puts what has no room into the last stage and lane', () => {
    const after = paste(map, table('a|b|c', 'd||e'), cell('Buy', 'Pains'), bare);
    expect(cardsAt(after, 'Buy', 'Pains')).toEqual(['No receipt', 'a', 'd']);
    expect(cardsAt(after, 'Use', 'Pains')).toEqual(['b', 'c', 'e']);
  });

  it('makes the stages and lanes that are missing, each behind that of the line before', () => {
    const rows = table('|discover|Try|BUY', 'Pains|p|q|r', 'Proof|s||t');
    const after = paste(map, rows, null, named);
    expect(namesOf(after.stages)).toEqual(['Discover', 'Try', 'Buy', 'Use']);
    expect(namesOf(after.lanes)).toEqual(['Actions', 'Feelings', 'Pains', 'Proof']);
    expect(cardsAt(after, 'Try', 'Pains')).toEqual(['q']);
    expect(partNamed(after, 'q')).toMatchObject({ kind: 'painPoint' });
    expect(partNamed(after, 't')).toMatchObject({ kind: 'note' });
    const before = paste(map, table('|Try|Buy', 'Pains|p|q'), null, named);
    expect(namesOf(before.stages)).toEqual(['Discover', 'Try', 'Buy', 'Use']);
  });

  it('goes by place where a name is not known and nothing may be made', () => {
    const rows = table('|Discover|Somewhere|Nowhere|Beyond', 'Pains|p|q|r|s');
    const after = paste(map, rows, null, { ...named, makesMissing: false });
    expect(namesOf(after.stages)).toEqual(namesOf(map.stages));
    expect(cardsAt(after, 'Buy', 'Pains')).toEqual(['No receipt', 'q']);
    expect(cardsAt(after, 'Use', 'Pains')).toEqual(['r', 's']);
  });

  it('takes the place of a map without cards', () => {
    const rows = table('|One|Two|Three', 'Pains|a|b|c', 'Actions|d|e|f');
    const after = paste(blank, rows, null, { ...named, replacesEmpty: true });
    expect(namesOf(after.stages)).toEqual(['One', 'Two', 'Three']);
    expect(namesOf(after.lanes)).toEqual(['Pains', 'Actions']);
    expect(partNamed(after, 'Pains')).toMatchObject({ kinds: ['painPoint'] });
    expect(partNamed(after, 'f')).toMatchObject({ kind: 'action' });
    expect(namesOf(paste(map, rows, null, { ...named, replacesEmpty: true }).stages)).toContain('Use');
  });

  it('says before what it will come to', () => {
    const plan = planTable(map, table('|Buy|New', 'Pains|a|b/c'), null, named);
    expect(plan.columns).toEqual([
      { title: 'Buy', id: idOf(map, 'Buy') },
      { title: 'New', id: null },
    ]);
    expect(plan.rows).toEqual([{ title: 'Pains', id: idOf(map, 'Pains') }]);
    expect(plan.cards).toBe(3);
  });

  it('makes a map of an empty one whatever was chosen, so that nothing is lost', () => {
    const after = paste(mapFrom({}), table('a|b', 'c|d'), null, bare);
    expect(after.cards).toHaveLength(4);
  });
});

describe('guessReading', () => {
  const guess = (rows: ReturnType<typeof table>, at: Cell | null = cell('Discover', 'Actions'), on = map) => {
    const { reading, isSure } = guessReading(on, rows, at);
    return { isSure, hasStages: reading.hasStages, hasLanes: reading.hasLanes };
  };

  it('is sure of a small table in a marked cell', () => {
    expect(guess(table('a|b', 'c|d'))).toEqual({ isSure: true, hasStages: false, hasLanes: false });
  });

  it('asks where titles are met, the table is too large, or no cell is marked', () => {
    expect(guess(table('a|Buy', 'c|d'))).toEqual({ isSure: false, hasStages: true, hasLanes: false });
    expect(guess(table('x|y', 'pains|d'))).toEqual({ isSure: false, hasStages: false, hasLanes: true });
    expect(guess(table('a|b|c|d', 'e|f|g|h'))).toEqual({ isSure: false, hasStages: false, hasLanes: false });
    expect(guess(table('a|b'), cell('Use', 'Pains')).isSure).toBe(false);
    expect(guess(table('|One|Two', 'Who|a|b'))).toMatchObject({ hasStages: true, isSure: false });
    expect(guess(table('Lane|One|Two', 'Who|a|b', 'What|c|d'), null)).toEqual({
      isSure: false,
      hasStages: true,
      hasLanes: true,
    });
  });

  it('takes what repeats, is missing or has several lines for no names', () => {
    expect(guess(table('x|a|a', 'y|b/c|d', 'z|e|f'), null)).toMatchObject({ hasStages: false, hasLanes: true });
    expect(guess(table('x|a|b', '|c|d', '|e|f'), null)).toMatchObject({ hasStages: true, hasLanes: false });
    expect(guess(table('a|b'), null)).toMatchObject({ hasStages: false, hasLanes: false });
  });

  it('takes a large table for the whole map where there are no cards, also in a marked cell', () => {
    const marked = cell('Stage 1', 'Actions', blank);
    expect(guess(table('Lane|One|Two', 'Who|a|b', 'What|c|d'), marked, blank)).toMatchObject({
      hasStages: true,
      hasLanes: true,
    });
    expect(guess(table('a|b'), marked, blank).isSure).toBe(true);
  });

  it('would replace an empty map only by a table with stages of its own', () => {
    const replaces = (rows: ReturnType<typeof table>) => guessReading(blank, rows, null).reading.replacesEmpty;
    expect(replaces(table('|One|Two', 'Pains|a|b', 'Gains|c|d'))).toBe(true);
    expect(replaces(table('|Stage 1|Two', 'Pains|a|b', 'Gains|c|d'))).toBe(false);
  });
});

it('[R9] a table goes on in what is shown, and by its names also into what is hidden', () => {
  const hidden = hiding(map, 'Buy');
  const at = cell('Discover', 'Actions');
  const columns = (rows: ReturnType<typeof table>, reading: Partial<TableReading>) =>
    planTable(hidden, rows, at, { ...named, hasLanes: false, ...reading }).columns.map(({ id }) => id);
  const titles = ['Discover', 'Use', 'Use'].map((title) => idOf(map, title));
  expect(columns(table('a|b|c'), { hasStages: false, makesMissing: false })).toEqual(titles);
  expect(columns(table('Buy|Use', 'a|b'), {})).toEqual([idOf(map, 'Buy'), idOf(map, 'Use')]);
  expect([guessReading(map, table('a|b|c'), at).isSure, guessReading(hidden, table('a|b|c'), at).isSure]).toEqual([
    true,
    false,
  ]);
});
