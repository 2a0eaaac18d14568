import { describe, expect, it } from 'vitest';
import { plainSizes } from '../../tests/helpers/drawing.ts';
import { idOf, mapFrom, partNamed } from '../../tests/helpers/mapBuilder.ts';
import { afterAll } from '../../tests/helpers/runCommand.ts';
import type { Card } from '../model/card.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { type Box, overlaps, type Point } from './geometry.ts';
import { hitTest, partAt } from './hitTest.ts';
import { cardBox, computeLayout, type Layout } from './layout.ts';
import { metrics } from './metrics.ts';

const layoutOf = (map: JourneyMap): Layout => computeLayout(map, plainSizes);
const boxOf = (layout: Layout, name: string) => cardBox(layout, partNamed(layout.map, name) as Card) as Box;
const topOf = ({ x, y, width }: Box): Point => ({ x: x + width / 2, y: y + 1 });
const footOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height - 1 });

describe('dropping', () => {
  const layout = layoutOf(mapFrom());
  const cell = { stageId: idOf(layout.map, 'Discover'), laneId: idOf(layout.map, 'Actions') };
  const compare = boxOf(layout, 'Compare');

  it('on the upper half of a card goes before it, on the lower half behind it', () => {
    const gap = metrics.cardGap / 2;
    expect(hitTest(layout, topOf(compare))).toEqual({ cell, index: 1, markY: compare.y - gap });
    expect(hitTest(layout, footOf(compare))).toEqual({ cell, index: 2, markY: compare.y + compare.height + gap });
  });

  it('does not count the card that is dragged', () => {
    const moving = new Set([idOf(layout.map, 'Compare')]);
    const next = boxOf(layout, 'Ask a friend');
    for (const point of [topOf(compare), footOf(compare)])
      expect(hitTest(layout, point, moving)).toEqual({ cell, index: 2, markY: next.y - metrics.cardGap / 2 });
  });

  it('counts gutters half to each side', () => {
    const right = compare.x - metrics.cellPaddingX + metrics.columnWidth;
    const at = (x: number) => hitTest(layout, { x, y: compare.y });
    expect(at(right + metrics.columnGap / 2 - 0.1)).toMatchObject({ cell });
    expect(at(right + metrics.columnGap / 2 + 0.1)).toMatchObject({ cell: { stageId: idOf(layout.map, 'Buy') } });
  });

  it('below a card that spans stages is marked below it, in every stage that it covers', () => {
    const wide = layoutOf(afterAll(layout.map, [{ id: idOf(layout.map, 'Search'), key: 'span', from: 1, to: 3 }]));
    const box = boxOf(wide, 'Search');
    const inUse = { x: box.x + box.width - 10, y: box.y + 2 };
    const mark = box.y + box.height + metrics.cardGap / 2;
    expect(hitTest(wide, inUse)).toMatchObject({ cell: { stageId: idOf(wide.map, 'Use') }, index: 0, markY: mark });
    expect(hitTest(wide, { x: box.x, y: box.y })).toMatchObject({ cell, index: 1, markY: mark });
  });

  it('below a curve is marked below its words', () => {
    const feelings = { stageId: idOf(layout.map, 'Buy'), laneId: idOf(layout.map, 'Feelings') };
    const placed = layout.rows[1] as Layout['rows'][number];
    const words = placed.row.feelings[1]?.words as Box;
    const hit = hitTest(layout, { x: words.x + 5, y: placed.y + 5 });
    expect(hit).toEqual({
      cell: feelings,
      index: 1,
      markY: placed.y + words.y + words.height - metrics.cardGap / 2,
    });
  });
});

describe('the part at a point', () => {
  const layout = layoutOf(mapFrom());

  it.each(['Search', 'Curious', 'No receipt'])('is the card %s', (name) => {
    expect(partAt(layout, topOf(boxOf(layout, name)))).toBe(idOf(layout.map, name));
  });

  it('is a header, or nothing', () => {
    const at = ({ x, y, width, height }: Box) => partAt(layout, { x: x + width / 2, y: y + height / 2 });
    expect(at(layout.title)).toBe(layout.map.journey.id);
    for (const [id, box] of [...layout.personas, ...layout.stages]) expect(at(box)).toBe(id);
    const { y, row } = layout.rows[2] as Layout['rows'][number];
    expect(partAt(layout, { x: metrics.margin + 1, y: y + 1 })).toBe(row.lane.id);
    expect(partAt(layout, { x: metrics.margin - 1, y: y + 1 })).toBeUndefined();
    expect(at(layout.footer)).toBeUndefined();
    expect(partAt(layout, { x: -1, y: -1 })).toBeUndefined();
  });

  it('is the face that was drawn last where two meet', () => {
    const cards = [10, 12].map((score) => ({ kind: 'emotion' as const, title: String(score), score }));
    const many = Array.from({ length: 20 }, () => cards).flat();
    const crowded = layoutOf(mapFrom({ stages: [{}], lanes: [{ kinds: ['emotion'], cells: [many] }] }));
    const boxes = crowded.rows[0]?.row.feelings.map(({ card }) => [card.id, cardBox(crowded, card) as Box] as const);
    const [first, second] = (boxes ?? []).slice(4) as [readonly [string, Box], readonly [string, Box]];
    expect(overlaps(first[1], second[1])).toBe(true);
    const meeting = { x: second[1].x + 1, y: second[1].y + 12 };
    expect(partAt(crowded, meeting)).not.toBe(first[0]);
  });
});
