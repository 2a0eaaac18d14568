import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Asset, MapSummary, Thumbnail } from './ports.ts';

interface UpdateRow {
  readonly seq: number;
  readonly mapId: string;
  readonly update: Uint8Array;
}

interface StateRow {
  readonly mapId: string;
  /** The newest update that the state holds. */
  readonly upTo: number;
  readonly state: Uint8Array;
}

interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The tables (P1). Thumbnails lie apart from the summaries, which are written again while a map is edited. */
export type Database = Dexie & {
  readonly maps: EntityTable<MapSummary, 'id'>;
  readonly thumbnails: EntityTable<Thumbnail, 'mapId'>;
  readonly updates: Table<UpdateRow, number, Omit<UpdateRow, 'seq'>>;
  readonly states: EntityTable<StateRow, 'mapId'>;
  readonly versions: Table<{ readonly id: string; readonly mapId: string }, string>;
  readonly personas: Table<{ readonly id: string }, string>;
  readonly assets: EntityTable<Asset, 'id'>;
  readonly settings: EntityTable<SettingRow, 'key'>;
};

/** The version of what is kept; it rises with every change that older programs would not understand. */
const VERSION = 1;

/** Whether a newer program has written the database. An older one must not write: it knows nothing of what is new (P13). */
export function isNewer(database: Database): boolean {
  // Dexie opens a newer database without a word; browsers count ten for each of its versions.
  return database.backendDB().version > VERSION * 10;
}

/**
 * Opens the database, making it where there is none. A transaction that has resolved is on the disk (`strict`);
 * Dexie's cache is off, because an aborted transaction breaks it.
 */
export async function openDatabase(name: string): Promise<Database> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database;
  database.version(VERSION).stores({
    maps: 'id',
    thumbnails: 'mapId',
    updates: '++seq, mapId',
    states: 'mapId',
    versions: 'id, mapId',
    personas: 'id',
    assets: 'id',
    settings: 'key',
  });
  await database.open();
  return database;
}
