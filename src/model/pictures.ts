import { isObject } from '../lib/isObject.ts';
import type { RecordTable } from './change.ts';

/** Ids of the pictures that records name, whether the map shows them now or not; not those of deleted records. */
export function picturesIn(table: RecordTable): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const raw of table.values()) {
    if (raw.deleted === true) continue;
    for (const value of Object.values(raw))
      if (isObject(value) && typeof value.asset === 'string') ids.add(value.asset);
  }
  return ids;
}
