import { ownScript } from '../lib/ownScript.ts';

/** The built worker; it lies beside the page, because it serves what lies below itself. */
const WORKER = 'sw.js';
/** Milliseconds after which a page that someone comes back to asks for a new version; loading a page asks by itself. */
const STALE = 3_600_000;

interface Listeners {
  /** The whole app can be used without a network from now on: told once, by the page that brought it there. */
  readonly onKept: () => void;
  /** A new version has been taken in and waits; told once. `takeOver` resolves when it serves what is loaded next. */
  readonly onNewVersion: (takeOver: () => Promise<void>) => void;
}

/** Keeps the app on the device and watches for new versions of it; where the browser has no means to, nothing is done. */
export async function keepOffline({ onKept, onNewVersion }: Listeners): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (serviceWorker === undefined) return;
  const isFirst = (await serviceWorker.getRegistration()) === undefined;
  await serviceWorker.register(ownScript(WORKER));
  const registration = await serviceWorker.ready;
  if (isFirst) onKept();

  let isTold = false;
  const look = (): void => {
    if (isTold || registration.waiting === null) return;
    isTold = true;
    onNewVersion(() => takeOver(registration));
  };
  const watch = (): void => {
    registration.installing?.addEventListener('statechange', look);
  };
  look();
  watch();
  registration.addEventListener('updatefound', watch);

  let askedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - askedAt < STALE) return;
    askedAt = Date.now();
    // Without a network it asks another time.
    registration.update().catch(() => undefined);
  });
}

/** Lets the waiting version serve what is loaded from now on; another tab may have done so already. */
async function takeOver({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (waiting === null) return;
  await new Promise<void>((resolve) => {
    waiting.addEventListener('statechange', () => {
      // It is redundant where a still newer one has come in between: that one waits for the next time.
      if (waiting.state === 'activated' || waiting.state === 'redundant') resolve();
    });
    waiting.postMessage('take over');
  });
}
