import { JourneyMap } from '../../src/model/journeyMap.ts';
import type { RawRecord } from '../../src/model/record.ts';
import { type MapRecord, readRecord } from '../../src/model/records.ts';
import { recordsOf, type Sketch } from '../../src/templates/sketch.ts';
import { countingIds } from './ids.ts';

export type NewRecord = RawRecord & { readonly id: string };

/** A small shop: two personas, three stages, three lanes, seven cards and a link. */
export const shop: Sketch = {
  journey: { title: 'Buying a bicycle' },
  personas: [
    { name: 'ana', title: 'Ana' },
    { name: 'bruno', title: 'Bruno' },
  ],
  stages: [{ title: 'Discover' }, { title: 'Buy' }, { title: 'Use' }],
  lanes: [
    {
      title: 'Actions',
      kinds: ['action'],
      cells: [
        [
          { kind: 'action', title: 'Search', name: 'search', personas: ['ana'] },
          { kind: 'action', title: 'Compare' },
          { kind: 'action', title: 'Ask a friend', personas: ['ana', 'bruno'] },
        ],
        [{ kind: 'action', title: 'Pay', name: 'pay' }],
      ],
    },
    {
      title: 'Feelings',
      kinds: ['emotion'],
      cells: [
        [{ kind: 'emotion', title: 'Curious', score: 40, persona: 'ana' }],
        [{ kind: 'emotion', title: 'Nervous', score: -30, persona: 'bruno' }],
      ],
    },
    { title: 'Pains', kinds: ['painPoint'], cells: [[], [{ kind: 'painPoint', title: 'No receipt', severity: 2 }]] },
  ],
  links: [{ from: 'search', to: 'pay', label: 'and then' }],
};

/** The records of a sketch, with counted ids. */
export function recordsFrom(sketch: Partial<Sketch> = shop): NewRecord[] {
  return recordsOf({ journey: {}, stages: [], lanes: [], ...sketch }, 'en', countingIds());
}

/** A map of records that must all be valid. */
export function mapOf(records: Iterable<NewRecord>): JourneyMap {
  return JourneyMap.of(
    [...records].map((raw) => {
      const read = readRecord(raw);
      if (read.status !== 'valid') throw new Error(`Not a valid record: ${JSON.stringify(raw)}`);
      return Object.freeze(read.record);
    }),
  );
}

/** The map of a sketch; the shop where none is given. */
export function mapFrom(sketch?: Partial<Sketch>): JourneyMap {
  return mapOf(recordsFrom(sketch));
}

/** The part that is called so: by its title, a link by its label, a comment by its text. */
export function partNamed(map: JourneyMap, name: string): MapRecord {
  const found = [...map.records.values()].find((record) => !record.deleted && nameOf(record) === name);
  if (found === undefined) throw new Error(`No part is called ${name}`);
  return found;
}

export function idOf(map: JourneyMap, name: string): string {
  return partNamed(map, name).id;
}

export function namesOf(records: readonly MapRecord[]): string[] {
  return records.map(nameOf);
}

/** The titles of a cell's cards, in order; stage and lane by their titles. */
export function cardsAt(map: JourneyMap, stage: string, lane: string): string[] {
  return namesOf(map.cardsIn({ stageId: idOf(map, stage), laneId: idOf(map, lane) }));
}

function nameOf(record: MapRecord): string {
  return record.type === 'link' ? record.label : record.type === 'comment' ? record.text : record.title;
}
