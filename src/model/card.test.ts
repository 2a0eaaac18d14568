import { describe, expect, it } from 'vitest';
import { idOf, mapFrom } from '../../tests/helpers/mapBuilder.ts';
import { type Card, isLoose, personasOf } from './card.ts';
import { feelingBand } from './kinds/emotion.ts';

const map = mapFrom();
const card = (title: string): Card => map.card(idOf(map, title)) as Card;

it('a card lies loose when it lacks a stage or a lane', () => {
  expect(isLoose(card('Pay'))).toBe(false);
  expect(isLoose({ ...card('Pay'), stageId: null })).toBe(true);
  expect(isLoose({ ...card('Pay'), laneId: null })).toBe(true);
});

it('a card speaks of the personas that it names, a feeling of the one whose it is', () => {
  expect(personasOf(card('Ask a friend'))).toEqual([idOf(map, 'Ana'), idOf(map, 'Bruno')]);
  expect(personasOf(card('Nervous'))).toEqual([idOf(map, 'Bruno')]);
  expect(personasOf({ ...card('Nervous'), personaId: null } as Card)).toEqual([]);
});

describe('the bands of feeling', () => {
  it.each([
    [-100, 0],
    [-61, 0],
    [-60, 1],
    [-20, 2],
    [0, 2],
    [20, 2],
    [21, 3],
    [60, 3],
    [61, 4],
    [100, 4],
  ])('%i lies in band %i', (score, band) => {
    expect(feelingBand(score)).toBe(band);
  });
});
