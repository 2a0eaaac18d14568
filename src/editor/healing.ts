import { MapDocument } from '../document/mapDocument.ts';
import type { MapSummary } from '../storage/ports.ts';
import type { AppPorts } from './ports.ts';
import type { EditedSummary } from './saver.ts';
import { summaryOf } from './summary.ts';
import { paintedThumbnail } from './thumbnails.ts';

/**
 * Heals the two places that keep an open map from each other (P12): what one has and the other lacks is shown and
 * written there. A failure harms nothing: the next opening heals what this one could not.
 * @param assetIds of the pictures that the map shows
 */
export async function healMap(
  { storage }: Pick<AppPorts, 'storage'>,
  mapId: string,
  document: MapDocument,
  { summary, assetIds }: { readonly summary: () => EditedSummary; readonly assetIds: () => readonly string[] },
): Promise<void> {
  const journal = await storage.journal;
  if (journal === null || storage.isReadOnly) return;
  const [log, kept] = await Promise.all([storage.log.read(mapId), journal.read(mapId)]);
  if (log === undefined) return;
  if (kept !== undefined && document.lacks(kept.updates)) document.merge(kept.updates);
  const lostHere = document.missingIn(log.updates);
  if (lostHere !== null) await storage.log.append({ mapId, updates: [lostHere], summary: summary() });
  const lostThere = document.missingIn(kept?.updates ?? []);
  if (lostThere !== null) {
    // The database has it: a mark of its removal came from a removal that was cut short.
    if (kept === undefined) await journal.keep(mapId);
    const { id: _, thumbnails: __, ...known } = (await storage.maps.get(mapId)) ?? { id: '', thumbnails: 0 };
    await journal.append(mapId, [lostThere], { ...known, at: summary().updatedAt });
  }
  const there = new Set(await journal.assetIds());
  for (const id of assetIds()) {
    const asset = there.has(id) ? undefined : await storage.assets.get(id);
    if (asset !== undefined) await journal.putAsset(asset);
  }
}

/** Brings back the maps that the database has lost and the journal still has; returns how many. */
export async function restoreLostMaps(ports: AppPorts): Promise<number> {
  const journal = await ports.storage.journal;
  if (journal === null || ports.storage.isReadOnly) return 0;
  const [kept, present] = await Promise.all([journal.list(), ports.storage.maps.list()]);
  const known = new Set(present.map(({ id }) => id));
  let count = 0;
  for (const id of kept) if (!known.has(id) && (await restoreMap(ports, id))) count += 1;
  return count;
}

/** Brings one map back from the journal; tells whether it is there again. */
export async function restoreMap(ports: AppPorts, mapId: string): Promise<boolean> {
  const { storage, tabs, now } = ports;
  const journal = await storage.journal;
  // The start and an address, or two tabs, may ask for one map at once.
  return tabs.inTurn('restoring', async () => {
    if ((await storage.maps.get(mapId)) !== undefined) return true;
    const kept = await journal?.read(mapId);
    if (kept === undefined) return false;
    const document = new MapDocument();
    document.merge(kept.updates);
    const { at = now(), ...known } = kept.summary;
    const summary: MapSummary = {
      createdAt: at,
      trashedAt: null,
      ...known,
      ...summaryOf(document.map, known.updatedAt ?? at),
      id: mapId,
      thumbnails: 0,
    };
    await storage.maps.create(summary, document.encode(), await paintedThumbnail(ports, mapId, document.map));
    return true;
  });
}
