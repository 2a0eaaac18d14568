import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Direction, firstSpot, type Spot, step } from '../../src/editor/navigate.ts';
import type { JourneyMap } from '../../src/model/journeyMap.ts';
import { anyMap, anySeed } from '../helpers/arbitraries.ts';
import { mapFrom, mapOf } from '../helpers/mapBuilder.ts';
import { seededRandom } from '../helpers/random.ts';

const directions = ['up', 'down', 'left', 'right'] as const;
const opposite: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', left: 'right', right: 'left' };

/** The cards of a spot's cell that are on the map, in their order. */
function shown(map: JourneyMap, { cursor }: Spot): string[] {
  const lane = map.shownLanes.find(({ id }) => id === cursor.laneId);
  const hidden = map.personas.filter(({ visible }) => !visible).map(({ id }) => id);
  const cards = lane?.collapsed === true ? [] : map.cardsIn(cursor);
  return cards
    .filter((card) => card.kind !== 'emotion' || card.personaId === null || !hidden.includes(card.personaId))
    .map(({ id }) => id);
}

/** Some walk from the first cell; every spot on it. */
function walk(map: JourneyMap, seed: number, steps = 60): Spot[] {
  const random = seededRandom(seed);
  const first = firstSpot(map);
  const spots = first === null ? [] : [first];
  for (let i = 0; i < steps; i++) {
    const last = spots.at(-1);
    if (last !== undefined) spots.push(step(map, last, random.pick(directions)));
  }
  return spots;
}

it('every step stays in a cell of the map, on a card that this cell shows or on none', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      for (const spot of walk(map, seed)) {
        expect(map.shownStages.map(({ id }) => id)).toContain(spot.cursor.stageId);
        expect(map.shownLanes.map(({ id }) => id)).toContain(spot.cursor.laneId);
        if (spot.cardId !== null) expect(shown(map, spot)).toContain(spot.cardId);
      }
    }),
  );
});

it('up takes back down, and down takes back up', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      for (const spot of walk(map, seed))
        for (const direction of ['up', 'down'] as const) {
          const next = step(map, spot, direction);
          const isMoved = next.cardId !== spot.cardId || next.cursor.laneId !== spot.cursor.laneId;
          if (isMoved) expect(step(map, next, opposite[direction])).toEqual(spot);
        }
    }),
  );
});

it('left and right keep the lane, go one stage, and find their way back to the cell', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      const place = ({ cursor }: Spot) => map.shownStages.findIndex(({ id }) => id === cursor.stageId);
      for (const spot of walk(map, seed))
        for (const direction of ['left', 'right'] as const) {
          const next = step(map, spot, direction);
          const wanted = place(spot) + (direction === 'left' ? -1 : 1);
          expect(next.cursor.laneId).toBe(spot.cursor.laneId);
          expect(place(next)).toBe(Math.min(map.shownStages.length - 1, Math.max(0, wanted)));
          if (place(next) !== place(spot)) expect(step(map, next, opposite[direction]).cursor).toEqual(spot.cursor);
        }
    }),
  );
});

it('down from the first cell meets every card of the stage that is shown, in order', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      let spot = firstSpot(map);
      if (spot === null) return;
      const { stageId } = spot.cursor;
      const met: string[] = [];
      for (let next = step(map, spot, 'down'); next !== spot && met.length < 100; next = step(map, spot, 'down')) {
        if (next.cardId === spot.cardId && next.cursor.laneId === spot.cursor.laneId) break;
        if (next.cardId !== null) met.push(next.cardId);
        spot = next;
      }
      expect(met).toEqual(
        map.shownLanes.flatMap(({ id }) => shown(map, { cursor: { stageId, laneId: id }, cardId: null })),
      );
    }),
  );
});

it('begins nowhere on a map without stages or without lanes', () => {
  expect(firstSpot(mapOf([{ id: 'lane', type: 'lane' }]))).toBeNull();
  expect(firstSpot(mapOf([{ id: 'stage', type: 'stage' }]))).toBeNull();
});

it('a spot whose card is no longer there counts as its cell', () => {
  const map = mapFrom();
  const spot = { ...(firstSpot(map) as Spot), cardId: 'gone' };
  expect(step(map, spot, 'down').cardId).toBe(map.cardsIn(spot.cursor)[0]?.id);
});
