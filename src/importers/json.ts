import { isObject } from '../lib/isObject.ts';
import { failure, type Result, success } from '../lib/result.ts';
import { FILE_FORMAT, fileLimits } from '../model/journeyFile.ts';
import { isNewer } from '../model/migrate.ts';
import { readAssets } from './assets.ts';
import { ImportError, type ImportIssue, type ImportedMap } from './importer.ts';
import { readRecords, shortly } from './records.ts';

/** What stands in our own files. */
const PARTS = new Set(['format', 'schemaVersion', 'app', 'exportedAt', 'records', 'assets']);

/**
 * Reads one of our own files. Nothing in it is believed: what does not fit is mended and told, and what is no map
 * is refused before anything has been done.
 */
export async function importJson(text: string, newId: () => string): Promise<Result<ImportedMap, ImportError>> {
  if (text.length > fileLimits.bytes) return refuse('tooLarge', `${text.length} characters`);
  let file: unknown;
  try {
    // Some editors put a byte order mark before the text.
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refuse('notJson', String(error));
  }
  if (!isObject(file) || file.format !== FILE_FORMAT) return refuse('notMap', 'No format');
  const { schemaVersion: version, records, assets } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('notMap', 'No version');
  if (isNewer(version)) return refuse('newer', `Version ${version}`);
  if (!Array.isArray(records)) return refuse('notMap', 'No records');
  const count = (type: string) => records.filter((record) => isObject(record) && record.type === type).length;
  if (count('card') > fileLimits.cards) return refuse('tooManyCards', `${records.length} records`);
  if (records.length > fileLimits.records) return refuse('tooManyParts', `${records.length} records`);
  if (count('stage') * count('lane') > fileLimits.cells) return refuse('tooManyParts', `${count('stage')} stages`);
  if (isDeeperThan(records, fileLimits.depth)) return refuse('tooDeep', 'Records');
  if (text.length - charactersOfPictures(assets) > fileLimits.characters)
    return refuse('tooLarge', `${text.length} characters`);
  const read = readRecords(records, version, newId);
  const pictures = await readAssets(assets);
  const strange = Object.keys(file)
    .filter((key) => !PARTS.has(key))
    .map((key): ImportIssue => ({ action: 'strangePart', where: shortly(key) }));
  const issues = [...strange, ...read.issues, ...pictures.issues];
  return success({ records: read.records, assets: pictures.assets, issues });
}

function refuse(code: ImportError['code'], message: string): Result<never, ImportError> {
  return failure(new ImportError(code, message));
}

function charactersOfPictures(assets: unknown): number {
  if (!isObject(assets)) return 0;
  return Object.values(assets).reduce<number>(
    (sum, asset) => sum + (isObject(asset) && typeof asset.data === 'string' ? asset.data.length : 0),
    0,
  );
}

/** Level by level and not by recursion, which a hostile file would exhaust. */
function isDeeperThan(value: unknown, depth: number): boolean {
  let level = [value];
  for (let i = 0; i <= depth; i += 1) {
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? (Object.values(item) as unknown[]) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
