import type { MapDocument } from '../document/mapDocument.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { Thumbnail } from '../storage/ports.ts';
import type { AppPorts } from './ports.ts';

/** Quiet time after an edit, in milliseconds, before the thumbnail is painted anew. */
const PAUSE = 1500;

/** A map's thumbnail, painted; null where none can be had, which harms nothing. */
export async function paintedThumbnail(
  { paintThumbnail }: AppPorts,
  mapId: string,
  map: JourneyMap,
): Promise<Thumbnail | null> {
  const picture = await paintThumbnail(map).catch(() => null);
  return picture === null ? null : { mapId, ...picture };
}

/** Keeps the thumbnail of an open map up to date; what is due when the map is closed is painted then. */
export function keepThumbnail(ports: AppPorts, mapId: string, document: MapDocument): { readonly close: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const paint = () => {
    timer = null;
    void paintedThumbnail(ports, mapId, document.map)
      .then((thumbnail) => (thumbnail === null ? undefined : ports.storage.maps.setThumbnail(thumbnail)))
      // The map itself is told about when it cannot be written; its small picture is made again with the next edit.
      .catch(() => undefined);
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
