import { joinBytes } from '../../lib/joinBytes.ts';
import type { Asset } from '../ports.ts';
import type { JournalFiles, WritableFiles } from './files.ts';
import { type Entry, type KeptSummary, readEntry, writeEntry } from './entries.ts';
import { frame, readFrames } from './frames.ts';

/** A map as the journal has it. */
interface JournalMap {
  /** Applying all of them, in whatever order, gives the map. */
  readonly updates: readonly Uint8Array[];
  readonly summary: KeptSummary;
}

/** What the journal can do for the maps of this person; failures are those of the file system. */
export interface Journal extends JournalReader {
  /** Appends to the file that this session has for the map; resolves when the disk has it (P4). */
  readonly append: (mapId: string, updates: readonly Uint8Array[], summary: KeptSummary | null) => Promise<void>;
  /** Writes the map anew, and only then lets go of what it is made of (P3); no other page may have it open. */
  readonly replace: (mapId: string, state: Uint8Array, summary: KeptSummary) => Promise<void>;
  /** Marks a map as removed for good, so that nothing brings it back, and removes it as far as it can be. */
  readonly remove: (mapId: string) => Promise<void>;
  /** Takes the mark of `remove` off again, where it came to nothing. */
  readonly keep: (mapId: string) => Promise<void>;
  readonly putAsset: (asset: Asset) => Promise<void>;
}

export interface JournalReader {
  /** Ids of the maps that it has. */
  readonly list: () => Promise<readonly string[]>;
  /** Undefined where it has no such map. */
  readonly read: (mapId: string) => Promise<JournalMap | undefined>;
  readonly assetIds: () => Promise<readonly string[]>;
  readonly asset: (id: string) => Promise<Asset | undefined>;
}

const MAPS = 'maps';
const ASSETS = 'assets';
/** A file of this name says that the map was removed for good. */
const REMOVED = 'removed';

/** Reads a journal. What of it is damaged is left out: it is a second copy, and says what it still can. */
export function readJournal(files: JournalFiles): JournalReader {
  const isThere = async (mapId: string) => {
    const names = isName(mapId) ? await files.list(folderOf(mapId)) : [];
    return names.length > 0 && !names.includes(REMOVED) ? names : [];
  };
  const entriesOf = async (folder: string, names: readonly string[]) => {
    const contents = await Promise.all(names.map((name) => files.read(folder, name)));
    return contents.flatMap((bytes) =>
      bytes === undefined ? [] : readFrames(bytes).payloads.flatMap((payload) => readEntry(payload) ?? []),
    );
  };
  return {
    list: async () => {
      const ids = await files.folders(MAPS);
      const there = await Promise.all(ids.map(async (id) => (await isThere(id)).length > 0));
      return ids.filter((_, i) => there[i]);
    },
    read: async (mapId) => {
      const entries = await entriesOf(folderOf(mapId), await isThere(mapId));
      if (entries.length === 0) return undefined;
      return {
        updates: entries.flatMap((entry) => (entry.kind === 'update' ? [entry.update] : [])),
        summary: latest(entries),
      };
    },
    assetIds: () => files.list(ASSETS),
    asset: async (id) => {
      const [entry] = isName(id) ? await entriesOf(ASSETS, [id]) : [];
      return entry?.kind === 'asset' ? entry.asset : undefined;
    },
  };
}

/**
 * A journal that is written beside the database: each page appends to files of its own, so that no two ever wait for one.
 * @param session names this page among those that are open and those that were
 */
export function openJournal(files: WritableFiles, session: string): Journal {
  const reader = readJournal(files);
  /** Counts this page's files: after a failure the next one begins, for what stands behind remains cannot be read (P11). */
  let number = 0;
  const fileNames = new Map<string, string>();
  const newName = () => `${session}-${String((number += 1))}`;

  const append = async (mapId: string, entries: readonly Entry[]) => {
    if (!isName(mapId)) throw new Error(`${mapId} is no name`);
    const name = fileNames.get(mapId) ?? newName();
    fileNames.delete(mapId);
    await files.append(folderOf(mapId), name, joinBytes(entries.map((entry) => frame(writeEntry(entry)))));
    fileNames.set(mapId, name);
  };

  return {
    ...reader,
    append: (mapId, updates, summary) =>
      append(mapId, [
        ...updates.map((update): Entry => ({ kind: 'update', update })),
        ...(summary === null ? [] : [{ kind: 'summary', summary } as const]),
      ]),
    replace: async (mapId, state, summary) => {
      const old = isName(mapId) ? await files.list(folderOf(mapId)) : [];
      fileNames.delete(mapId);
      await append(mapId, [
        { kind: 'update', update: state },
        { kind: 'summary', summary },
      ]);
      for (const name of old) await files.remove(folderOf(mapId), name).catch(() => undefined);
    },
    remove: async (mapId) => {
      if ((await reader.read(mapId)) === undefined) return;
      const old = await files.list(folderOf(mapId));
      await files.append(folderOf(mapId), REMOVED, Uint8Array.of(1));
      fileNames.delete(mapId);
      // The mark stays: another page may go on writing to a map that it still shows.
      for (const name of old) await files.remove(folderOf(mapId), name).catch(() => undefined);
    },
    keep: async (mapId) => {
      if (isName(mapId)) await files.remove(folderOf(mapId), REMOVED).catch(() => undefined);
    },
    putAsset: async (asset) => {
      if (!isName(asset.id) || (await reader.asset(asset.id)) !== undefined) return;
      await files.remove(ASSETS, asset.id).catch(() => undefined);
      await files.append(ASSETS, asset.id, frame(writeEntry({ kind: 'asset', asset })));
    },
  };
}

/** What each summary said last, by the times that they carry. */
function latest(entries: readonly Entry[]): KeptSummary {
  const summaries = entries.flatMap((entry) => (entry.kind === 'summary' ? [entry.summary] : []));
  return Object.assign({}, ...summaries.sort((a, b) => (a.at ?? 0) - (b.at ?? 0))) as KeptSummary;
}

function folderOf(mapId: string): string {
  return `${MAPS}/${mapId}`;
}

/** Ids come from addresses, too, and become names of files. */
function isName(id: string): boolean {
  return /^[\w-]{1,100}$/.test(id);
}
