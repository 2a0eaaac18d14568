import { Dexie } from 'dexie';
import type { Asset, MapSummary } from './ports.ts';

/** What a database holds, read as it is: nothing is made, upgraded or written. */
export interface DatabaseReader {
  readonly maps: () => Promise<readonly Partial<MapSummary>[]>;
  /** The compacted state, where there is one, and the updates behind it. */
  readonly updates: (mapId: string) => Promise<readonly Uint8Array[]>;
  readonly asset: (id: string) => Promise<Asset | undefined>;
}

/**
 * Opens the database of whatever version, for recovery.
 * @throws where there is none, or it cannot be opened
 */
export async function readDatabase(name = 'percurso'): Promise<DatabaseReader> {
  const database = new Dexie(name, { cache: 'disabled' });
  await database.open();
  return {
    maps: () => database.table<Partial<MapSummary>>('maps').toArray(),
    updates: async (mapId) => {
      const state = await database.table<{ readonly state: Uint8Array }>('states').get(mapId);
      const rows = await database
        .table<{ readonly update: Uint8Array }>('updates')
        .where('mapId')
        .equals(mapId)
        .toArray();
      return [...(state === undefined ? [] : [state.state]), ...rows.map(({ update }) => update)];
    },
    asset: (id) => database.table<Asset>('assets').get(id),
  };
}
