import { describe, expect, it } from 'vitest';
import { mapOf, type NewRecord } from '../../tests/helpers/mapBuilder.ts';
import { runCommand } from '../../tests/helpers/runCommand.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { deleteParts } from './parts.ts';
import { groupStages, leavePhase, ungroupPhases } from './phases.ts';
import { addStage, moveStage } from './structure.ts';

/** A map whose stages are a, b, c …, each with its phase: “.” for none. */
function mapWith(phases: string): JourneyMap {
  const names = [...phases];
  const stages = names.map((phase, i): NewRecord => {
    const id = String.fromCharCode(97 + i);
    return { id, type: 'stage', title: id, order: `a${i}`, phaseId: phase === '.' ? null : phase };
  });
  const present = [...new Set(names)].filter((phase) => phase !== '.');
  return mapOf([...stages, ...present.map((id): NewRecord => ({ id, type: 'phase', title: `Phase ${id}` }))]);
}

/** The stages in their order and, below them, their phases, in the same way. */
function shown(map: JourneyMap): string {
  return `${map.stages.map(({ title }) => title).join('')} ${map.stages.map(({ phaseId }) => phaseId ?? '.').join('')}`;
}

describe('grouping stages', () => {
  it.each([
    ['....', ['b', 'c'], 'abcd .NN.'],
    ['....', ['a'], 'abcd N...'],
    ['....', ['d', 'b'], 'abcd .NNN'],
    ['PPPQ', ['c', 'd'], 'abcd PPQQ'],
    ['PP..', ['a', 'b', 'c'], 'abcd PPP.'],
    ['PPPP', ['b'], 'abcd .NPP'],
    ['PQ..', ['a', 'b'], 'abcd PP..'],
  ])('%s: those of %j make %s', (before, ids, after) => {
    const { map, outcome } = runCommand(mapWith(before), groupStages, { ids, title: 'New' }, () => 'N');
    expect(shown(map)).toBe(after);
    expect(map.get(outcome.select?.[0] ?? '')?.type).toBe('phase');
    const used = new Set(map.stages.map(({ phaseId }) => phaseId));
    expect(map.phases.every(({ id }) => used.has(id))).toBe(true);
  });

  it('does nothing without stages', () => {
    expect(runCommand(mapWith('..'), groupStages, { ids: ['gone'], title: '' }).outcome.changes).toEqual([]);
  });
});

describe('a stage that moves', () => {
  it.each([
    ['PPP.', 'd', 1, 'adbc PPPP'],
    ['PPP.', 'b', 4, 'acdb PP..'],
    ['PPP.', 'a', 3, 'bcad PPP.'],
    ['PQQ', 'a', 3, 'bca QQP'],
    ['PQQ', 'a', 2, 'bac QQQ'],
    ['PPQQ', 'a', 3, 'bcad PQQQ'],
    ['PP..', 'a', 4, 'bcda P...'],
  ])('%s: %s before place %i gives %s', (before, id, index, after) => {
    expect(shown(runCommand(mapWith(before), moveStage, { id, index }).map)).toBe(after);
  });

  it('takes the phase with it that would be empty, where it joins another', () => {
    const { map } = runCommand(mapWith('PQQ'), moveStage, { id: 'a', index: 2 });
    expect(map.phases.map(({ id }) => id)).toEqual(['Q']);
  });
});

it('a new stage joins a phase only between two of its stages', () => {
  const add = (index: number) => shown(runCommand(mapWith('PP.'), addStage, { title: 'N', index }).map);
  expect(add(1)).toBe('aNbc PPP.');
  expect(add(2)).toBe('abNc PP..');
  expect(add(0)).toBe('Nabc .PP.');
});

it('stages leave their phase, of which the longest run stays', () => {
  const leave = (phases: string, ...ids: string[]) => shown(runCommand(mapWith(phases), leavePhase, { ids }).map);
  expect(leave('PPPP', 'b')).toBe('abcd ..PP');
  expect(leave('PP', 'a')).toBe('ab .P');
  const { map } = runCommand(mapWith('PP'), leavePhase, { ids: ['a', 'b'] });
  expect(map.phases).toEqual([]);
});

it('ungrouping takes the phase away and selects its stages', () => {
  const { map, outcome } = runCommand(mapWith('.PPQ'), ungroupPhases, { ids: ['P'] });
  expect(shown(map)).toBe('abcd ...Q');
  expect(map.phases.map(({ id }) => id)).toEqual(['Q']);
  expect(outcome.select).toEqual(['b', 'c']);
});

it('a phase goes with the last of its stages, and not before', () => {
  expect(runCommand(mapWith('PP.'), deleteParts, { ids: ['a'] }).map.phases).toHaveLength(1);
  expect(runCommand(mapWith('PP.'), deleteParts, { ids: ['a', 'b'] }).map.phases).toEqual([]);
});
