import type { ImportedMap, ImportIssue } from '../../src/importers/importer.ts';
import { isObject } from '../../src/lib/isObject.ts';
import { sameJson } from '../../src/lib/json.ts';
import { JOURNEY_ID } from '../../src/model/journey.ts';
import type { RawRecord } from '../../src/model/record.ts';
import { isRecordId } from '../../src/model/records.ts';
import { countingIds } from './ids.ts';

/** What new ids are called in an import that is accounted for. */
export const FRESH = 'fresh';

/** Names that are left out: those with a meaning to programs, and those that hold halves of signs. */
const unsafe = /"(__proto__|constructor|prototype)":|\\ud[89a-f]/;

/**
 * What of a file is neither in the map that it became nor told of: imported and reported must be all that was given.
 * @param imported with ids from `countingIds(FRESH)`
 */
export function silentLosses(text: string, { records, assets, issues }: ImportedMap): string[] {
  const file = JSON.parse(text.replace(/^\ufeff/, '')) as RawRecord & { readonly records: readonly unknown[] };
  const told = (...actions: ImportIssue['action'][]) => issues.filter(({ action }) => actions.includes(action)).length;
  const given = survivors(file.records);
  const imported = new Map(records.map((record) => [record.id, record]));
  const gone = [...given].filter(([id]) => !imported.has(id)).length;
  const heading = given.has(JOURNEY_ID) ? 0 : 1;
  const pictures = isObject(file.assets) ? Object.keys(file.assets).length : file.assets == null ? 0 : 1;
  const known = ['format', 'schemaVersion', 'app', 'exportedAt', 'records', 'assets'];
  const counts: [what: string, given: number, accounted: number][] = [
    ['records', file.records.length, given.size + told('notRecord', 'secondJourney')],
    ['left out records', gone, issues.filter(({ action, field }) => action === 'dangling' && !field).length],
    ['imported records', records.length, given.size - gone + heading],
    ['pictures', pictures, assets.length + told('badPicture', 'foreignPicture', 'largePicture')],
    ['sections', Object.keys(file).filter((key) => !known.includes(key)).length, told('strangePart')],
  ];
  const wrong = counts.flatMap(([what, before, after]) => (before === after ? [] : [`${what}: ${before} → ${after}`]));
  return [...wrong, ...changedFields(given, imported, issues)];
}

/** The records that are not left out for themselves, under the ids that they get. */
function survivors(list: readonly unknown[]): Map<string, RawRecord> {
  const found = new Map<string, RawRecord>();
  const newId = countingIds(FRESH);
  for (const item of list) {
    if (!isObject(item) || typeof item.type !== 'string') continue;
    const { id, type } = item;
    if (type === 'journey') {
      if (!found.has(JOURNEY_ID)) found.set(JOURNEY_ID, { ...item, deleted: undefined });
    } else found.set(isRecordId(id) && id !== JOURNEY_ID && !found.has(id) ? id : newId(), item);
  }
  return found;
}

/** Fields that are not as they were given, of which nothing is told. */
function changedFields(
  given: ReadonlyMap<string, RawRecord>,
  imported: ReadonlyMap<string, RawRecord>,
  issues: readonly ImportIssue[],
): string[] {
  const told = new Map<string, number>();
  for (const { field } of issues) if (field !== undefined) told.set(field, (told.get(field) ?? 0) + 1);
  return [...given].flatMap(([id, before]) => {
    const after = imported.get(id);
    if (after === undefined) return [];
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      if (key === 'id' || sameJson(before[key], after[key])) return [];
      // Told of the record as a whole: names that are left out, and references that follow to a new id.
      if (unsafe.test(JSON.stringify(before)) || JSON.stringify(after[key] ?? '').includes(FRESH)) return [];
      const count = told.get(key) ?? 0;
      if (count === 0) return [`${id}.${key}: ${JSON.stringify(before[key])} → ${JSON.stringify(after[key])}`];
      told.set(key, count - 1);
      return [];
    });
  });
}
