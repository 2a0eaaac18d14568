import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCard, duplicateCards, inReadingOrder, moveCards } from '../../src/commands/cards.ts';
import { commandList } from '../../src/commands/index.ts';
import type { JourneyMap } from '../../src/model/journeyMap.ts';
import { repair } from '../../src/model/integrity.ts';
import { anyMap, anyRecords, anySeed } from '../helpers/arbitraries.ts';
import { countingIds } from '../helpers/ids.ts';
import { wrongsOf } from '../helpers/invariants.ts';
import { mapOf } from '../helpers/mapBuilder.ts';
import { seededRandom } from '../helpers/random.ts';
import { anyCards, anyPlace, randomCall } from '../helpers/randomCall.ts';
import { afterAll, runCommand } from '../helpers/runCommand.ts';

const ids = (cards: readonly { readonly id: string }[]): string[] => cards.map(({ id }) => id);

it('[I1] [I2] [I3] [I4] [I5] [I6] commands leave nothing invalid, out of order or dangling', () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(anyMap, fc.array(anySeed, { maxLength: 25 }), (start, seeds) => {
      let map = start;
      const newId = countingIds('new');
      for (const seed of seeds) {
        const call = randomCall(map, seededRandom(seed));
        if (call === null) continue;
        tried.add(call.command);
        map = afterAll(map, call.run({ newId }).changes);
        expect(wrongsOf(map), call.text).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
  expect([...tried].sort()).toEqual(commandList.map(({ id }) => id).sort());
});

it('what a command says of before is what the map says', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      const changes = randomCall(map, seededRandom(seed))?.run({ newId: countingIds('new') }).changes ?? [];
      let now = map;
      for (const change of changes) {
        const record = now.records.get(change.id) as Readonly<Record<string, unknown>> | undefined;
        // A record in the making gets the initial values of what is not said yet, and so may hold more than the change knows.
        if (map.records.has(change.id)) expect(record?.[change.key]).toEqual(change.from);
        if (map.records.has(change.id)) now = afterAll(now, [change]);
      }
    }),
  );
});

/** What the cells and the loose cards hold when cards move; the sequence that was asked for. */
function expectedAfterMove(map: JourneyMap, moving: readonly string[], seed: number) {
  const place = anyPlace(map, seededRandom(seed));
  const cards = ids(inReadingOrder(map, moving));
  const all = 'cell' in place ? map.cardsIn(place.cell) : map.looseCards;
  const index = 'cell' in place ? (place.index ?? all.length) : all.length;
  const stays = (list: readonly { readonly id: string }[]) => ids(list).filter((id) => !cards.includes(id));
  return { place, expected: [...stays(all.slice(0, index)), ...cards, ...stays(all.slice(index))] };
}

it('moved cards stand exactly where they were asked to, and the others as before', () => {
  fc.assert(
    fc.property(anyMap, anySeed, anySeed, (map, chosen, placed) => {
      const moving = anyCards(map, seededRandom(chosen));
      if (moving.length === 0) return;
      const { place, expected } = expectedAfterMove(map, moving, placed);
      const after = runCommand(map, moveCards, { ids: moving, place }).map;
      expect(ids('cell' in place ? after.cardsIn(place.cell) : after.looseCards)).toEqual(expected);
      for (const lane of map.lanes)
        for (const stage of map.stages) {
          if ('cell' in place && place.cell.stageId === stage.id && place.cell.laneId === lane.id) continue;
          const cell = { stageId: stage.id, laneId: lane.id };
          const stayed = ids(map.cardsIn(cell)).filter((id) => !moving.includes(id));
          expect(ids(after.cardsIn(cell))).toEqual(stayed);
        }
    }),
    { numRuns: 300 },
  );
});

it('a new card stands exactly where it was asked for', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      const { place, expected } = expectedAfterMove(map, [], seed);
      const { map: after, outcome } = runCommand(map, createCard, { kind: 'note', place });
      const list = ids('cell' in place ? after.cardsIn(place.cell) : after.looseCards);
      const at = 'cell' in place ? (place.index ?? expected.length) : expected.length;
      expect(list).toEqual(expected.toSpliced(at, 0, ...(outcome.select ?? [])));
    }),
  );
});

it('copies stand right behind their originals', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      const originals = inReadingOrder(map, anyCards(map, seededRandom(seed)));
      const { map: after, outcome } = runCommand(map, duplicateCards, { ids: ids(originals) });
      expect(outcome.select).toHaveLength(originals.length);
      originals.forEach(({ id, stageId, laneId }, i) => {
        const loose = stageId === null || laneId === null;
        const list = ids(loose ? after.looseCards : after.cardsIn({ stageId, laneId }));
        const copy = outcome.select?.[i] ?? '';
        if (loose) expect(list).toContain(copy);
        else expect(list[list.indexOf(id) + 1]).toBe(copy);
      });
    }),
  );
});

it('[I1] [I2] [I3] [I4] [I5] [I6] mending any map leaves nothing to mend, and drops no record', () => {
  fc.assert(
    fc.property(anyRecords(false), (records) => {
      const map = mapOf(records);
      const mended = afterAll(map, repair(map));
      expect(wrongsOf(mended)).toEqual([]);
      expect([...mended.records.keys()]).toEqual([...map.records.keys()]);
    }),
  );
});
