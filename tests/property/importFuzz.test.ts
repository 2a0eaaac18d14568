import { expect, it } from 'vitest';
import { MapDocument } from '../../src/document/mapDocument.ts';
import { exportJson } from '../../src/exporters/json.ts';
import { importJson } from '../../src/importers/json.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { repair } from '../../src/model/integrity.ts';
import { JourneyMap } from '../../src/model/journeyMap.ts';
import { isRecordId, type MapRecord, readRecord } from '../../src/model/records.ts';
import { exportInput, tableOf } from '../helpers/exportInput.ts';
import { countingIds } from '../helpers/ids.ts';
import { FRESH, silentLosses } from '../helpers/importAccount.ts';
import { bend, corrode, scratch } from '../helpers/mutations.ts';
import { tinyPictures } from '../helpers/pictures.ts';
import { type Random, seededRandom } from '../helpers/random.ts';
import { randomRecords } from '../helpers/randomMap.ts';
import { scale } from '../helpers/scale.ts';

/** `IMPORT_SEED` repeats a run, `IMPORT_CASES` sets its length. */
const FIRST_SEED = Number(process.env.IMPORT_SEED ?? 1);
const CASES = Number(process.env.IMPORT_CASES ?? scale(50_000, 1_000_000));

/** Longest that any file of this size may take, in milliseconds. */
const LONGEST = 2000;

const sizes = { personas: 2, phases: 1, stages: 2, lanes: 2, cards: 5, links: 2, comments: 2, views: 2 };

/** A sound file with a picture. */
async function anyFile(random: Random): Promise<string> {
  const bytes = new Uint8Array(tinyPictures.png);
  const asset = { id: (await sha256(bytes)) ?? '', mime: 'image/png', width: 1, height: 1, bytes };
  const picture = { asset: asset.id, width: 1, height: 1 };
  const records = [...randomRecords(random, sizes), { id: 'photo', type: 'card', kind: 'image', picture }];
  return (await exportJson(exportInput(tableOf(records), [asset]))).blob.text();
}

/** One file in five is bent in its structure; of the others bytes are wrong, which few JSON texts survive. */
function mutated(text: string, bytes: Uint8Array, seed: number, random: Random): string {
  if (seed % 5 !== 0) return corrode(bytes, random);
  let bent = text;
  for (let i = 1 + random.below(4); i > 0; i--) bent = bend(bent, random);
  return random.chance(35) ? scratch(bent, random) : bent;
}

/** Whether the file was taken in; then it is a sound map, and all of it is accounted for. */
async function expectSoundImport(text: string): Promise<boolean> {
  const result = await importJson(text, countingIds(FRESH));
  if (!result.ok) return false;
  const { records } = result.value;
  expect(records.filter(({ id }) => !isRecordId(id))).toEqual([]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(records.filter(({ type }) => type === 'journey').map(({ id }) => id)).toEqual(['journey']);
  const read = records.map((raw) => readRecord(raw));
  expect(read.filter(({ status }) => status === 'broken')).toEqual([]);
  const shown = read.flatMap((one): MapRecord[] => (one.status === 'valid' ? [one.record] : []));
  expect(repair(JourneyMap.of(shown))).toEqual([]);
  const document = MapDocument.create(records);
  expect(document.broken).toEqual([]);
  expect(document.map.records.size).toBe(shown.length);
  expect(silentLosses(text, result.value)).toEqual([]);
  return true;
}

it(
  `${String(CASES)} damaged files, from seed ${String(FIRST_SEED)}, are refused or become sound maps, and nothing is lost unseen`,
  { timeout: 60_000 + CASES * 10 },
  async () => {
    const counts = { taken: 0, refused: 0, slowest: 0 };
    const before = Object.getOwnPropertyNames(Object.prototype);
    let text = '';
    let bytes = new Uint8Array();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = seededRandom(seed);
      if (text === '' || seed % 50 === 0) {
        text = await anyFile(seededRandom(Math.floor(seed / 50)));
        bytes = new TextEncoder().encode(text);
      }
      const file = mutated(text, bytes, seed, random);
      const start = performance.now();
      try {
        counts[(await expectSoundImport(file)) ? 'taken' : 'refused'] += 1;
      } catch (error) {
        throw new Error(`IMPORT_SEED=${String(seed)}: ${String(error)}\n${file}`, { cause: error });
      }
      counts.slowest = Math.max(counts.slowest, performance.now() - start);
    }
    console.log(`Files from seed ${String(FIRST_SEED)}: ${JSON.stringify(counts)}`);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(counts.taken).toBeGreaterThan(CASES / 10);
    expect(counts.slowest).toBeLessThan(LONGEST);
  },
);
