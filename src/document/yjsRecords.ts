import * as Y from 'yjs';
import { deepFreeze } from '../lib/json.ts';
import type { FieldChange } from '../model/change.ts';
import type { RawRecord } from '../model/record.ts';

/** Reading and writing records in a Y.Doc: a map of maps of plain JSON values (D3). Nothing else knows the doc's shape. */
export interface YjsRecords {
  readonly read: (id: string) => RawRecord | undefined;
  readonly version: () => number | undefined;
  /** One transaction; the values must have been validated before (D2). */
  readonly write: (changes: readonly FieldChange[], version?: number) => void;
  /** Removes records for good. */
  readonly remove: (ids: readonly string[]) => void;
  /** Tells the ids of the records that a transaction touched. */
  readonly observe: (listener: (ids: ReadonlySet<string>, remote: boolean) => void) => void;
}

/** The origin of transactions that another tab or a store made; any other transaction is ours. */
export const REMOTE = 'remote';
const LOCAL = 'local';

export function yjsRecords(doc: Y.Doc): YjsRecords {
  const records = doc.getMap<Y.Map<unknown>>('records');
  const meta = doc.getMap('meta');

  function recordToWrite(id: string): Y.Map<unknown> {
    const present = records.get(id);
    // What is no record cannot be written to: it would throw half-way through a transaction (D2).
    if (present instanceof Y.Map) return present;
    const created = new Y.Map<unknown>();
    records.set(id, created);
    return created;
  }

  return {
    read: (id) => {
      const record = records.get(id);
      if (!(record instanceof Y.Map)) return undefined;
      return deepFreeze({ ...record.toJSON(), id });
    },
    version: () => {
      const version = meta.get('schemaVersion');
      return typeof version === 'number' ? version : undefined;
    },
    write: (changes, version) => {
      doc.transact(() => {
        if (version !== undefined) meta.set('schemaVersion', version);
        for (const { id, key, to } of changes) {
          if (to !== undefined) recordToWrite(id).set(key, to);
          else if (records.has(id)) recordToWrite(id).delete(key);
        }
      }, LOCAL);
    },
    remove: (ids) => {
      doc.transact(() => {
        for (const id of ids) records.delete(id);
      }, LOCAL);
    },
    observe: (listener) => {
      records.observeDeep((events, transaction) => {
        const ids = new Set<string>();
        for (const event of events) {
          if (event.target === records) for (const id of event.changes.keys.keys()) ids.add(id);
          else ids.add(String(event.path[0]));
        }
        listener(ids, transaction.origin === REMOTE);
      });
    },
  };
}
