import type { Device } from './ports.ts';

/** Safari deletes what scripts have kept after so many days of use without a visit, but not for apps on the home screen. */
const SAFARI_DAYS = 7;

interface Host {
  readonly agent: string;
  /** Whether the page runs as an app of its own, from the home screen or the like. */
  readonly isInstalled: boolean;
  /** Pages that are not safe have none. */
  readonly storage: StorageManager | undefined;
}

/** What the browser says of the room that it gives. */
export function browserDevice({ agent, isInstalled, storage }: Host = thisHost()): Device {
  return {
    isPromised: async () => (await storage?.persisted().catch(() => null)) ?? null,
    ask: async () => (await storage?.persist().catch(() => false)) ?? false,
    used: async () => (await storage?.estimate().catch(() => undefined))?.usage ?? null,
    forgetsAfter: isSafari(agent) && !isInstalled ? SAFARI_DAYS : null,
  };
}

function thisHost(): Host {
  return {
    agent: navigator.userAgent,
    isInstalled: matchMedia('(display-mode: standalone)').matches,
    storage: (navigator as { storage?: StorageManager }).storage,
  };
}

/** Whether a browser is Safari, or one on an iPhone or iPad, all of which are Safari inside. */
function isSafari(agent: string): boolean {
  if (/iPhone|iPad|iPod/.test(agent)) return true;
  return agent.includes('Safari/') && !/Chrome|Chromium|CriOS|Edg|Android/.test(agent);
}
