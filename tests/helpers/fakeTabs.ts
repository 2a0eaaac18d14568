import type { Tabs } from '../../src/sync/tabs.ts';

/** The tabs of one browser, in memory: what one sends, the others that have joined the same map hear at once. */
export function fakeTabs(): Tabs {
  const listeners = new Map<string, Set<(update: Uint8Array) => void>>();
  const open = new Map<string, number>();
  const turns = new Map<string, Promise<unknown>>();
  const locked = new Map<string, Promise<unknown>>();

  return {
    join: (mapId, onUpdate) => {
      const all = listeners.get(mapId) ?? new Set();
      listeners.set(mapId, all);
      // Two tabs may hand over the same function.
      const own = (update: Uint8Array): void => {
        onUpdate(update);
      };
      all.add(own);
      return {
        send: (update) => {
          if (!all.has(own)) throw new DOMException('The channel is closed', 'InvalidStateError');
          for (const listener of [...all]) if (listener !== own) listener(Uint8Array.from(update));
        },
        close: () => all.delete(own),
      };
    },
    whenAlone: async (mapId, work) => {
      if ((open.get(mapId) ?? 0) > 0 || locked.has(mapId)) return false;
      const running = work();
      locked.set(
        mapId,
        running.catch(() => undefined),
      );
      try {
        await running;
      } finally {
        locked.delete(mapId);
      }
      return true;
    },
    inTurn: async (name, work) => {
      const running = (turns.get(name) ?? Promise.resolve()).then(work);
      turns.set(
        name,
        running.catch(() => undefined),
      );
      return running;
    },
    markOpen: async (mapId) => {
      while (locked.has(mapId)) await locked.get(mapId);
      open.set(mapId, (open.get(mapId) ?? 0) + 1);
      let isOpen = true;
      return () => {
        if (isOpen) open.set(mapId, (open.get(mapId) ?? 0) - 1);
        isOpen = false;
      };
    },
  };
}
