import { setField } from '../commands/parts.ts';
import { DocumentError } from '../document/documentError.ts';
import { MapDocument } from '../document/mapDocument.ts';
import { JOURNEY_ID } from '../model/journey.ts';
import type { RawRecord } from '../model/record.ts';
import type { Asset, MapSummary, Thumbnail } from '../storage/ports.ts';
import { StorageError } from '../storage/storageError.ts';
import type { Editor, Refusal } from './editor.ts';
import { openMap } from './openMap.ts';
import type { AppPorts } from './ports.ts';
import type { SaveState } from './saver.ts';
import { summaryOf } from './summary.ts';
import { paintedThumbnail } from './thumbnails.ts';

/** Why something is not kept, or kept in one place only. */
type Trouble = Extract<SaveState, { readonly reason: unknown }>;

type NewRecord = RawRecord & { readonly id: string };

/** This person's maps as a whole: what the library page acts on. */
export class Workspace {
  readonly #ports: AppPorts;
  /** Maps that are open, are being opened, or have not been written to the end after they were closed. */
  readonly #open = new Set<Promise<Editor | undefined>>();

  constructor(ports: AppPorts) {
    this.#ports = ports;
  }

  /** Whether maps outlive the page. */
  get isLasting(): boolean {
    return this.#ports.storage.isLasting;
  }

  /** Whether a newer program has written what is kept, so that it can only be looked at. */
  get isReadOnly(): boolean {
    return this.#ports.storage.isReadOnly;
  }

  /** Whether a second place keeps everything, too. */
  get isKeptTwice(): Promise<boolean> {
    return this.#ports.storage.journal.then((journal) => journal !== null);
  }

  /** Brings back the maps that the database has lost and the journal still has; returns how many. */
  async restoreLost(): Promise<number> {
    const { restoreLostMaps } = await import('./healing.ts');
    return restoreLostMaps(this.#ports);
  }

  list(): Promise<readonly MapSummary[]> {
    return this.#ports.storage.maps.list();
  }

  watch(listener: () => void): () => void {
    return this.#ports.storage.maps.watch(listener);
  }

  thumbnail(mapId: string): Promise<Thumbnail | undefined> {
    return this.#ports.storage.maps.thumbnail(mapId);
  }

  /** Makes a map of records that have been checked before, with the pictures that they show; returns its id. */
  async create(records: Iterable<NewRecord>, assets: readonly Asset[] = []): Promise<string> {
    const { storage, now, newId } = this.#ports;
    const mapId = newId();
    const document = MapDocument.create(records);
    if (assets.length > 0) await storage.assets.put(assets);
    const at = now();
    const summary = { id: mapId, ...summaryOf(document.map, at), createdAt: at, trashedAt: null, thumbnails: 0 };
    const thumbnail = await paintedThumbnail(this.#ports, mapId, document.map);
    await storage.maps.create(summary, document.encode(), thumbnail);
    return mapId;
  }

  open(mapId: string): Promise<Editor | undefined> {
    const opening = openMap(this.#ports, mapId, () => {
      this.#open.delete(opening);
    });
    this.#open.add(opening);
    return opening;
  }

  /** Writes what is left of all open maps. Tells what is wrong where not all of it is kept: the page must stay then. */
  async flush(): Promise<Trouble | null> {
    for (const opening of this.#open) {
      const editor = await opening.catch(() => undefined);
      await editor?.saver.flush();
      if (editor !== undefined && 'reason' in editor.saver.state) return editor.saver.state;
    }
    return this.isLasting ? null : { status: 'failed', reason: 'unavailable' };
  }

  /**
   * Gives a map another title, in its own log, so that tabs that have it open see it.
   * @throws DocumentError where a newer program wrote the map, StorageError
   */
  async rename(mapId: string, title: string): Promise<void> {
    const editor = await this.open(mapId);
    if (editor === undefined) return;
    const refusals: Refusal[] = [];
    editor.onRefusal((refusal) => refusals.push(refusal));
    editor.run(setField, { ids: [JOURNEY_ID], field: 'title', value: title });
    await editor.close();
    if (refusals[0] !== undefined) throw new DocumentError(refusals[0], 'rename');
    if (editor.saver.state.status === 'failed') throw new StorageError(editor.saver.state.reason, 'rename');
  }

  /**
   * Copies a map as it is now, without its history; returns the copy's id.
   * @throws DocumentError where a newer program wrote the map: the copy would say that this one did; StorageError
   */
  async duplicate(mapId: string, title: string): Promise<string | undefined> {
    const log = await this.#ports.storage.log.read(mapId);
    if (log === undefined) return undefined;
    const document = new MapDocument();
    document.merge(log.updates);
    if (document.isReadOnly) throw new DocumentError('readOnly', 'duplicate');
    const records = [...document.table]
      .filter(([, raw]) => raw.deleted !== true)
      .map(([id, raw]) => (id === JOURNEY_ID ? { ...raw, id, title } : { ...raw, id }));
    return this.create(records);
  }

  trash(mapId: string): Promise<void> {
    return this.#ports.storage.maps.change(mapId, { trashedAt: this.#ports.now() });
  }

  restore(mapId: string): Promise<void> {
    return this.#ports.storage.maps.change(mapId, { trashedAt: null });
  }

  /** Removes a map for good. */
  remove(mapId: string): Promise<void> {
    return this.#ports.storage.maps.remove(mapId);
  }

  asset(id: string): Promise<Asset | undefined> {
    return this.#ports.storage.assets.get(id);
  }

  putAsset(asset: Asset): Promise<void> {
    return this.#ports.storage.assets.put([asset]);
  }

  /** When a copy of a map was last downloaded here, in milliseconds since 1970; null where none was. */
  async lastCopy(mapId: string): Promise<number | null> {
    const at = await this.setting(copyKey(mapId));
    return typeof at === 'number' ? at : null;
  }

  noteCopy(mapId: string): Promise<void> {
    return this.setSetting(copyKey(mapId), this.#ports.now());
  }

  setting(key: string): Promise<unknown> {
    return this.#ports.storage.settings.get(key);
  }

  setSetting(key: string, value: unknown): Promise<void> {
    return this.#ports.storage.settings.set(key, value);
  }
}

function copyKey(mapId: string): string {
  return `copied.${mapId}`;
}
