import type { Journal, Storage } from './ports.ts';
import { asStorageError } from './storageError.ts';

/**
 * A storage with a journal beside it (P10): what is created, removed or compacted in one is so in the other. Maps are
 * written to both by whoever edits them.
 * @param isLasting whether what is written outlives the page
 */
export function keepTwice(first: Storage, journal: Promise<Journal | null>, isLasting = first.isLasting): Storage {
  const { maps, log, assets } = first;
  /** What the journal could not take is made good when the map is opened: it is the second of two copies. */
  const also = async (work: (second: Journal) => Promise<void>) => {
    const second = await journal;
    if (second !== null) await work(second).catch(() => undefined);
  };
  return {
    ...first,
    isLasting,
    journal,
    maps: {
      ...maps,
      create: async (summary, state, thumbnail) => {
        await maps.create(summary, state, thumbnail);
        const { id, thumbnails: _, ...kept } = summary;
        await also((second) => second.replace(id, state, { ...kept, at: summary.updatedAt }));
      },
      change: async (id, values) => {
        await maps.change(id, values);
        const changed = await maps.get(id);
        if (changed !== undefined) await also((second) => second.append(id, [], { ...values, at: changed.updatedAt }));
      },
      remove: async (id) => {
        // First of all the mark in the journal: else it would take the map for one that the database has lost.
        await (await journal)?.remove(id).catch((error: unknown) => {
          throw asStorageError(error);
        });
        await maps.remove(id).catch(async (error: unknown) => {
          await also((second) => second.keep(id));
          throw error;
        });
      },
    },
    log: {
      ...log,
      compact: async (mapId, since, encode) => {
        let whole: Uint8Array | undefined;
        await log.compact(mapId, since, (newer) => (whole = encode(newer)));
        const [state, summary] = [whole, await maps.get(mapId)];
        if (state === undefined || summary === undefined) return;
        const { id, thumbnails: _, ...kept } = summary;
        await also((second) => second.replace(id, state, { ...kept, at: summary.updatedAt }));
      },
    },
    assets: {
      get: async (id) => {
        const found = await assets.get(id).catch(() => undefined);
        if (found !== undefined) return found;
        const kept = await (await journal)?.asset(id).catch(() => undefined);
        if (kept !== undefined) await assets.put([kept]).catch(() => undefined);
        return kept;
      },
      put: async (list) => {
        await assets.put(list);
        await also(async (second) => {
          for (const asset of list) await second.putAsset(asset);
        });
      },
    },
  };
}
