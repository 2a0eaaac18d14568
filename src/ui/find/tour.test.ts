import { expect, it } from 'vitest';
import { idOf, mapFrom, mapOf, namesOf, type NewRecord } from '../../../tests/helpers/mapBuilder.ts';
import { hiding } from '../../../tests/helpers/runCommand.ts';
import { type Stop, stopAfter, stopBefore, tourOf } from './tour.ts';

const map = mapFrom();
const tour = (...names: string[]) => {
  const { stageIds, ...rest } = tourOf(
    map,
    names.map((name) => idOf(map, name)),
  );
  return { stages: namesOf(stageIds.flatMap((id) => map.get(id) ?? [])), ...rest };
};
const all = ['Discover', 'Buy', 'Use'];

it.each<[string[], ReturnType<typeof tour>]>([
  [[], { stages: all, start: 'map', near: 0 }],
  [['Buying a bicycle'], { stages: all, start: 'map', near: 0 }],
  [['Buy'], { stages: all, start: 1, near: 1 }],
  [['Use', 'Discover'], { stages: ['Discover', 'Use'], start: 0, near: 0 }],
  [['Pay', 'No receipt'], { stages: all, start: 'chosen', near: 1 }],
  [['Pay', 'Search'], { stages: all, start: 'chosen', near: 0 }],
  [['Actions'], { stages: all, start: 'chosen', near: 0 }],
])('what is chosen, %j, is presented so', (names, expected) => {
  expect(tour(...names)).toEqual(expected);
});

it('goes through the stages of a chosen phase', () => {
  const stages = ['a', 'b', 'c'].map((id, i): NewRecord => ({
    id,
    type: 'stage',
    title: id,
    order: `a${i}`,
    phaseId: id === 'a' ? null : 'p',
  }));
  const grouped = mapOf([...stages, { id: 'p', type: 'phase', title: 'Later' }]);
  expect(tourOf(grouped, ['p'])).toEqual({ stageIds: ['b', 'c'], start: 0, near: 0 });
});

it('goes from the whole map through the stages, and back', () => {
  const whole = tourOf(map, []);
  const walk = (start: Stop, times: number) =>
    Array.from({ length: times }).reduce<Stop>((at) => stopAfter(at, whole), start);
  expect([0, 1, 2, 3, 4].map((times) => walk('map', times))).toEqual(['map', 0, 1, 2, 2]);
  expect(([2, 1, 0, 'map', 'chosen'] as const).map(stopBefore)).toEqual([1, 0, 'map', 'map', 'map']);
  expect(stopAfter('chosen', tourOf(map, [idOf(map, 'Pay')]))).toBe(1);
  expect(stopAfter('map', tourOf(mapFrom({ stages: [] }), []))).toBe('map');
});

it('[R9] does not go to a stage that is hidden', () => {
  const shown = hiding(map, 'Buy');
  expect(namesOf(tourOf(shown, []).stageIds.flatMap((id) => shown.get(id) ?? []))).toEqual(['Discover', 'Use']);
});
