import type { StorageErrorCode } from './storageError.ts';
import type { Journal } from './journal/journal.ts';

/** What the library shows of a map without opening it. */
export interface MapSummary {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970, for showing and sorting only; nothing is merged by clock. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly stages: number;
  readonly cards: number;
  /** When it was put into the trash; null where it was not. */
  readonly trashedAt: number | null;
  /** Counts the thumbnails painted of it, so that whoever shows one knows when there is another. */
  readonly thumbnails: number;
}

/** A small picture of a map, as an image file. */
export interface Thumbnail {
  readonly mapId: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** The maps of this person. */
export interface MapLibrary {
  /** Every map, those in the trash included, in no order that means anything. */
  readonly list: () => Promise<readonly MapSummary[]>;
  readonly get: (id: string) => Promise<MapSummary | undefined>;
  /** A new map with its first content, and its thumbnail where there is one; all or nothing. */
  readonly create: (summary: MapSummary, content: Uint8Array, thumbnail: Thumbnail | null) => Promise<void>;
  readonly change: (id: string, values: Partial<Omit<MapSummary, 'id'>>) => Promise<void>;
  /** Removes a map and everything of it for good; all or nothing. */
  readonly remove: (id: string) => Promise<void>;
  readonly thumbnail: (id: string) => Promise<Thumbnail | undefined>;
  readonly setThumbnail: (thumbnail: Thumbnail) => Promise<void>;
  /**
   * Tells after any change of the list from the call on, also one made in another tab, and perhaps without any;
   * returns how to stop.
   */
  readonly watch: (listener: () => void) => () => void;
}

/** A map's log as it was read: applying all of it gives the map. */
export interface StoredLog {
  /** The compacted state, where there is one, and then the updates behind it. */
  readonly updates: readonly Uint8Array[];
  /** The newest update that was read; 0 where there is none. */
  readonly upTo: number;
  /** Updates behind the compacted state. */
  readonly loose: number;
}

/** What one tab writes at once (P8): updates of one map and, where it has changed, its summary. */
export interface LogBatch {
  readonly mapId: string;
  readonly updates: readonly Uint8Array[];
  readonly summary: Partial<Omit<MapSummary, 'id'>> | null;
}

/** The append-only logs of the maps. */
export interface UpdateLog {
  /** Undefined where there is no such map. */
  readonly read: (mapId: string) => Promise<StoredLog | undefined>;
  /** Appends in one transaction with the summary (P2). Resolves when the disk has it. */
  readonly append: (batch: LogBatch) => Promise<void>;
  /**
   * Replaces a map's log by one state (P3). `encode` is given the updates behind `since` that others wrote
   * meanwhile, takes them in, and returns the whole; it must not wait for anything.
   */
  readonly compact: (
    mapId: string,
    since: number,
    encode: (newer: readonly Uint8Array[]) => Uint8Array,
  ) => Promise<void>;
}

/** A picture, found by the SHA-256 of its bytes in hexadecimal. */
export interface Asset {
  readonly id: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export interface AssetStore {
  readonly get: (id: string) => Promise<Asset | undefined>;
  readonly put: (assets: readonly Asset[]) => Promise<void>;
}

export interface SettingsStore {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
}

export type { Journal, StorageErrorCode };

/** What the browser says of the room that it gives to this page. */
export interface Device {
  /** Whether it has promised to keep the data for good; null where it does not say. */
  readonly isPromised: () => Promise<boolean | null>;
  /** Asks it for that promise; tells what it answers. */
  readonly ask: () => Promise<boolean>;
  /** Bytes that this page uses of it; null where it does not say. */
  readonly used: () => Promise<number | null>;
  /** Days without a visit after which it deletes everything, as Safari does; null where it does not. */
  readonly forgetsAfter: number | null;
}

/** Everything that is kept. Failures are `StorageError`s. */
export interface Storage {
  /** Whether what is written outlives the page. */
  readonly isLasting: boolean;
  /** Whether nothing may be written here, because a newer program has written it (P13). */
  readonly isReadOnly: boolean;
  readonly maps: MapLibrary;
  readonly log: UpdateLog;
  readonly assets: AssetStore;
  readonly settings: SettingsStore;
  /**
   * The second place that maps and pictures are kept in, in another format (P10); null where the browser has none.
   * Here it is for those who write to a map or heal one; everything else above keeps it up to date by itself.
   */
  readonly journal: Promise<Journal | null>;
  readonly close: () => void;
}
