import { MapDocument } from '../document/mapDocument.ts';
import type { StoredLog } from '../storage/ports.ts';
import type { AppPorts } from './ports.ts';

/** Updates behind the compacted state, and their bytes, from which on a log is worth compacting. */
const MANY_UPDATES = 500;
const MANY_BYTES = 1_000_000;

/** Whether a log has grown long. */
export function isLong({ updates, loose }: StoredLog): boolean {
  const bytes = updates.slice(updates.length - loose).reduce((sum, { length }) => sum + length, 0);
  return loose >= MANY_UPDATES || (loose > 1 && bytes >= MANY_BYTES);
}

/**
 * Compacts the log of a map that no tab has open, and purges what was deleted (P3, D4). A log with a gap is left
 * as it is, since what lies behind the gap may still turn up.
 */
export async function tidyLog({ storage, tabs }: Pick<AppPorts, 'storage' | 'tabs'>, mapId: string): Promise<void> {
  await tabs.whenAlone(mapId, async () => {
    const log = await storage.log.read(mapId);
    if (log === undefined) return;
    const document = new MapDocument();
    // The compacted journal is let go of as well: nothing may be in it that is not in the whole (P12).
    const kept = await (await storage.journal)?.read(mapId);
    document.merge([...log.updates, ...(kept?.updates ?? [])]);
    if (document.isIncomplete) return;
    document.purge();
    await storage.log.compact(mapId, log.upTo, (newer) => {
      document.merge(newer);
      return document.encode();
    });
  });
}
