import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, overlaps, type Point } from '../../src/layout/geometry.ts';
import { cardBox, computeLayout } from '../../src/layout/layout.ts';
import type { LinkPath } from '../../src/layout/linkPath.ts';
import { isLoose } from '../../src/model/card.ts';
import type { JourneyMap } from '../../src/model/journeyMap.ts';
import { anySeed } from '../helpers/arbitraries.ts';
import { plainSizes } from '../helpers/drawing.ts';
import { mapOf } from '../helpers/mapBuilder.ts';
import { seededRandom } from '../helpers/random.ts';
import { randomRecords } from '../helpers/randomMap.ts';

const dense = { personas: 2, phases: 0, stages: 5, lanes: 4, cards: 40, links: 12, comments: 0, views: 0 };

/** Dense grids with many links. */
const anyGrid = anySeed.map((seed) => mapOf(randomRecords(seededRandom(seed), dense)));

/** The straight runs of a way, as boxes that may have no width or no height. */
function runsOf({ points }: LinkPath): Box[] {
  return points.slice(1).map((to, i) => {
    const from = points[i] as Point;
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    return { x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  });
}

/** Links whose ends are both in the grid, with the cards that they cross. */
function crossings(map: JourneyMap) {
  const layout = computeLayout(map, plainSizes);
  return [...layout.links()].flatMap(([id, path]) => {
    const link = map.links.find((one) => one.id === id);
    const [from, to] = [map.card(link?.fromId ?? ''), map.card(link?.toId ?? '')];
    if (from === undefined || to === undefined || isLoose(from) || isLoose(to)) return [];
    const crossed = map.cards.filter((card) => {
      const box = card === from || card === to || isLoose(card) ? undefined : cardBox(layout, card);
      return box !== undefined && runsOf(path).some((run) => overlaps(run, box));
    });
    return [{ from, to, crossed, path, boxes: [cardBox(layout, from) as Box, cardBox(layout, to) as Box] as const }];
  });
}

it('links between cards of the grid cross none but those that span stages, and neighbours on a curve', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyGrid, (map) => {
      for (const { from, to, crossed } of crossings(map)) {
        seen += 1;
        const onCurve = [from, to].filter(({ kind }) => kind === 'emotion').map(({ laneId }) => laneId);
        const excused = crossed.filter(({ span, kind, laneId }) =>
          kind === 'emotion' ? onCurve.includes(laneId) : span > 1,
        );
        expect(crossed).toEqual(excused);
      }
    }),
  );
  expect(seen).toBeGreaterThan(200);
});

it('on a grid where no card spans stages and none is on a curve, links cross nothing at all', () => {
  const plain = anyGrid.map((map) =>
    mapOf([...map.records.values()].map((record) => ({ ...record, ...(record.type === 'card' ? flat : {}) }))),
  );
  const flat = { span: 1, kind: 'action' };
  fc.assert(
    fc.property(plain, (map) => {
      for (const { crossed } of crossings(map)) expect(crossed).toEqual([]);
    }),
  );
});

it('links begin and end at the edges of their cards, and run straight across and straight down', () => {
  fc.assert(
    fc.property(anyGrid, (map) => {
      for (const { path, boxes } of crossings(map)) {
        const ends = [path.points[0], path.points.at(-1)] as [Point, Point];
        ends.forEach(({ x, y }, i) => {
          const { x: left, width, y: top, height } = boxes[i] as Box;
          expect([left, left + width]).toContain(x);
          expect(y).toBeCloseTo(top + height / 2);
        });
        for (const { width, height } of runsOf(path)) expect(Math.min(width, height)).toBe(0);
      }
    }),
  );
});
