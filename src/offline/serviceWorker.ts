/** What of a service worker's world is used here: the compiler's own library for it cannot stand beside that of pages. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { readonly id: string; readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: WorkEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

interface WorkEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends WorkEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Put in by the build: every built file by its path, with the digest of what it holds, and a name for all of them together. */
declare const FILES: Readonly<Record<string, string>>;
declare const REVISION: string;

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;

/** Caches belong to the whole origin, where this app may lie more than once. */
const CACHE_PREFIX = `percurso ${scope} `;
const OWN_CACHE = `${CACHE_PREFIX}${REVISION}`;
/** Where the pages are noted that an update left behind; no request asks for it, since what follows a `?` is cut off. */
const LEFT_BEHIND = `${scope}?left-behind`;

/**
 * Takes every file of this version that is not there yet. A version is whole or not at all: a file that is not the one
 * that was built, as while a server is being filled, ends the work, and the browser has it go on another time.
 */
async function fill(): Promise<void> {
  const cache = await caches.open(OWN_CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const take = async ([path, integrity]: [string, string]): Promise<void> => {
    const address = new URL(path, scope).href;
    if (kept.has(address)) return;
    // Names in this folder change with what they name, so that an older version's file is the same.
    const known = path.startsWith('assets/') ? await find(address) : undefined;
    await cache.put(address, known ?? (await fetch(address, { integrity, cache: 'no-cache', redirect: 'error' })));
  };
  await Promise.all(Object.entries(FILES).map(take));
}

/** A file as this version has it, or else an older one: pages that are still of that one ask for theirs. */
async function find(address: string): Promise<Response | undefined> {
  const own = await caches.match(address, { cacheName: OWN_CACHE });
  if (own !== undefined) return own;
  for (const cacheName of await olderCaches()) {
    const old = await caches.match(address, { cacheName });
    if (old !== undefined) return old;
  }
  return undefined;
}

/** Caches are listed in the order in which they were made; what comes after the own one is a version that waits. */
async function olderCaches(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  return names.slice(0, Math.max(0, names.indexOf(OWN_CACHE)));
}

async function openPages(): Promise<string[]> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
}

/** Pages that are open when a version takes over may be of the one before, and need its files until they have gone. */
async function noteOpenPages(): Promise<void> {
  const cache = await caches.open(OWN_CACHE);
  await cache.put(LEFT_BEHIND, Response.json(await openPages()));
}

/** Drops the files of older versions once none of the pages is open any more that might ask for them. */
async function dropOlder(): Promise<void> {
  const note = await caches.match(LEFT_BEHIND, { cacheName: OWN_CACHE });
  const leftBehind = new Set((await note?.json()) as string[] | undefined);
  if ((await openPages()).some((id) => leftBehind.has(id))) return;
  await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
}

/** What is kept is shown, also where there is a network: so the page opens at once, and always in one version. */
async function answer(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname.replace(/\/index\.html$/, '/');
  // A store that cannot be read must not stand between the page and its server.
  return (await find(address).catch(() => undefined)) ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(fill());
});

worker.addEventListener('activate', (event) => {
  const begin = async (): Promise<void> => {
    await noteOpenPages();
    // Where the server went back to a version that was here before, the one in between may have dropped its files.
    await fill().catch(() => undefined);
    await dropOlder();
    await worker.clients.claim();
  };
  event.waitUntil(begin());
});

// The one thing that a page ever says: the person wants this version now.
worker.addEventListener('message', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const answered = answer(event.request);
  event.respondWith(answered);
  if (mode === 'navigate') event.waitUntil(answered.then(dropOlder));
});
