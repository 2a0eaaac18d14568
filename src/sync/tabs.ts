/** How the tabs of one browser that have the same map open know of each other. */
export interface Tabs {
  /** Listens to what other tabs have written to a map, and tells them what this one has. */
  readonly join: (mapId: string, onUpdate: (update: Uint8Array) => void) => TabChannel;
  /** Runs `work` if no other tab has the map open, keeping them from opening it meanwhile; tells whether it ran. */
  readonly whenAlone: (mapId: string, work: () => Promise<void>) => Promise<boolean>;
  /** Runs `work` when no other of this name runs, in any tab. */
  readonly inTurn: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
  /** Marks the map as open here until the returned function is called. */
  readonly markOpen: (mapId: string) => Promise<() => void>;
}

interface TabChannel {
  readonly send: (update: Uint8Array) => void;
  readonly close: () => void;
}

/** Tabs by BroadcastChannel and Web Locks; without them (plain http, old browsers) each tab is on its own. */
export function browserTabs(): Tabs {
  const locks = (navigator as { locks?: LockManager }).locks;
  return {
    join: (mapId, onUpdate) => {
      if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined };
      const channel = new BroadcastChannel(`percurso-map-${mapId}`);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (data instanceof Uint8Array) onUpdate(data);
      };
      return {
        send: (update) => {
          channel.postMessage(update);
        },
        close: () => {
          channel.close();
        },
      };
    },
    whenAlone: async (mapId, work) => {
      if (locks === undefined) return false;
      return locks.request(openName(mapId), { ifAvailable: true }, async (lock) => {
        if (lock !== null) await work();
        return lock !== null;
      });
    },
    inTurn: (name, work) => (locks === undefined ? work() : locks.request(`percurso-${name}`, work)),
    markOpen: async (mapId) => {
      if (locks === undefined) return () => undefined;
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await new Promise<void>((granted) => {
        // Where a page may not lock, each tab is on its own.
        locks
          .request(openName(mapId), { mode: 'shared' }, () => {
            granted();
            return released;
          })
          .catch(granted);
      });
      return release;
    },
  };
}

function openName(mapId: string): string {
  return `percurso-open-${mapId}`;
}
