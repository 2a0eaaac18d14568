import type { JourneyMap } from '../model/journeyMap.ts';
import type { Storage } from '../storage/ports.ts';
import type { Tabs } from '../sync/tabs.ts';

/** What the app is built on; `main.tsx` wires the real things, tests wire their own. */
export interface AppPorts {
  readonly storage: Storage;
  readonly tabs: Tabs;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Asks the browser to keep the data for good (P7); called once, after the first real edit. */
  readonly askToKeep: () => void;
  /** Resolves when there is nothing better to do. */
  readonly idle: () => Promise<void>;
  /** A small picture of a map; null where none can be painted. */
  readonly paintThumbnail: (map: JourneyMap) => Promise<{ readonly mime: string; readonly bytes: Uint8Array } | null>;
}
