import { sameJson } from '../lib/json.ts';
import type { FieldChange } from '../model/change.ts';
import type { MapRecord } from '../model/records.ts';

/** The changes that give a record some values; fields that hold them already are left out. */
export function setFields(record: MapRecord, values: Readonly<Record<string, unknown>>): FieldChange[] {
  const current = record as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(values)
    .filter(([key, to]) => !sameJson(current[key], to))
    .map(([key, to]) => ({ id: record.id, key, from: current[key], to }));
}
