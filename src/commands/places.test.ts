import { expect, it } from 'vitest';
import { idOf, mapFrom, namesOf } from '../../tests/helpers/mapBuilder.ts';
import { hiding, runCommand } from '../../tests/helpers/runCommand.ts';
import { indexAtGap, indexPast } from './places.ts';
import { moveStage } from './structure.ts';

const map = hiding(mapFrom({ stages: ['A', 'x', 'B', 'y', 'C', 'z'].map((title) => ({ title })) }), 'x', 'y', 'z');

const moved = (name: string, index: number | null) =>
  index === null ? null : namesOf(runCommand(map, moveStage, { id: idOf(map, name), index }).map.stages).join('');

it.each([
  ['A', 0, 'AxByCz'],
  ['A', 1, 'AxByCz'],
  ['A', 2, 'xByACz'],
  ['A', 3, 'xByCzA'],
  ['B', 0, 'BAxyCz'],
  ['B', 1, 'AxByCz'],
  ['B', 2, 'AxByCz'],
  ['C', 3, 'AxByCz'],
])('%s dropped into gap %i of those that are shown, which is its own place beside it', (name, gap, after) => {
  expect(moved(name, indexAtGap(map.stages, idOf(map, name), gap))).toBe(after);
});

it.each([
  ['A', 1, 'xBAyCz'],
  ['B', -1, 'BAxyCz'],
  ['B', 1, 'AxyCBz'],
  ['A', -1, null],
  ['C', 1, null],
  ['x', 1, 'ABxyCz'],
  ['z', -1, 'AxByzC'],
] as const)('%s goes past the next one that is shown by %i', (name, by, after) => {
  expect(moved(name, indexPast(map.stages, idOf(map, name), by))).toBe(after);
});

it('personas, who are never passed over, are all counted', () => {
  const { personas } = mapFrom();
  const [ana, bruno] = personas.map(({ id }) => id) as [string, string];
  expect([indexPast(personas, ana, 1), indexPast(personas, bruno, -1), indexPast(personas, bruno, 1)]).toEqual([
    2,
    0,
    null,
  ]);
});
