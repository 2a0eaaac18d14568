import { describe, expect, it } from 'vitest';
import { mapOf } from '../../tests/helpers/mapBuilder.ts';
import { hiding } from '../../tests/helpers/runCommand.ts';
import { laneHeightTo, lanePlaceAt, spanTo, stagePlaceAt } from './headerPlaces.ts';
import { computeLayout } from './layout.ts';
import { columnPitch, gridLeft, metrics } from './metrics.ts';

const flat = () => 20;
const sizes = { title: flat, persona: flat, stage: flat, lane: flat, card: flat, words: flat, footer: flat };
const layout = computeLayout(
  mapOf([
    ...['a', 'b', 'c'].map((id) => ({ id, type: 'stage', title: id, order: id })),
    { id: 'l', type: 'lane', order: 'l' },
    { id: 'm', type: 'lane', order: 'm', lineBelow: 'visibility' },
    { id: 'n', type: 'lane', order: 'n' },
  ]),
  sizes,
);
const [first, second, third] = layout.rows as [
  (typeof layout.rows)[0],
  (typeof layout.rows)[0],
  (typeof layout.rows)[0],
];

describe('the place of a stage', () => {
  it.each([
    [-500, 0],
    [gridLeft + 10, 0],
    [gridLeft + columnPitch * 0.6, 1],
    [gridLeft + columnPitch * 1.9, 2],
    [99_999, 3],
  ])('at %d is before number %i', (x, index) => {
    const place = stagePlaceAt(layout, { x, y: 0 });
    expect(place.index).toBe(index);
    expect(place.mark.x + place.mark.width / 2).toBe(gridLeft + index * columnPitch - metrics.columnGap / 2);
  });
});

describe('the place of a lane', () => {
  it('is the nearest gap, marked in its middle', () => {
    const at = (y: number) => lanePlaceAt(layout, { x: 0, y });
    expect(at(-99).index).toBe(0);
    expect(at(first.y + first.row.height - 3).index).toBe(1);
    expect(at(second.y + 3).index).toBe(1);
    expect(at(99_999).index).toBe(3);
    const { mark } = at(third.y + 1);
    expect(mark.y + mark.height / 2).toBe((second.y + second.row.height + third.y) / 2);
    expect(third.y - second.y - second.row.height).toBe(metrics.rowGap + metrics.lineHeight);
  });
});

it('a span reaches over the stages up to a point, at least its own and at most the last', () => {
  const reach = (x: number) => spanTo(layout, 'b', { x, y: 0 });
  expect([reach(0), reach(gridLeft + 1.5 * columnPitch), reach(gridLeft + 2.5 * columnPitch), reach(99_999)]).toEqual([
    1, 1, 2, 2,
  ]);
});

it('a lane is as high as its edge is pulled, within bounds', () => {
  expect(laneHeightTo(layout, 'm', { x: 0, y: second.y + 123.4 })).toBe(123);
  expect(laneHeightTo(layout, 'm', { x: 0, y: second.y - 50 })).toBe(40);
  expect(laneHeightTo(layout, 'm', { x: 0, y: 99_999 })).toBe(2000);
  expect(laneHeightTo(layout, 'gone', { x: 0, y: 0 })).toBeNull();
});

it('a span that is pulled over a hidden stage counts it', () => {
  const narrowed = computeLayout(hiding(layout.map, 'b'), sizes);
  const reach = (x: number) => spanTo(narrowed, 'a', { x, y: 0 });
  expect([reach(0), reach(gridLeft + 0.5 * columnPitch), reach(gridLeft + 1.5 * columnPitch), reach(99_999)]).toEqual([
    1, 1, 3, 3,
  ]);
});
