import { sameJson } from '../lib/json.ts';
import { toBase64 } from '../lib/base64.ts';
import { FILE_ENDING, FILE_FORMAT } from '../model/journeyFile.ts';
import { isCardKind } from '../model/kinds/index.ts';
import { isNewer } from '../model/migrate.ts';
import type { RawRecord } from '../model/record.ts';
import { fieldsOf, readRecord, recordTypes } from '../model/records.ts';
import { storedAssets } from './assets.ts';
import type { ExportedFile, ExportInput } from './exporter.ts';

/** What the file is made of: records alone, so that it can be made where nothing is drawn. */
type JsonInput = Pick<ExportInput, 'table' | 'schemaVersion' | 'asset' | 'app' | 'exportedAt'>;

/** The map as our own file: everything that is stored, in an order that never varies, so that a kept file changes little. */
export async function exportJson(input: JsonInput): Promise<ExportedFile> {
  const assets = await storedAssets(input);
  const file = {
    format: FILE_FORMAT,
    schemaVersion: input.schemaVersion,
    app: input.app,
    exportedAt: input.exportedAt,
    records: recordsInOrder(input),
    assets: Object.fromEntries(
      [...assets]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, mime, width, height, bytes }) => [id, { mime, width, height, data: toBase64(bytes) }]),
    ),
  };
  const blob = new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
  return { blob, ending: FILE_ENDING, notices: [] };
}

/**
 * The records that are not deleted, by type and id; each with its keys in the order of its schema, defaults left out.
 * What a newer program wrote stays as it is, under its own version: what is a default there, nobody knows here.
 */
function recordsInOrder({ table, schemaVersion }: JsonInput): RawRecord[] {
  const rank = (type: unknown) => (recordTypes as readonly unknown[]).indexOf(type) + 1 || recordTypes.length + 1;
  return [...table]
    .filter(([, raw]) => raw.deleted !== true)
    .sort(([a, rawA], [b, rawB]) => rank(rawA.type) - rank(rawB.type) || (a < b ? -1 : 1))
    .map(([id, raw]) => (isNewer(schemaVersion) ? { id, ...sortedByKey(raw) } : inOrder(id, raw)));
}

function inOrder(id: string, raw: RawRecord): RawRecord {
  const read = readRecord(raw);
  const { type, kind, ...rest } = raw;
  const head = { id, type, ...(kind === undefined ? {} : { kind }) };
  if (read.status === 'foreign') return { ...head, ...sortedByKey(rest) };
  const record = read.status === 'valid' ? read.record : read.mended;
  const fields = fieldsOf({ type: record.type, ...(isCardKind(kind) ? { kind } : {}) });
  const known = Object.entries(fields)
    .filter(([key, { initial }]) => rest[key] !== undefined && !sameJson(rest[key], initial))
    .map(([key]) => [key, rest[key]] as const);
  const unknown = Object.entries(rest).filter(
    ([key]) => !Object.hasOwn(fields, key) && key !== 'id' && key !== 'deleted',
  );
  return { ...head, ...Object.fromEntries(known), ...sortedByKey(Object.fromEntries(unknown)) };
}

function sortedByKey(record: RawRecord): RawRecord {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
