import { expect, it } from 'vitest';
import { plainSizes } from '../../tests/helpers/drawing.ts';
import { idOf, mapFrom } from '../../tests/helpers/mapBuilder.ts';
import { afterAll } from '../../tests/helpers/runCommand.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { Sketch } from '../templates/sketch.ts';
import { feelingGaps } from './feelingGaps.ts';
import { computeLayout } from './layout.ts';
import { metrics } from './metrics.ts';
import { scoreAt, type Row } from './row.ts';

const feeling = (persona: string, score: number) => ({ kind: 'emotion', title: persona, persona, score }) as const;
const sketch: Partial<Sketch> = {
  personas: [
    { name: 'ana', title: 'Ana' },
    { name: 'bia', title: 'Bia' },
    { name: 'caio', title: 'Caio' },
  ],
  stages: [{ title: 'A' }, { title: 'B' }, { title: 'C' }, { title: 'D' }],
  lanes: [
    {
      title: 'Curves',
      kinds: ['emotion'],
      cells: [[feeling('ana', 80)], [feeling('bia', 10)], [feeling('ana', -40)], []],
    },
    { title: 'Empty', kinds: ['emotion'], cells: [] },
  ],
};
const rowOf = (map: JourneyMap, at = 0): Row => computeLayout(map, plainSizes).rows[at]?.row as Row;

it('are the stages where a curve has no point, at the height that it has there', () => {
  const map = mapFrom(sketch);
  const row = rowOf(map);
  const gaps = feelingGaps(row).map(({ personaId, stageId, score }) => [personaId, stageId, score]);
  const [ana, bia] = [idOf(map, 'Ana'), idOf(map, 'Bia')];
  const stage = (title: string) => map.stages.find((one) => one.title === title)?.id;
  expect(gaps).toEqual([
    [ana, stage('B'), 20],
    [ana, stage('D'), -40],
    [bia, stage('A'), 10],
    [bia, stage('C'), 10],
    [bia, stage('D'), 10],
  ]);
  for (const { at, score } of feelingGaps(row)) expect(scoreAt(row, at.y)).toBe(score);
});

it('stand in the middle of an empty stage, and beside the points and gaps that are there', () => {
  const row = rowOf(mapFrom(sketch));
  const middle = (at: number) => (row.columns[at]?.x ?? 0) + metrics.columnWidth / 2;
  expect(feelingGaps(row).map(({ at }) => at.x)).toEqual([
    middle(1) + metrics.personaShift,
    middle(3),
    middle(0) + metrics.personaShift,
    middle(2) + metrics.personaShift,
    middle(3) + metrics.personaShift,
  ]);
});

it('are none for personas that are hidden, nor in lanes without points', () => {
  const map = mapFrom(sketch);
  const hidden = afterAll(map, [{ id: idOf(map, 'Ana'), key: 'visible', from: true, to: false }]);
  expect(new Set(feelingGaps(rowOf(hidden)).map(({ personaId }) => personaId))).toEqual(new Set([idOf(map, 'Bia')]));
  expect(feelingGaps(rowOf(map, 1))).toEqual([]);
});
