import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportJson } from '../../src/exporters/json.ts';
import type { ExportAsset } from '../../src/exporters/exporter.ts';
import { importJson } from '../../src/importers/json.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { readRecord } from '../../src/model/records.ts';
import { anyRecords, anySeed } from '../helpers/arbitraries.ts';
import { exportInput, tableOf } from '../helpers/exportInput.ts';
import { countingIds } from '../helpers/ids.ts';
import type { NewRecord } from '../helpers/mapBuilder.ts';
import { pngOfSize } from '../helpers/pictures.ts';
import { type Random, seededRandom } from '../helpers/random.ts';

async function fileOf(records: Iterable<NewRecord>, assets: readonly ExportAsset[] = []): Promise<string> {
  return (await exportJson(exportInput(tableOf(records), assets))).blob.text();
}

async function opened(text: string) {
  const result = await importJson(text, countingIds('fresh'));
  if (!result.ok) throw result.error;
  return result.value;
}

/** What a record means to a reader, whatever of it is written out. */
function meaning(raw: NewRecord): unknown {
  const read = readRecord(raw);
  return read.status === 'valid' ? read.record : { ...raw, deleted: false };
}

const meanings = (records: Iterable<NewRecord>) =>
  Object.fromEntries([...records].filter(({ deleted }) => deleted !== true).map((raw) => [raw.id, meaning(raw)]));

/** Values under names that mean nothing to programs. */
const anyUnknown = fc
  .dictionary(
    fc.oneof(
      fc.constantFrom('toString', 'hasOwnProperty', '1', 'ärger', 'zz'),
      fc.string({ minLength: 1, maxLength: 5 }),
    ),
    // As it comes out of JSON text, which has no −0.
    fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
  )
  .filter((value) => !/"(__proto__|constructor|prototype|id|type|kind|deleted)"/.test(JSON.stringify(value)));

/** Sound records with fields that no program of today knows, and records of kinds and types that none knows. */
const anyFuture = fc
  .tuple(anyRecords(), fc.array(anyUnknown, { minLength: 1, maxLength: 4 }))
  .map(([records, extras]): NewRecord[] => {
    const extra = (i: number) => extras[i % extras.length] ?? {};
    return [
      ...records.map((record, i) => ({ ...extra(i), ...record })),
      { ...extra(0), id: 'holo', type: 'hologram' },
      { ...extra(1), id: 'kind9', type: 'card', kind: 'kindOfTomorrow', title: 'Shine', stageId: 'stage0' },
    ];
  });

it('a map comes out of its file as it went in, with all that is unknown here', async () => {
  await fc.assert(
    fc.asyncProperty(anyFuture, async (records) => {
      const read = await opened(await fileOf(records));
      expect(meanings(read.records)).toEqual(meanings(records));
      expect(read.issues.filter(({ action }) => action !== 'unknown')).toEqual([]);
    }),
  );
});

it('a file is the same, byte for byte, however the records lie, and once opened and saved again', async () => {
  const shuffledKeys = (record: NewRecord, random: Random) =>
    Object.fromEntries(random.shuffled(Object.entries(record))) as unknown as NewRecord;
  await fc.assert(
    fc.asyncProperty(anyFuture, anySeed, async (records, seed) => {
      const random = seededRandom(seed);
      const text = await fileOf(records);
      expect(await fileOf(random.shuffled(records).map((record) => shuffledKeys(record, random)))).toBe(text);
      expect(await fileOf((await opened(text)).records)).toBe(text);
    }),
  );
});

it('what is broken comes out mended, and nothing else of it is lost', async () => {
  const broken: NewRecord[] = [
    { id: 'journey', type: 'journey' },
    { id: 'a', type: 'stage', title: 7, note: 'kept', someday: 1 },
    { id: 'b', type: 'card', kind: 'painPoint', severity: 9, title: 'kept too' },
  ];
  const { records, issues } = await opened(await fileOf(broken));
  expect(records.slice(1)).toEqual([
    { id: 'a', type: 'stage', title: '', note: 'kept', someday: 1 },
    { id: 'b', type: 'card', kind: 'painPoint', severity: null, title: 'kept too' },
  ]);
  expect(issues.map(({ action, field }) => [action, field])).toEqual([
    ['reset', 'title'],
    ['reset', 'severity'],
  ]);
});

it('pictures come out of the file as they went in', async () => {
  const asset = async (...values: number[]): Promise<ExportAsset> => {
    const bytes = Uint8Array.from({ length: 9000 }, (_, i) => values[i % values.length] ?? 0);
    bytes.set(pngOfSize(640, 480));
    return { id: (await sha256(bytes)) ?? '', mime: 'image/png', width: 640, height: 480, bytes };
  };
  const assets = [await asset(1, 2, 3), await asset(255, 0, 128)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const records: NewRecord[] = assets.map(({ id, width, height }, i) => ({
    id: `c${String(i)}`,
    type: 'card',
    kind: 'image',
    picture: { asset: id, width, height },
  }));
  const read = await opened(await fileOf(records, assets));
  expect(read.assets).toEqual(assets);
  expect(read.issues).toEqual([]);
});
