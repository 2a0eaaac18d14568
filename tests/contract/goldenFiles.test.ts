import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MapDocument } from '../../src/document/mapDocument.ts';
import type { ExportAsset } from '../../src/exporters/exporter.ts';
import { exportJson } from '../../src/exporters/json.ts';
import { importJson } from '../../src/importers/json.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import { creation, type RecordTable } from '../../src/model/change.ts';
import { cardKinds } from '../../src/model/kinds/index.ts';
import { SCHEMA_VERSION } from '../../src/model/migrate.ts';
import { recordTypes } from '../../src/model/records.ts';
import { exportInput } from '../helpers/exportInput.ts';
import { countingIds } from '../helpers/ids.ts';
import type { NewRecord } from '../helpers/mapBuilder.ts';
import { twinOf } from '../helpers/person.ts';
import { tinyPictures } from '../helpers/pictures.ts';
import { seededRandom } from '../helpers/random.ts';
import { randomRecords } from '../helpers/randomMap.ts';

/*
 * A file and a log as each version of the records' shapes wrote them, kept for ever: whatever the program becomes, they
 * must open without loss. Whoever raises the version writes its pair, once, with `WRITE_FIXTURES=1`.
 */

const FOLDER = join(import.meta.dirname, '../fixtures');
const FILE = 'map.journey.json';
const LOG = 'map.log.bin';
const versions = Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1);
const pathOf = (version: number, name: string) => join(FOLDER, String(version), name);

if (process.env.WRITE_FIXTURES === '1') await writeFixtures();

/** Never writes over what is there: a fixture that changes with the program shows nothing. */
async function writeFixtures(): Promise<void> {
  if (existsSync(pathOf(SCHEMA_VERSION, FILE))) return;
  const sizes = { personas: 4, phases: 2, stages: 6, lanes: 6, cards: 60, links: 12, comments: 12, views: 4 };
  const asset = await picture();
  const records: NewRecord[] = [
    ...randomRecords(seededRandom(20), sizes).map((record) => ({ ...record, ofTomorrow: { deep: ['ção', 1, null] } })),
    { id: 'photo', type: 'card', kind: 'image', title: 'Foto', picture: { asset: asset.id, width: 1, height: 1 } },
    { id: 'holo', type: 'hologram', title: 'Shine', someday: [1, { a: 'b' }] },
    { id: 'kind9', type: 'card', kind: 'kindOfTomorrow', title: 'Shine', stageId: 'stage0' },
  ];
  // A log with a history: another replica writes, takes back and deletes.
  const first = MapDocument.create(records.slice(0, -8));
  const document = twinOf(first, undefined, 7);
  document.commit(records.slice(-8, -2).flatMap((record) => creation(record)));
  document.merge([MapDocument.create(records.slice(-2)).encode()]);
  document.commit([{ id: 'stage1', key: 'note', from: undefined, to: 'written later' }]);
  document.commit([{ id: 'comment0', key: 'deleted', from: undefined, to: true }]);
  mkdirSync(join(FOLDER, String(SCHEMA_VERSION)), { recursive: true });
  writeFileSync(pathOf(SCHEMA_VERSION, LOG), document.encode());
  writeFileSync(pathOf(SCHEMA_VERSION, FILE), await fileOf(document));
}

async function picture(): Promise<ExportAsset> {
  const bytes = new Uint8Array(tinyPictures.png);
  return { id: (await sha256(bytes)) ?? '', mime: 'image/png', width: 1, height: 1, bytes };
}

/** The document as the JSON that a person would save. */
async function fileOf({ table, schemaVersion }: MapDocument): Promise<string> {
  const input = { ...exportInput(table, [await picture()]), schemaVersion };
  return (await exportJson(input)).blob.text();
}

function opened(bytes: Uint8Array): MapDocument {
  const document = new MapDocument();
  document.merge([bytes]);
  return document;
}

const shown = (table: RecordTable) =>
  [...table]
    .filter(([, { deleted }]) => deleted !== true)
    .map(([id]) => id)
    .sort();

it('every version has its file and its log, and they hold parts of every type and kind', () => {
  expect(readdirSync(FOLDER).map(Number).sort()).toEqual(versions);
  const { table } = opened(readFileSync(pathOf(SCHEMA_VERSION, LOG)));
  const held = [...table.values()];
  expect(recordTypes.filter((type) => !held.some((record) => record.type === type))).toEqual([]);
  expect(cardKinds.filter((kind) => !held.some((record) => record.kind === kind))).toEqual([]);
});

describe.each(versions)('what version %i wrote', (version) => {
  const text = readFileSync(pathOf(version, FILE), 'utf8');
  const bytes = new Uint8Array(readFileSync(pathOf(version, LOG)));

  it('opens from its file and is saved again without loss, with all that is unknown', async () => {
    const read = await importJson(text, countingIds('fresh'));
    if (!read.ok) throw read.error;
    const { records, assets, issues } = read.value;
    expect(issues.filter(({ action }) => action !== 'unknown')).toEqual([]);
    expect(assets).toHaveLength(1);
    const again = await fileOf(MapDocument.create(records));
    if (version === SCHEMA_VERSION) expect(again).toBe(text);
    const second = await importJson(again, countingIds('fresh'));
    expect(second.ok && second.value.records).toEqual(records);
  });

  it('[D5] [D7] opens from its log, is edited and saved again without loss', async () => {
    const document = opened(bytes);
    expect(document.isIncomplete || document.isReadOnly).toBe(false);
    expect(document.broken).toEqual([]);
    expect([...document.foreign].sort()).toEqual(['holo', 'kind9']);
    expect(await fileOf(document)).toBe(version === SCHEMA_VERSION ? text : await fileOf(opened(document.encode())));
    const before = new Map(document.table);
    document.commit([{ id: 'stage0', key: 'note', from: undefined, to: 'today' }]);
    const { table } = opened(document.encode());
    expect(shown(table)).toEqual(shown(before));
    for (const [id, record] of before)
      expect(table.get(id)).toEqual(id === 'stage0' ? { ...record, note: 'today' } : record);
  });
});

describe('what a newer version wrote', () => {
  const newer = { version: SCHEMA_VERSION + 1, migrations: {} };
  const records: NewRecord[] = [
    { id: 'journey', type: 'journey', title: 'From tomorrow', mood: { colours: ['ultraviolet'] } },
    // A value that is a default today, a shape that is none today, and a kind that nobody knows.
    { id: 'a', type: 'stage', title: 'Discover', note: '', duration: 'P3D' },
    { id: 'b', type: 'card', kind: 'kindOfTomorrow', title: 'Shine', deep: [{ x: 1 }] },
  ];
  const theirs = MapDocument.create(records, newer);

  it('[D7] opens read-only, and its log stays the same byte for byte', () => {
    const document = opened(theirs.encode());
    expect(document.isReadOnly).toBe(true);
    expect(() => {
      document.commit([{ id: 'a', key: 'title', from: 'Discover', to: 'x' }]);
    }).toThrow();
    document.purge();
    expect(document.encode()).toEqual(theirs.encode());
  });

  it('[D7] leaves as a file of its own version with all of its values, which this program does not open', async () => {
    const text = await fileOf(opened(theirs.encode()));
    const file = JSON.parse(text) as { schemaVersion: number; records: NewRecord[] };
    expect(file.schemaVersion).toBe(newer.version);
    expect(new Map(file.records.map((record) => [record.id, record]))).toEqual(
      new Map(records.map((record) => [record.id, record])),
    );
    const read = await importJson(text, countingIds());
    expect(!read.ok && read.error.code).toBe('newer');
  });
});
