import type { BrowserContext, Page } from '@playwright/test';

/** One of the two places that keep maps. */
type Place = 'database' | 'journal';

/** How writes to a place go: well, not at all until they are let go, or they fail with an error of this name. */
type Fate = 'well' | 'held' | 'QuotaExceededError' | 'UnknownError';

/** Puts the places that keep maps under the control of `setFate`, on every page that is opened from now on. */
export async function steerPlaces(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const fateOf = (place: string) => sessionStorage.getItem(`fate.${place}`) ?? 'well';
    const held: (() => void)[] = [];
    window.addEventListener('fates', () => {
      for (const work of held.splice(0)) work();
    });
    const whenLet = (place: string, work: () => void) => {
      if (fateOf(place) === 'held')
        held.push(() => {
          whenLet(place, work);
        });
      else work();
    };

    for (const method of ['add', 'put'] as const) {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with `this` below
      const original = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function write(this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
        const fate = fateOf('database');
        if (fate !== 'well' && fate !== 'held') throw new DOMException('No', fate);
        return original.apply(this, args);
      };
    }
    const complete = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      ...complete,
      set(this: IDBTransaction, listener: (event: Event) => void) {
        const { mode } = this;
        complete?.set?.call(this, (event: Event) => {
          if (mode === 'readonly') listener.call(this, event);
          else
            whenLet('database', () => {
              listener.call(this, event);
            });
        });
      },
    });

    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with `this` below
    const post: (this: Worker, message: unknown) => void = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function send(this: Worker, request: { id: number; call: string }) {
      const isWrite = request.call === 'append' || request.call === 'replace' || request.call === 'putAsset';
      const fate = fateOf('journal');
      if (!isWrite || fate === 'well') post.call(this, request);
      else if (fate === 'held')
        whenLet('journal', () => {
          post.call(this, request);
        });
      else {
        const data = { id: request.id, refusal: { name: fate, message: 'No' } };
        queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
    };
  });
}

/** Says how writes to places go from now on, and lets go of those that were held back if they may. */
export async function setFate(page: Page, fates: Partial<Record<Place, Fate>>): Promise<void> {
  await page.evaluate((all) => {
    for (const [place, fate] of Object.entries(all)) sessionStorage.setItem(`fate.${place}`, fate);
    window.dispatchEvent(new Event('fates'));
  }, fates);
}

/** Takes the private file system away, as browsers do that keep nothing. */
export async function withoutFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with `this` below
    const post: (this: Worker, message: unknown) => void = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function send(this: Worker, request: { id: number; call: string }) {
      const data = { id: request.id, refusal: { name: 'SecurityError', message: 'No' } };
      if (request.call === 'open') queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
      else post.call(this, request);
    };
  });
}
