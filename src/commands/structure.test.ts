import { describe, expect, it } from 'vitest';
import { idOf, mapFrom, namesOf, partNamed } from '../../tests/helpers/mapBuilder.ts';
import { runCommand } from '../../tests/helpers/runCommand.ts';
import { colourNames } from '../model/content.ts';
import { setField } from './parts.ts';
import { addLane, addLanes, addPersona, addStage, moveLane, movePersona, moveStage } from './structure.ts';

const map = mapFrom();

describe('adding', () => {
  it.each([
    [0, ['New', 'Discover', 'Buy', 'Use']],
    [2, ['Discover', 'Buy', 'New', 'Use']],
    [99, ['Discover', 'Buy', 'Use', 'New']],
  ])('a stage before the one at %i', (index, titles) => {
    const { map: after, outcome } = runCommand(map, addStage, { title: 'New', index });
    expect(namesOf(after.stages)).toEqual(titles);
    expect(outcome.select).toEqual([idOf(after, 'New')]);
  });

  it('a lane with its kinds, at the end', () => {
    const after = runCommand(map, addLane, { title: 'New', kinds: ['need', 'note'] }).map;
    expect(namesOf(after.lanes).at(-1)).toBe('New');
    expect(partNamed(after, 'New')).toMatchObject({ kinds: ['need', 'note'] });
  });

  it('several lanes in their order, with the lines below them', () => {
    const lanes = [
      { title: 'Front', kinds: ['action'], lineBelow: 'visibility' as const },
      { title: 'Back', kinds: [] },
    ];
    const { map: after, outcome } = runCommand(map, addLanes, { lanes, index: 1 });
    expect(namesOf(after.lanes)).toEqual(['Actions', 'Front', 'Back', 'Feelings', 'Pains']);
    expect(partNamed(after, 'Front')).toMatchObject({ kinds: ['action'], lineBelow: 'visibility' });
    expect(outcome.select).toEqual([idOf(after, 'Front'), idOf(after, 'Back')]);
  });

  it('personas in colours of their own, as long as there are any', () => {
    let after = map;
    for (let i = 0; i < 14; i++) {
      const newId = () => `p${String(i)}`;
      after = runCommand(after, addPersona, { title: `P${String(i)}` }, newId).map;
    }
    const colours = after.personas.slice(2).map(({ colour }) => colour);
    expect(new Set(colours).size).toBe(colourNames.length);
    expect(new Set(colours.slice(0, colourNames.length)).size).toBe(colourNames.length);
  });

  it('[R6] puts a stage between two that have the same key', () => {
    const crowded = runCommand(map, setField, { ids: map.stages.map(({ id }) => id), field: 'order', value: 'a0' }).map;
    const titles = namesOf(crowded.stages);
    const after = runCommand(crowded, addStage, { title: 'New', index: 1 }).map;
    expect(namesOf(after.stages)).toEqual([titles[0], 'New', titles[1], titles[2]]);
  });
});

describe('moving', () => {
  it.each([
    ['Discover', 2, ['Buy', 'Discover', 'Use']],
    ['Discover', 3, ['Buy', 'Use', 'Discover']],
    ['Use', 0, ['Use', 'Discover', 'Buy']],
    ['Buy', 99, ['Discover', 'Use', 'Buy']],
  ])('the stage %s before the one at %i', (title, index, titles) => {
    expect(namesOf(runCommand(map, moveStage, { id: idOf(map, title), index }).map.stages)).toEqual(titles);
  });

  it.each([
    ['Discover', 0],
    ['Discover', 1],
    ['Use', 2],
    ['Use', 3],
    ['Use', 99],
  ])('the stage %s to %i, where it is, changes nothing', (title, index) => {
    expect(runCommand(map, moveStage, { id: idOf(map, title), index }).outcome.changes).toEqual([]);
  });

  it('does nothing with what has gone', () => {
    expect(runCommand(map, moveStage, { id: 'gone', index: 0 }).outcome.changes).toEqual([]);
  });

  it('lanes and personas', () => {
    const lanes = runCommand(map, moveLane, { id: idOf(map, 'Pains'), index: 0 }).map.lanes;
    expect(namesOf(lanes)).toEqual(['Pains', 'Actions', 'Feelings']);
    const personas = runCommand(map, movePersona, { id: idOf(map, 'Bruno'), index: 0 }).map.personas;
    expect(namesOf(personas)).toEqual(['Bruno', 'Ana']);
  });
});
