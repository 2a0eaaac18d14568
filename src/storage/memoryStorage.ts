import { createEmitter } from '../lib/emitter.ts';
import type { Asset, MapSummary, Storage, Thumbnail } from './ports.ts';
import { StorageError } from './storageError.ts';

/** Storage that lasts as long as the page: for tests, and for browsers that keep nothing. */
export function createMemoryStorage(): Storage {
  const maps = new Map<string, MapSummary>();
  const thumbnails = new Map<string, Thumbnail>();
  const logs = new Map<string, { state: Uint8Array; upTo: number; rows: { seq: number; update: Uint8Array }[] }>();
  const assets = new Map<string, Asset>();
  const settings = new Map<string, unknown>();
  const changed = createEmitter<undefined>();
  let seq = 0;

  function changeMap(id: string, values: Partial<Omit<MapSummary, 'id'>>): void {
    const present = maps.get(id);
    if (present === undefined) return;
    maps.set(id, { ...present, ...values });
    changed.emit(undefined);
  }

  return {
    isLasting: false,
    maps: {
      list: async () => [...maps.values()],
      get: async (id) => maps.get(id),
      create: async (summary, state, thumbnail) => {
        if (maps.has(summary.id)) throw new StorageError('failed', `There is a map ${summary.id} already`);
        maps.set(summary.id, summary);
        logs.set(summary.id, { state, upTo: 0, rows: [] });
        if (thumbnail !== null) thumbnails.set(summary.id, thumbnail);
        changed.emit(undefined);
      },
      change: async (id, values) => {
        changeMap(id, values);
      },
      remove: async (id) => {
        maps.delete(id);
        thumbnails.delete(id);
        logs.delete(id);
        changed.emit(undefined);
      },
      thumbnail: async (id) => thumbnails.get(id),
      setThumbnail: async (thumbnail) => {
        const present = maps.get(thumbnail.mapId);
        if (present === undefined) return;
        thumbnails.set(thumbnail.mapId, thumbnail);
        changeMap(thumbnail.mapId, { thumbnails: present.thumbnails + 1 });
      },
      watch: (listener) => changed.subscribe(listener),
    },
    log: {
      read: async (mapId) => {
        const log = logs.get(mapId);
        if (log === undefined) return undefined;
        const updates = [log.state, ...log.rows.map(({ update }) => update)];
        return { updates, upTo: Math.max(log.upTo, log.rows.at(-1)?.seq ?? 0), loose: log.rows.length };
      },
      append: async ({ mapId, updates, summary }) => {
        const log = logs.get(mapId);
        if (log === undefined) throw new StorageError('missing', mapId);
        for (const update of updates) log.rows.push({ seq: ++seq, update });
        if (summary !== null) changeMap(mapId, summary);
      },
      compact: async (mapId, since, encode) => {
        const log = logs.get(mapId);
        if (log === undefined) return;
        const newer = log.rows.filter((row) => row.seq > since).map(({ update }) => update);
        const foreign = log.upTo > since ? [log.state] : [];
        const state = encode([...foreign, ...newer]);
        logs.set(mapId, { state, upTo: Math.max(log.upTo, log.rows.at(-1)?.seq ?? 0), rows: [] });
      },
    },
    assets: {
      get: async (id) => assets.get(id),
      put: async (list) => {
        for (const asset of list) assets.set(asset.id, asset);
      },
    },
    settings: {
      get: async (key) => settings.get(key),
      set: async (key, value) => void settings.set(key, value),
    },
    journal: Promise.resolve(null),
    close: () => undefined,
  };
}
