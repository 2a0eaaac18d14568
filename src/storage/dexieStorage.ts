import { liveQuery, type Table, type Transaction } from 'dexie';
import { type Database, openDatabase } from './database.ts';
import type { AssetStore, MapLibrary, SettingsStore, Storage, UpdateLog } from './ports.ts';
import { asStorageError, StorageError } from './storageError.ts';

/**
 * Storage in IndexedDB.
 * @throws StorageError where the browser gives no database
 */
export async function openDexieStorage(name = 'percurso'): Promise<Storage> {
  const database = await guarded(() => openDatabase(name));
  return {
    isLasting: true,
    maps: mapLibrary(database),
    log: updateLog(database),
    assets: assetStore(database),
    settings: settingsStore(database),
    journal: Promise.resolve(null),
    close: () => {
      database.close();
    },
  };
}

function mapLibrary(database: Database): MapLibrary {
  const { maps, thumbnails, updates, states, versions } = database;
  return {
    list: () => guarded(() => maps.toArray()),
    get: (id) => guarded(() => maps.get(id)),
    create: (summary, state, thumbnail) =>
      transact(database, 'rw', [maps, states, thumbnails], async () => {
        await maps.add(summary);
        await states.add({ mapId: summary.id, upTo: 0, state });
        if (thumbnail !== null) await thumbnails.put(thumbnail);
      }),
    change: (id, values) => transact(database, 'rw', [maps], async () => void (await maps.update(id, values))),
    remove: (id) =>
      transact(database, 'rw', [maps, thumbnails, updates, states, versions], async () => {
        await updates.where('mapId').equals(id).delete();
        await versions.where('mapId').equals(id).delete();
        await states.delete(id);
        await thumbnails.delete(id);
        await maps.delete(id);
      }),
    thumbnail: (id) => guarded(() => thumbnails.get(id)),
    setThumbnail: (thumbnail) =>
      transact(database, 'rw', [maps, thumbnails], async () => {
        const present = await maps.get(thumbnail.mapId);
        if (present === undefined) return;
        await thumbnails.put(thumbnail);
        await maps.put({ ...present, thumbnails: present.thumbnails + 1 });
      }),
    watch: (listener) => {
      // The first answer is told too: it may hold what was written since the listener last read the list.
      const subscription = liveQuery(() => maps.toArray()).subscribe({
        next: () => {
          listener();
        },
        error: () => undefined,
      });
      return () => {
        subscription.unsubscribe();
      };
    },
  };
}

function updateLog(database: Database): UpdateLog {
  const { maps, updates, states } = database;
  return {
    read: (mapId) =>
      transact(database, 'r', [updates, states], async () => {
        const state = await states.get(mapId);
        const rows = await updates.where('mapId').equals(mapId).sortBy('seq');
        if (state === undefined && rows.length === 0) return undefined;
        return {
          updates: [...(state === undefined ? [] : [state.state]), ...rows.map(({ update }) => update)],
          upTo: Math.max(state?.upTo ?? 0, rows.at(-1)?.seq ?? 0),
          loose: rows.length,
        };
      }),
    append: ({ mapId, updates: batch, summary }) =>
      transact(database, 'rw', [maps, updates], async () => {
        const present = await maps.get(mapId);
        if (present === undefined) throw new StorageError('missing', mapId);
        await updates.bulkAdd(batch.map((update) => ({ mapId, update })));
        if (summary !== null) await maps.put({ ...present, ...summary });
      }),
    compact: (mapId, since, encode) =>
      transact(database, 'rw', [updates, states], async () => {
        const rows = await updates.where('mapId').equals(mapId).sortBy('seq');
        const state = await states.get(mapId);
        if (state === undefined && rows.length === 0) return;
        const newer = rows.filter(({ seq }) => seq > since).map(({ update }) => update);
        // Another tab may have compacted what this one has not read: then its state is part of the whole.
        const foreign = state !== undefined && state.upTo > since ? [state.state] : [];
        const upTo = Math.max(state?.upTo ?? 0, rows.at(-1)?.seq ?? 0);
        await states.put({ mapId, upTo, state: encode([...foreign, ...newer]) });
        await updates.bulkDelete(rows.map(({ seq }) => seq));
      }),
  };
}

function assetStore(database: Database): AssetStore {
  const { assets } = database;
  return {
    get: (id) => guarded(() => assets.get(id)),
    put: (list) => transact(database, 'rw', [assets], async () => void (await assets.bulkPut([...list]))),
  };
}

function settingsStore(database: Database): SettingsStore {
  const { settings } = database;
  return {
    get: (key) => guarded(async () => (await settings.get(key))?.value),
    set: (key, value) => transact(database, 'rw', [settings], async () => void (await settings.put({ key, value }))),
  };
}

/**
 * All of the work or nothing. A browser whose disk is full may end a transaction and leave its requests without an
 * answer: then the transaction's end is the answer, and its error the reason.
 */
async function transact<Value>(
  database: Database,
  mode: 'r' | 'rw',
  tables: readonly Table[],
  work: () => Promise<Value>,
): Promise<Value> {
  let transaction: Transaction | undefined;
  try {
    return await database.transaction(mode, tables, async (current) => {
      transaction = current;
      const ended = new Promise<never>((_, reject) => {
        current.on('abort', () => {
          reject(current.idbtrans.error ?? new Error('The transaction was aborted'));
        });
      });
      return Promise.race([work(), ended]);
    });
  } catch (error) {
    throw asStorageError(transaction?.idbtrans.error ?? error);
  }
}

async function guarded<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error);
  }
}
