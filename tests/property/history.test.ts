import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MapDocument } from '../../src/document/mapDocument.ts';
import type { Fields } from '../../src/model/field.ts';
import type { JourneyMap } from '../../src/model/journeyMap.ts';
import { kindSpecs } from '../../src/model/kinds/index.ts';
import { anyRecords, anySeed } from '../helpers/arbitraries.ts';
import { countingIds } from '../helpers/ids.ts';
import { Person } from '../helpers/person.ts';
import { seededRandom } from '../helpers/random.ts';
import { randomCall } from '../helpers/randomCall.ts';

/** What a field of any kind of card holds when nothing was said. */
const initials = Object.fromEntries(
  Object.values<{ readonly fields: Fields }>(kindSpecs).flatMap(({ fields }) =>
    Object.entries(fields).map(([key, { initial }]) => [key, initial]),
  ),
);

/**
 * What people see of a map: every record that is not deleted, by id. A field that the card's kind has not, and that
 * holds its initial value, is as good as one that is missing: undo leaves the one where the other was.
 */
function shown(map: JourneyMap): Record<string, object> {
  const records = [...map.records.values()].filter(({ deleted }) => !deleted);
  return Object.fromEntries(
    records.map((record) => [record.id, record.type === 'card' ? { ...initials, ...record } : record]),
  );
}

it.each([
  ['sound maps', true],
  ['maps with something to mend', false],
])('[H1] [H3] undoing all gives the start, redoing all the end, on %s', (_, isSound) => {
  fc.assert(
    fc.property(anyRecords(isSound), fc.array(anySeed, { maxLength: 15 }), (records, seeds) => {
      const newId = countingIds('new');
      const person = new Person(MapDocument.create(records));
      const states = [shown(person.map)];
      for (const seed of seeds) {
        const call = randomCall(person.map, seededRandom(seed));
        const outcome = call?.run({ newId }) ?? { changes: [] };
        if (call !== null && outcome.changes.length > 0) {
          person.take(call.command, outcome);
          states.push(shown(person.map));
        }
      }
      for (let round = 0; round < 2; round++) {
        for (const state of states.slice(0, -1).reverse()) {
          expect(person.history.undo()).not.toBeNull();
          expect(shown(person.map)).toEqual(state);
        }
        expect(person.history.undo()).toBeNull();
        for (const state of states.slice(1)) {
          expect(person.history.redo()).not.toBeNull();
          expect(shown(person.map)).toEqual(state);
        }
        expect(person.history.redo()).toBeNull();
      }
    }),
  );
});
