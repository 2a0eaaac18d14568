import { FILE_ENDING, FILE_FORMAT } from '../../src/model/journeyFile.ts';
import { SCHEMA_VERSION } from '../../src/model/migrate.ts';
import type { RawRecord } from '../../src/model/record.ts';
import { recordsOf, type Sketch } from '../../src/templates/sketch.ts';
import { countingIds } from '../helpers/ids.ts';

/** A file as a person might choose or drop it. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A bicycle shop: two personas, three stages, five lanes that take one kind each and one that takes any. */
export const shop = {
  journey: { title: 'Buying a bicycle' },
  personas: [
    { name: 'ana', title: 'Ana', colour: 'blue' },
    { name: 'bruno', title: 'Bruno', colour: 'pink' },
  ],
  stages: [{ title: 'Discover' }, { title: 'Buy' }, { title: 'Use' }],
  lanes: [
    {
      title: 'Deeds',
      kinds: ['action'],
      cells: [
        [
          { kind: 'action', title: 'Search' },
          { kind: 'action', title: 'Compare' },
          { kind: 'action', title: 'Ask a friend' },
        ],
        [{ kind: 'action', title: 'Pay' }],
        [{ kind: 'action', title: 'Ride' }],
      ],
    },
    {
      title: 'Feelings',
      kinds: ['emotion'],
      cells: [
        [{ kind: 'emotion', title: 'Curious', score: 40, persona: 'ana' }],
        [{ kind: 'emotion', title: 'Nervous', score: -30, persona: 'ana' }],
      ],
    },
    {
      title: 'Hurts',
      kinds: ['painPoint'],
      cells: [
        [],
        [{ kind: 'painPoint', title: 'No receipt', severity: 3 }],
        [{ kind: 'painPoint', title: 'Flat tyre' }],
      ],
    },
    { title: 'Anything', kinds: [], cells: [] },
  ],
} as const satisfies Sketch;

/** The file of a sketched map, or of any records. */
export function fileOf(content: Sketch | readonly RawRecord[], name = `map${FILE_ENDING}`): TestFile {
  const records = 'journey' in content ? recordsOf(content, 'en', countingIds()) : content;
  return jsonFile({ format: FILE_FORMAT, schemaVersion: SCHEMA_VERSION, records, assets: {} }, name);
}

export function jsonFile(content: unknown, name: string): TestFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) };
}
