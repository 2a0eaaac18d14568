import type { BrowserContext } from '@playwright/test';

/** Makes every write fail, as a full disk does, while `writesFail` is `yes` in the session's storage. */
export async function stopWrites(context: BrowserContext, errorName: string): Promise<void> {
  await context.addInitScript((name) => {
    for (const method of ['add', 'put'] as const) {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with `this` below
      const original = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function write(this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
        if (sessionStorage.getItem('writesFail') === 'yes') throw new DOMException('No', name);
        return original.apply(this, args);
      };
    }
  }, errorName);
}
