import { expect, it } from 'vitest';
import { idOf, mapFrom } from '../../tests/helpers/mapBuilder.ts';
import { runCommand } from '../../tests/helpers/runCommand.ts';
import { createCard } from './cards.ts';
import { ownerOfFeeling, personaAt } from './feelings.ts';

const map = mapFrom();
const [ana, bruno] = [idOf(map, 'Ana'), idOf(map, 'Bruno')];
const cell = { stageId: idOf(map, 'Discover'), laneId: idOf(map, 'Feelings') };

it('a feeling is of the first persona without one, before the selected one', () => {
  expect(ownerOfFeeling(map, cell, [ana])).toBe(bruno);
  expect(ownerOfFeeling(map, null)).toBe(ana);
});

it('where all have one, it is of the selected persona, or of the point that is selected', () => {
  const full = runCommand(map, createCard, { kind: 'emotion', place: { cell } }).map;
  expect(ownerOfFeeling(full, cell)).toBe(ana);
  expect(ownerOfFeeling(full, cell, [bruno])).toBe(bruno);
  expect(ownerOfFeeling(full, cell, [idOf(map, 'Nervous')])).toBe(bruno);
  expect(ownerOfFeeling(full, cell, [idOf(map, 'Pay')])).toBe(ana);
});

it('knows whose a part is', () => {
  expect(personaAt(map, idOf(map, 'Curious'))).toBe(ana);
  expect(personaAt(map, 'gone')).toBeNull();
});
