import { applyChanges, type FieldChange } from './change.ts';
import type { JourneyMap } from './journeyMap.ts';
import type { RawRecord } from './record.ts';
import { readRecord } from './records.ts';

/** The map as it would be after the changes. Records that would not be valid are no longer there. */
export function withChanges(map: JourneyMap, changes: readonly FieldChange[]): JourneyMap {
  const touched = new Map<string, RawRecord>();
  for (const { id } of changes) {
    const record = map.records.get(id);
    if (record !== undefined) touched.set(id, record);
  }
  const reads = [...applyChanges(touched, changes)].map(([id, raw]) => ({ id, read: readRecord(raw) }));
  return map.with(
    reads.flatMap(({ read }) => (read.status === 'valid' ? [read.record] : [])),
    reads.flatMap(({ id, read }) => (read.status === 'valid' ? [] : [id])),
  );
}
