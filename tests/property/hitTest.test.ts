import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCard, moveCards } from '../../src/commands/cards.ts';
import { type Box, contains, type Point } from '../../src/layout/geometry.ts';
import { hitTest, partAt } from '../../src/layout/hitTest.ts';
import { cardBox, cellBox, computeLayout, laneHeaderBox, type Layout } from '../../src/layout/layout.ts';
import { metrics } from '../../src/layout/metrics.ts';
import type { Cell, JourneyMap } from '../../src/model/journeyMap.ts';
import { anyMap, anySeed } from '../helpers/arbitraries.ts';
import { plainSizes } from '../helpers/drawing.ts';
import { type Random, seededRandom } from '../helpers/random.ts';
import { runCommand } from '../helpers/runCommand.ts';

const layoutOf = (map: JourneyMap) => computeLayout(map, plainSizes);

const pointIn = ({ x, y, width, height }: Box, random: Random): Point => ({
  x: x + (random.below(1000) / 1000) * width,
  y: y + (random.below(1000) / 1000) * height,
});

/** Everything that can be found at a point, what lies on top last. */
function stackAt(layout: Layout, point: Point): string[] {
  const { map } = layout;
  const inRows = layout.rows.flatMap((placed): [string, Box][] => [
    [placed.row.lane.id, laneHeaderBox(placed)],
    ...[...placed.row.boxes].map(([id, box]): [string, Box] => [id, { ...box, y: box.y + placed.y }]),
    ...placed.row.feelings.map(({ card }): [string, Box] => [card.id, cardBox(layout, card) as Box]),
  ]);
  const heads: [string, Box][] = [[map.journey.id, layout.title], ...layout.personas, ...layout.stages];
  return [...inRows, ...heads, ...layout.loose].filter(([, box]) => contains(box, point)).map(([id]) => id);
}

it('a point finds the topmost part that covers it', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      const random = seededRandom(seed);
      const layout = layoutOf(map);
      const boxes = map.cards.flatMap((card) => cardBox(layout, card) ?? []);
      for (const box of [...boxes, layout.bounds, layout.bounds]) {
        const point = pointIn(box, random);
        expect(partAt(layout, point)).toBe(stackAt(layout, point).at(-1));
      }
    }),
  );
});

it('a point in a cell finds that cell, a point off the grid open canvas', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      const random = seededRandom(seed);
      const layout = layoutOf(map);
      for (const { id: laneId } of map.shownLanes)
        for (const { id: stageId } of map.shownStages) {
          const cell = { stageId, laneId };
          expect(hitTest(layout, pointIn(cellBox(layout, cell) as Box, random))).toMatchObject({ cell });
        }
      const { bounds, paper, footer } = layout;
      const outside = [
        { x: bounds.x - 5000, y: paper.height / 2 },
        { x: paper.width + 5000, y: paper.height / 2 },
        { x: paper.width / 2, y: -1 },
        { x: footer.x, y: footer.y },
      ];
      for (const point of outside) expect(hitTest(layout, point)).toEqual({ position: point });
    }),
  );
});

/** The cards of a cell that are stacked in it, from the top: those that span stages, or the others. */
function stacked(layout: Layout, cell: Cell, isSpanning: boolean): { id: string; box: Box }[] {
  return layout.map
    .cardsIn(cell)
    .filter(({ kind, span }) => kind !== 'emotion' && span > 1 === isSpanning)
    .flatMap((card) => {
      const box = cardBox(layout, card);
      return box === undefined ? [] : [{ id: card.id, box }];
    })
    .sort((a, b) => a.box.y - b.box.y);
}

it('a new card comes to lie where the mark was', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      const layout = layoutOf(map);
      for (const lane of map.shownLanes.filter(({ collapsed }) => !collapsed))
        for (const { id: stageId } of map.shownStages) {
          const point = pointIn(cellBox(layout, { stageId, laneId: lane.id }) as Box, seededRandom(seed));
          const hit = hitTest(layout, point);
          if (!('cell' in hit)) throw new Error('A point in a cell must find one');
          const place = { cell: hit.cell, index: hit.index };
          const { map: after, outcome } = runCommand(map, createCard, { kind: 'note', place });
          const [id] = outcome.select ?? [];
          const before = stacked(layout, hit.cell, false);
          const above = before.filter(({ box }) => box.y < hit.markY).map((card) => card.id);
          const below = before.filter(({ box }) => box.y >= hit.markY).map((card) => card.id);
          const next = layoutOf(after);
          expect(stacked(next, hit.cell, false).map((card) => card.id)).toEqual([...above, id, ...below]);
          const rowOf = ({ rows }: Layout) => rows.find(({ row }) => row.lane.id === lane.id)?.row;
          // A lane that is higher than it need be gives way to a new card with its curve.
          if (rowOf(layout)?.curve?.height !== rowOf(next)?.curve?.height) continue;
          const box = cardBox(next, after.card(id ?? '') as NonNullable<ReturnType<typeof after.card>>);
          expect(box?.y).toBeCloseTo(hit.markY + metrics.cardGap / 2);
        }
    }),
  );
});

it('a card that is moved comes between the same neighbours as the mark', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      const random = seededRandom(seed);
      const layout = layoutOf(map);
      const cards = map.cards.filter(({ kind }) => kind !== 'emotion');
      const lanes = map.shownLanes.filter(({ collapsed, kinds }) => !collapsed && !kinds.includes('emotion'));
      if (cards.length === 0 || lanes.length === 0 || map.shownStages.length === 0) return;
      const { id, span } = random.pick(cards);
      const cell = { stageId: random.pick(map.shownStages).id, laneId: random.pick(lanes).id };
      const hit = hitTest(layout, pointIn(cellBox(layout, cell) as Box, random), new Set([id]));
      if (!('cell' in hit)) throw new Error('A point in a cell must find one');
      const after = runCommand(map, moveCards, { ids: [id], place: { cell: hit.cell, index: hit.index } }).map;
      const others = stacked(layout, hit.cell, span > 1).filter((card) => card.id !== id);
      const above = others.filter(({ box }) => box.y < hit.markY).map((card) => card.id);
      const below = others.filter(({ box }) => box.y >= hit.markY).map((card) => card.id);
      expect(stacked(layoutOf(after), hit.cell, span > 1).map((card) => card.id)).toEqual([...above, id, ...below]);
    }),
  );
});
