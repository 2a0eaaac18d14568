import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, contains, overlaps } from '../../src/layout/geometry.ts';
import { computeLayout, faceBox, type Layout } from '../../src/layout/layout.ts';
import { metrics } from '../../src/layout/metrics.ts';
import { type Column, lastCovered } from '../../src/layout/row.ts';
import type { JourneyMap } from '../../src/model/journeyMap.ts';
import { anyMap, anySeed } from '../helpers/arbitraries.ts';
import { plainSizes } from '../helpers/drawing.ts';
import { countingIds } from '../helpers/ids.ts';
import { seededRandom } from '../helpers/random.ts';
import { randomCall } from '../helpers/randomCall.ts';
import { afterAll } from '../helpers/runCommand.ts';

const layoutOf = (map: JourneyMap, before?: Layout) => computeLayout(map, plainSizes, before);

/** A layout as plain values, ways of the links included. */
const plain = ({ links, ...layout }: Layout) => ({ ...layout, links: links() });

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The part of a row that belongs to a stage and those behind it. */
function columnsBox({ row }: Layout['rows'][number], stageId: string | null, span: number): Box {
  const first = row.columns.findIndex((column) => column.stageId === stageId);
  const from = row.columns[first];
  if (from === undefined) throw new Error(`No column for ${String(stageId)}`);
  const to = row.columns[lastCovered(row.columns, first, span)] as Column;
  return { x: from.x, y: 0, width: to.x + metrics.columnWidth - from.x, height: row.height };
}

function expectNoOverlap(boxes: readonly (readonly [name: string, box: Box])[]): void {
  boxes.forEach(([a, first], i) => {
    for (const [b, second] of boxes.slice(i + 1)) expect(overlaps(first, second), `${a} and ${b}`).toBe(false);
  });
}

it('no two cards of the grid overlap, and none covers words below a curve', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      for (const { row } of layoutOf(map).rows) {
        const words = row.feelings.map((feeling) => [`words of ${feeling.card.id}`, feeling.words] as const);
        expectNoOverlap([...row.boxes, ...words.filter(([, { height }]) => height > 0)]);
      }
    }),
  );
});

it('every card lies inside of its lane and its stages, every point of a curve in its stage and its band', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      for (const placed of layoutOf(map).rows) {
        const { row } = placed;
        for (const [id, box] of row.boxes) {
          const card = map.card(id);
          expect(within(box, columnsBox(placed, card?.stageId ?? null, card?.span ?? 1))).toBe(true);
        }
        for (const feeling of row.feelings) {
          const column = columnsBox(placed, feeling.card.stageId, 1);
          expect(within(faceBox(feeling, 0), column)).toBe(true);
          expect(feeling.words.height === 0 || within(feeling.words, column)).toBe(true);
          const { top, height } = row.curve ?? { top: NaN, height: NaN };
          expect(feeling.at.y).toBeCloseTo(top + ((100 - feeling.card.score) / 200) * height);
        }
      }
    }),
  );
});

it('[R9] shows every card that is in a lane that is not collapsed and not hidden, and every loose one', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const layout = layoutOf(map);
      const shown = layout.rows.flatMap(({ row }) => [...row.boxes.keys(), ...row.feelings.map(({ card }) => card.id)]);
      const collapsed = new Set(map.lanes.filter((lane) => lane.collapsed).map(({ id }) => id));
      const hidden = new Set(map.personas.filter(({ visible }) => !visible).map(({ id }) => id));
      const expected = map.cards.filter(
        (card) =>
          card.laneId !== null &&
          card.stageId !== null &&
          !collapsed.has(card.laneId) &&
          !map.isHidden(card.id) &&
          (card.kind !== 'emotion' || !hidden.has(card.personaId ?? '')),
      );
      expect(shown.sort()).toEqual(expected.map(({ id }) => id).sort());
      expect([...layout.loose.keys()]).toEqual(map.looseCards.map(({ id }) => id));
    }),
  );
});

it('rows, heads and foot stand below each other on the paper, with what is parked between them', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const { rows, stages, phases, personas, title, footer, paper, bounds, loose } = layoutOf(map);
      const parked = [...loose].filter(([id]) => map.card(id)?.position === null);
      expectNoOverlap([
        ['title', title],
        ...personas,
        ...phases.map(({ phaseId, box }) => [phaseId, box] as const),
        ...stages,
        ...rows.map(({ row, y }) => [row.lane.id, { x: 0, y, width: paper.width, height: row.height }] as const),
        ...parked,
        ['footer', footer],
      ]);
      const fixed = [title, footer, ...personas.values(), ...stages.values(), ...phases.map(({ box }) => box)];
      for (const box of fixed) expect(within(box, paper)).toBe(true);
      for (const box of [paper, ...loose.values()]) expect(within(box, bounds)).toBe(true);
      expect([...stages.keys()]).toEqual(map.shownStages.map(({ id }) => id));
      expect(rows.map(({ row }) => row.lane)).toEqual(map.shownLanes);
      expect([...personas.keys()]).toEqual(map.personas.filter(({ visible }) => visible).map(({ id }) => id));
    }),
  );
});

it('phases stand above just those stages that belong to them', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const { stages, phases } = layoutOf(map);
      for (const { id, phaseId } of map.shownStages) {
        const { x, width } = stages.get(id) as Box;
        const above = phases.filter(({ box }) => contains({ ...box, y: 0, height: 1 }, { x: x + width / 2, y: 0 }));
        expect(above.map((run) => run.phaseId)).toEqual(phaseId === null ? [] : [phaseId]);
      }
    }),
  );
});

it('the same map has the same layout', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      expect(plain(layoutOf(map))).toEqual(plain(layoutOf(map)));
    }),
    { numRuns: 30 },
  );
});

it('a layout that grew by edits is the layout from scratch, and rows that no edit touches are the same objects', () => {
  fc.assert(
    fc.property(anyMap, fc.array(anySeed, { maxLength: 8 }), (start, seeds) => {
      let map = start;
      let layout = layoutOf(map);
      const newId = countingIds('new');
      for (const seed of seeds) {
        const call = randomCall(map, seededRandom(seed));
        const next = call === null ? map : afterAll(map, call.run({ newId }).changes);
        const grown = layoutOf(next, layout);
        expect(plain(grown), call?.text).toEqual(plain(layoutOf(next)));
        const isWide = next.personas !== map.personas || next.stages !== map.stages;
        for (const { row } of layout.rows) {
          const { id } = row.lane;
          const isTouched = next.get(id) !== row.lane || next.cardsInLane(id) !== map.cardsInLane(id);
          if (!isWide && !isTouched) expect(grown.rows.find((placed) => placed.row.lane.id === id)?.row).toBe(row);
        }
        [map, layout] = [next, grown];
      }
    }),
    { numRuns: 60 },
  );
});
