import { isObject } from '../lib/isObject.ts';
import { MAX_TEXT } from '../model/field.ts';
import { repair } from '../model/integrity.ts';
import { JOURNEY_ID } from '../model/journey.ts';
import { JourneyMap } from '../model/journeyMap.ts';
import { migrateRecord } from '../model/migrate.ts';
import type { RawRecord } from '../model/record.ts';
import { isRecordId, type MapRecord, readRecord } from '../model/records.ts';
import type { ImportIssue } from './importer.ts';

type NewRecord = RawRecord & { readonly id: string };

/** Fields that hold the id of another record. */
const REFERENCES = ['stageId', 'laneId', 'phaseId', 'personaId', 'fromId', 'toId', 'targetId'];

/** Names that JavaScript objects give a meaning to. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the records of a file, mending what can be mended and telling all of it. */
export function readRecords(
  list: readonly unknown[],
  version: number,
  newId: () => string,
): { records: NewRecord[]; issues: ImportIssue[] } {
  const issues: ImportIssue[] = [];
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const named: NewRecord[] = [];
  for (const item of list) {
    if (!isObject(item) || typeof item.type !== 'string') {
      issues.push({ action: 'notRecord', where: shortly(item) });
      continue;
    }
    const raw = migrateRecord(cleaned(item, issues), version);
    if (raw.type === 'journey') {
      // A map always has its heading, so that mark says nothing.
      const { deleted: _, ...heading } = raw;
      if (taken.has(JOURNEY_ID)) issues.push({ action: 'secondJourney', where: nameOf(raw) });
      else named.push({ ...heading, id: JOURNEY_ID });
      taken.add(JOURNEY_ID);
      continue;
    }
    const { id } = raw;
    if (isRecordId(id) && id !== JOURNEY_ID && !taken.has(id)) {
      taken.add(id);
      named.push({ ...raw, id });
      continue;
    }
    const fresh = newId();
    // References mean the first part of a name, and under the journey's name the journey.
    if (typeof id === 'string' && id !== JOURNEY_ID && !taken.has(id) && !renamed.has(id)) renamed.set(id, fresh);
    taken.add(fresh);
    issues.push({ action: 'newId', where: nameOf(raw) });
    named.push({ ...raw, id: fresh });
  }
  if (!taken.has(JOURNEY_ID)) named.unshift({ id: JOURNEY_ID, type: 'journey' });
  const records = named.map((record) => mend(follow(record, renamed), issues));
  return { records: withoutDangling(records, issues), issues };
}

/** Follows references to records that got new ids. */
function follow(record: NewRecord, renamed: ReadonlyMap<string, string>): NewRecord {
  const moved = REFERENCES.flatMap((key) => {
    const fresh = typeof record[key] === 'string' ? renamed.get(record[key]) : undefined;
    return fresh === undefined ? [] : [[key, fresh] as const];
  });
  const { filter } = record;
  const people = withPeople(record, renamed);
  const asked = isObject(filter) ? { filter: { ...filter, ...withPeople(filter, renamed) } } : {};
  return renamed.size === 0 ? record : { ...record, ...people, ...asked, ...Object.fromEntries(moved) };
}

/** The personas that a card names, or that a saved view asks for. */
function withPeople({ personaIds }: RawRecord, renamed: ReadonlyMap<string, string>): RawRecord {
  if (!Array.isArray(personaIds)) return {};
  return { personaIds: personaIds.map((id: unknown) => (typeof id === 'string' ? (renamed.get(id) ?? id) : id)) };
}

/** The record with texts cut to length and other bad fields at their initial values. */
function mend(record: NewRecord, issues: ImportIssue[]): NewRecord {
  const fitting: Record<string, unknown> & { id: string } = { ...record };
  for (const [field, value] of Object.entries(record)) {
    if (typeof value !== 'string' || value.length <= MAX_TEXT) continue;
    fitting[field] = value.slice(0, MAX_TEXT).toWellFormed();
    issues.push({ action: 'shortened', where: nameOf(record), field });
  }
  const read = readRecord(fitting);
  if (read.status === 'foreign') issues.push({ action: 'unknown', where: nameOf(record) });
  if (read.status !== 'broken') return fitting;
  for (const { key } of read.problems) {
    fitting[key] = (read.mended as unknown as RawRecord)[key];
    issues.push({ action: 'reset', where: nameOf(record), field: key });
  }
  return fitting;
}

/** Clears references to what is not in the file. */
function withoutDangling(records: readonly NewRecord[], issues: ImportIssue[]): NewRecord[] {
  const shown: MapRecord[] = records.flatMap((record) => {
    const read = readRecord(record);
    return read.status === 'valid' ? [read.record] : [];
  });
  const changes = repair(JourneyMap.of(shown));
  if (changes.length === 0) return [...records];
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const { id, key, to } of changes) {
    const record = byId.get(id);
    if (record === undefined) continue;
    issues.push({ action: 'dangling', where: nameOf(record), ...(key === 'deleted' ? {} : { field: key }) });
    if (key === 'deleted') byId.delete(id);
    else byId.set(id, { ...record, [key]: to });
  }
  return [...byId.values()];
}

/** The record without names that mean something to programs and without halves of signs, in it or in what lies in it. */
function cleaned(raw: RawRecord, issues: ImportIssue[]): RawRecord {
  const unsafe: string[] = [];
  const copy = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') {
      if (value.isWellFormed()) return value;
      issues.push({ action: 'garbled', where: nameOf(raw), field });
      return value.toWellFormed();
    }
    if (Array.isArray(value)) return value.map((item) => copy(item, field));
    return isObject(value) ? copyEntries(value, field) : value;
  };
  const copyEntries = (value: RawRecord, field?: string): RawRecord =>
    Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        const isKept = !UNSAFE.has(key) && key.isWellFormed();
        if (!isKept) unsafe.push(key);
        return isKept ? [[key, copy(item, field ?? key)] as const] : [];
      }),
    );
  const copied = copyEntries(raw);
  if (unsafe.length > 0) issues.push({ action: 'unsafe', where: nameOf(raw) });
  return copied;
}

/** What tells a reader which record it is. */
function nameOf(raw: RawRecord): string {
  const title = [raw.title, raw.label, raw.text, raw.id].find((text) => typeof text === 'string' && text !== '');
  return shortly(title ?? raw.type);
}

/** A value as a report names it. */
export function shortly(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed();
  return text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text;
}
