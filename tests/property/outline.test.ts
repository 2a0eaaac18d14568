import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outlineOf, stepInLane } from '../../src/editor/outline.ts';
import { OutlineReader } from '../../src/editor/outlineReader.ts';
import { moveCards } from '../../src/commands/cards.ts';
import { cardBox, computeLayout } from '../../src/layout/layout.ts';
import type { JourneyMap } from '../../src/model/journeyMap.ts';
import { anyMap } from '../helpers/arbitraries.ts';
import { plainSizes } from '../helpers/drawing.ts';
import { runCommand } from '../helpers/runCommand.ts';

const nestings = ['stage', 'lane'] as const;

function shown(map: JourneyMap): string[] {
  const layout = computeLayout(map, plainSizes);
  return map.cards.filter((card) => cardBox(layout, card) !== undefined).map(({ id }) => id);
}

it('every card that the map shows is in the tree exactly once, and no other', () => {
  fc.assert(
    fc.property(anyMap, fc.constantFrom(...nestings), (map, nesting) => {
      const { groups, looseIds } = outlineOf(map, nesting);
      const told = [...groups.flatMap(({ cells }) => cells.flatMap(({ cardIds }) => cardIds)), ...looseIds];
      expect([...told].sort()).toEqual(shown(map).sort());
    }),
  );
});

it('every cell of a stage and an open lane is in the tree once, with cards or among the empty ones', () => {
  fc.assert(
    fc.property(anyMap, fc.constantFrom(...nestings), (map, nesting) => {
      const { groups } = outlineOf(map, nesting);
      const cells = groups.flatMap((group) => [...group.cells.map(({ cell }) => cell), ...group.empty]);
      const open = map.shownLanes.filter(({ collapsed }) => !collapsed);
      expect(new Set(cells.map(({ stageId, laneId }) => `${stageId} ${laneId}`)).size).toBe(cells.length);
      expect(cells).toHaveLength(map.shownStages.length * open.length);
    }),
  );
});

it('a reader gives what the tree would be', () => {
  fc.assert(
    fc.property(fc.array(anyMap, { minLength: 1, maxLength: 3 }), (maps) => {
      const reader = new OutlineReader();
      for (const map of maps)
        for (const nesting of nestings) expect(reader.read(map, nesting)).toEqual(outlineOf(map, nesting));
    }),
  );
});

it('a card that goes one step down comes back where it was by one step up', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      for (const id of outlineOf(map, 'lane').groups.flatMap(({ cells }) => cells.flatMap(({ cardIds }) => cardIds))) {
        const down = stepInLane(map, id, 'down');
        if (down === null) continue;
        const moved = runCommand(map, moveCards, { ids: [id], place: down }).map;
        const up = stepInLane(moved, id, 'up');
        expect(up).not.toBeNull();
        if (up === null) continue;
        const back = runCommand(moved, moveCards, { ids: [id], place: up }).map;
        const order = (one: JourneyMap) => outlineOf(one, 'lane').groups.map(({ cells }) => cells);
        expect(order(back)).toEqual(order(map));
      }
    }),
  );
});
