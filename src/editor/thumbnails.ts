import type { MapDocument } from '../document/mapDocument.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { AppPorts } from './ports.ts';

/** Quiet time after an edit, in milliseconds, before the thumbnail is painted anew. */
const PAUSE = 1500;

/** Paints a map's thumbnail and stores it; a thumbnail that cannot be had harms nothing. */
export async function storeThumbnail(
  { storage, paintThumbnail }: AppPorts,
  mapId: string,
  map: JourneyMap,
): Promise<void> {
  try {
    const picture = await paintThumbnail(map);
    if (picture !== null) await storage.maps.setThumbnail({ mapId, ...picture });
  } catch {
    // The map itself is told about when it cannot be written; its small picture is made again with the next edit.
  }
}

/** Keeps the thumbnail of an open map up to date; what is due when the map is closed is painted then. */
export function keepThumbnail(ports: AppPorts, mapId: string, document: MapDocument): { readonly close: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const paint = () => {
    timer = null;
    void storeThumbnail(ports, mapId, document.map);
  };
  const stop = document.onWrite(() => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(paint, PAUSE);
  });
  return {
    close: () => {
      stop();
      if (timer === null) return;
      clearTimeout(timer);
      paint();
    },
  };
}
