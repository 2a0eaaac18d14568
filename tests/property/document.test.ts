import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MapDocument } from '../../src/document/mapDocument.ts';
import { repair } from '../../src/model/integrity.ts';
import { JourneyMap } from '../../src/model/journeyMap.ts';
import { anyRecords, anySeed } from '../helpers/arbitraries.ts';
import { countingIds } from '../helpers/ids.ts';
import { differences, wrongsOf } from '../helpers/invariants.ts';
import type { NewRecord } from '../helpers/mapBuilder.ts';
import { Person, twinOf } from '../helpers/person.ts';
import { seededRandom } from '../helpers/random.ts';
import { randomCall } from '../helpers/randomCall.ts';
import { afterAll } from '../helpers/runCommand.ts';

/** What no program should have written, and all must keep. */
const anyStrangers: fc.Arbitrary<NewRecord[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('odd1', 'odd2', 'not an id', 'stage9'),
    type: fc.constantFrom('stage', 'card', 'hologram', 'link'),
    title: fc.constantFrom<unknown>('fine', 5, null, true, ['x'], { deep: [1, { er: 'y' }] }),
    kind: fc.constantFrom('note', 'hologram'),
    fromId: fc.constantFrom('card0', ''),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);

it('[D5] reading any document writes nothing, and it comes through the log as it went in', () => {
  fc.assert(
    fc.property(anyRecords(false), anyStrangers, (records, strangers) => {
      const document = MapDocument.create([...records, ...strangers]);
      const bytes = document.encode();
      const copy = twinOf(document);
      // Byte by byte, `toEqual` would take most of the time.
      expect(Buffer.from(copy.encode()).equals(bytes)).toBe(true);
      expect(Buffer.from(document.encode()).equals(bytes)).toBe(true);
      expect([...copy.table.keys()]).toEqual([...document.table.keys()]);
      for (const raw of [...records, ...strangers]) expect(copy.table.get(raw.id)).toEqual(raw);
      expect(copy.broken.length + copy.foreign.size + copy.stored.records.size).toBe(copy.table.size);
    }),
  );
});

it('[D6] what is shown is what is stored, mended', () => {
  fc.assert(
    fc.property(anyRecords(false), fc.array(anySeed, { maxLength: 12 }), (records, seeds) => {
      const person = new Person(MapDocument.create(records));
      const { document } = person;
      const newId = countingIds('new');
      for (const seed of seeds) {
        const random = seededRandom(seed);
        const call = random.chance(20) ? null : randomCall(person.map, random);
        if (call === null) random.pick([() => person.history.undo(), () => person.history.redo()])();
        else person.take(call.command, call.run({ newId }));
        const shown = afterAll(document.stored, repair(document.stored));
        expect(differences(document.map, JourneyMap.of(shown.records.values()))).toEqual([]);
        expect(wrongsOf(document.map), call?.text).toEqual([]);
      }
    }),
  );
});

it('[D1] a document that takes in updates shows what the writer shows', () => {
  fc.assert(
    fc.property(anyRecords(false), fc.array(anySeed, { maxLength: 12 }), (records, seeds) => {
      const person = new Person(MapDocument.create(records));
      const reader = twinOf(person.document);
      const newId = countingIds('new');
      person.document.onWrite((update) => {
        reader.merge([update]);
      });
      for (const seed of seeds) {
        const call = randomCall(person.map, seededRandom(seed));
        if (call !== null) person.take(call.command, call.run({ newId }));
        expect(reader.table).toEqual(person.document.table);
        expect(differences(reader.map, person.map)).toEqual([]);
      }
    }),
  );
});
