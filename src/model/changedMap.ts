import { applyChanges, type FieldChange } from './change.ts';
import type { JourneyMap } from './journeyMap.ts';
import type { RawRecord } from './record.ts';
import type { MapRecord } from './records.ts';

/** The map after changes to records that it has; the changes must leave them valid. */
export function changedMap(map: JourneyMap, changes: readonly FieldChange[]): JourneyMap {
  const touched = new Map<string, RawRecord>();
  for (const { id } of changes) {
    const record = map.records.get(id);
    if (record !== undefined) touched.set(id, record);
  }
  if (touched.size === 0) return map;
  const known = changes.filter(({ id }) => touched.has(id));
  return map.with(
    [...applyChanges(touched, known).values()].map((record) => Object.freeze(record)) as unknown as MapRecord[],
  );
}
