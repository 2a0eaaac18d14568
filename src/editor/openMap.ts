import { MapDocument } from '../document/mapDocument.ts';
import { picturesIn } from '../model/pictures.ts';
import { Editor } from './editor.ts';
import type { AppPorts } from './ports.ts';
import { Saver } from './saver.ts';
import { summaryOf } from './summary.ts';
import { keepThumbnail } from './thumbnails.ts';
import { isLong, tidyLog } from './tidyLog.ts';

/** Healing comes after everything is shown, or where much is lost. */
const loadHealing = () => import('./healing.ts');

/**
 * Opens a map for editing; undefined where there is none. Opening writes nothing (D5) but a log made shorter (P3).
 * @param onLetGo called when the map has been closed, or could not be opened
 */
export async function openMap(
  ports: AppPorts,
  mapId: string,
  onLetGo: () => void = () => undefined,
): Promise<Editor | undefined> {
  const { storage, tabs, now, newId } = ports;
  const document = new MapDocument();
  // What other tabs write while this one reads is heard first and applied after (P6).
  let heard: Uint8Array[] | null = [];
  const channel = tabs.join(mapId, (update) => {
    if (heard === null) document.merge([update]);
    else heard.push(update);
  });
  let leave = (): void => undefined;
  const close = () => {
    channel.close();
    leave();
    onLetGo();
  };
  let changedAt = now();
  try {
    let log = await storage.log.read(mapId);
    // What the database has lost, the journal may still have (P12).
    if (log === undefined && (await (await loadHealing()).restoreMap(ports, mapId)))
      log = await storage.log.read(mapId);
    if (log !== undefined && isLong(log)) {
      // A log that cannot be made shorter, as on a full disk, can still be read.
      await tidyLog(ports, mapId).catch(() => undefined);
      log = await storage.log.read(mapId);
    }
    if (log === undefined) {
      close();
      return undefined;
    }
    changedAt = (await storage.maps.get(mapId))?.updatedAt ?? changedAt;
    leave = await tabs.markOpen(mapId);
    document.merge([...log.updates, ...heard]);
    heard = null;
  } catch (error) {
    close();
    throw error;
  }

  const summary = () => summaryOf(document.map, now());
  const saver = new Saver({
    mapId,
    document,
    log: storage.log,
    journal: storage.journal,
    summary,
    onDurable: channel.send,
  });
  // What is shown is what the database has; the journal is compared with it when there is time. What cannot be healed
  // now is when the map is opened next.
  const heal = async () => {
    await ports.idle();
    const { healMap } = await loadHealing();
    await healMap(ports, mapId, document, { summary, assetIds: () => [...picturesIn(document.table)] });
  };
  heal().catch(() => undefined);
  const stopAsking = document.onWrite(() => {
    ports.askToKeep();
    stopAsking();
  });
  const thumbnail = keepThumbnail(ports, mapId, document);
  const onClose = () => {
    thumbnail.close();
    close();
  };
  return new Editor({
    mapId,
    document,
    saver,
    isReadOnly: storage.isReadOnly,
    env: { newId },
    now,
    changedAt,
    onClose,
  });
}
