import { liveQuery } from 'dexie';
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
      guarded(() =>
        database.transaction('rw', maps, states, thumbnails, async () => {
          await maps.add(summary);
          await states.add({ mapId: summary.id, upTo: 0, state });
          if (thumbnail !== null) await thumbnails.put(thumbnail);
        }),
      ),
    change: (id, values) => guarded(async () => void (await maps.update(id, values))),
    remove: (id) =>
      guarded(() =>
        database.transaction('rw', maps, thumbnails, updates, states, versions, async () => {
          await updates.where('mapId').equals(id).delete();
          await versions.where('mapId').equals(id).delete();
          await states.delete(id);
          await thumbnails.delete(id);
          await maps.delete(id);
        }),
      ),
    thumbnail: (id) => guarded(() => thumbnails.get(id)),
    setThumbnail: (thumbnail) =>
      guarded(() =>
        database.transaction('rw', maps, thumbnails, async () => {
          const present = await maps.get(thumbnail.mapId);
          if (present === undefined) return;
          await thumbnails.put(thumbnail);
          await maps.put({ ...present, thumbnails: present.thumbnails + 1 });
        }),
      ),
    watch: (listener) => {
      let isFirst = true;
      const subscription = liveQuery(() => maps.toArray()).subscribe({
        // The first answer is the list as it is; only what comes after is a change.
        next: () => {
          if (!isFirst) listener();
          isFirst = false;
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
      guarded(() =>
        database.transaction('r', updates, states, async () => {
          const state = await states.get(mapId);
          const rows = await updates.where('mapId').equals(mapId).sortBy('seq');
          if (state === undefined && rows.length === 0) return undefined;
          return {
            updates: [...(state === undefined ? [] : [state.state]), ...rows.map(({ update }) => update)],
            upTo: Math.max(state?.upTo ?? 0, rows.at(-1)?.seq ?? 0),
            loose: rows.length,
          };
        }),
      ),
    append: ({ mapId, updates: batch, summary }) =>
      guarded(() =>
        database.transaction('rw', maps, updates, async () => {
          const present = await maps.get(mapId);
          if (present === undefined) throw new StorageError('missing', mapId);
          await updates.bulkAdd(batch.map((update) => ({ mapId, update })));
          await maps.put({ ...present, ...summary });
        }),
      ),
    compact: (mapId, since, encode) =>
      guarded(() =>
        database.transaction('rw', updates, states, async () => {
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
      ),
  };
}

function assetStore({ assets }: Database): AssetStore {
  return {
    get: (id) => guarded(() => assets.get(id)),
    put: (list) => guarded(async () => void (await assets.bulkPut([...list]))),
  };
}

function settingsStore({ settings }: Database): SettingsStore {
  return {
    get: (key) => guarded(async () => (await settings.get(key))?.value),
    set: (key, value) => guarded(async () => void (await settings.put({ key, value }))),
  };
}

async function guarded<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error);
  }
}
