// Drives the app and the yardstick as a hand would, and takes the times in the page.
import { benchFile } from './cards.mjs';

const VIEWPORT = { width: 1440, height: 900 };
const CENTRE = { x: 700, y: 420 };

/** In the page: the time from the navigation to the second frame in which parts of the map are there. */
function watchOpening() {
  const look = () => {
    if (document.querySelector('.react-flow__node, [data-overview="true"] canvas') === null)
      requestAnimationFrame(look);
    else
      requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { openedAt: performance.now() })));
  };
  requestAnimationFrame(look);
}

/** In the page: counts what each write puts into the database, and how long its transaction takes. */
function watchWrites() {
  const writes = { sizes: [], times: [] };
  Object.assign(window, { writes });
  const sizeOf = (value) => {
    if (value instanceof Uint8Array) return value.length;
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + sizeOf(item), 0);
    return typeof value === 'number' ? 8 : String(value).length;
  };
  const known = new Map();
  for (const method of ['add', 'put']) {
    const original = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function write(value, ...rest) {
      // Thumbnails are painted when the writing rests, and are no part of an edit.
      if (this.name !== 'thumbnails') {
        const { transaction } = this;
        if (!known.has(transaction)) {
          known.set(transaction, 0);
          const start = performance.now();
          transaction.addEventListener('complete', () => {
            writes.sizes.push(known.get(transaction));
            writes.times.push(performance.now() - start);
          });
        }
        known.set(transaction, known.get(transaction) + sizeOf(value));
      }
      return original.call(this, value, ...rest);
    };
  }
}

async function openingTime(page, address) {
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction(() => 'openedAt' in window);
  return page.evaluate(() => window.openedAt);
}

/** The app with a map of so many cards, in a fresh profile. */
/** Lets the app find no room for its second copy. Runs in the page. */
function refuseJournal() {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function send(request) {
    if (request.call !== 'open') return post.call(this, request);
    const data = { id: request.id, refusal: { name: 'SecurityError', message: 'No' } };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  };
}

/** Milliseconds from the moment at which the indicator says that it saves to that at which all is saved, for each key. */
export async function commitTimes(page, keys) {
  await page.evaluate(() => {
    const indicator = document.querySelector('[data-save-state]');
    let start = null;
    window.commits = [];
    new MutationObserver(() => {
      const now = performance.now();
      const state = indicator.getAttribute('data-save-state');
      if (state === 'saving') start ??= now;
      if (state !== 'saved' || start === null) return;
      window.commits.push(now - start);
      start = null;
    }).observe(indicator, { attributes: true, attributeFilter: ['data-save-state'] });
  });
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.locator('[data-save-state="saved"]').waitFor();
  }
  return page.evaluate(() => window.commits);
}

export async function openApp({ browser, app }, cards, { countsWrites = false, hasJournal = true } = {}) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-US',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    // It fetches every file once, at the first sign of a hand: in the middle of what is measured here.
    serviceWorkers: 'block',
  });
  await context.addInitScript(watchOpening);
  if (countsWrites) await context.addInitScript(watchWrites);
  if (!hasJournal) await context.addInitScript(refuseJournal);
  const page = await context.newPage();
  await page.goto(app);
  await page.locator('[data-map]').first().waitFor();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'bench.journey.json', mimeType: 'application/json', buffer: Buffer.from(benchFile(cards)) });
  await page.waitForURL(/#\/map\//);
  await page.locator('.react-flow__node, [data-overview="true"] canvas').first().waitFor();
  const address = page.url();
  if (countsWrites) await page.evaluate(() => Object.assign(window.writes, { sizes: [], times: [] }));
  return {
    page,
    open: () => openingTime(page, address),
    fit: () => page.keyboard.press('Shift+1'),
    reset: async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+0');
      await page.getByRole('application').focus();
    },
    png: async () => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Export' });
      await dialog.getByRole('radio', { name: '2×' }).check();
      const start = performance.now();
      await Promise.all([
        page.waitForEvent('download', { timeout: 120_000 }),
        dialog.getByRole('button', { name: /PNG/ }).click(),
      ]);
      const time = performance.now() - start;
      await dialog.waitFor({ state: 'hidden' });
      return time;
    },
    close: () => context.close(),
  };
}

/** The yardstick with the same cards. */
export async function openPlain({ browser, plain }, cards) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  await context.addInitScript(watchOpening);
  const page = await context.newPage();
  const address = `${plain}?cards=${cards}`;
  await openingTime(page, address);
  return {
    page,
    open: () => openingTime(page, address),
    fit: () => page.evaluate(() => window.flow.fitView()),
    reset: () => page.evaluate(() => window.flow.setViewport({ x: 0, y: 0, zoom: 1 })),
    png: async () => {
      const start = performance.now();
      const size = await page.evaluate(() => window.paintPicture());
      if (size === 0) throw new Error('html-to-image painted nothing');
      return performance.now() - start;
    },
    close: () => context.close(),
  };
}

/** Times between frames while a gesture of sixty steps goes on; it counts only if the picture moved. */
export async function gestureFrames(page, act, { isFit, fit, reset, isDrag = false }) {
  await reset();
  if (isFit) await fit();
  const start = isDrag ? await cardNearCentre(page) : CENTRE;
  await page.mouse.move(start.x, start.y);
  const before = await page.evaluate(pictureOf);
  if (isDrag) await page.mouse.down();
  await page.evaluate(() => {
    const frames = [];
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      window.frameRequest = requestAnimationFrame(frame);
    };
    window.frames_ = frames;
    window.frameRequest = requestAnimationFrame(frame);
  });
  let hasMoved = false;
  for (let step = 0; step < 60; step += 1) {
    await act(page, step, start);
    if (step === 8) hasMoved = (await page.evaluate(pictureOf)) !== before;
  }
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(window.frameRequest);
    return window.frames_.slice(2);
  });
  if (isDrag) {
    await page.keyboard.press('Escape');
    await page.mouse.up();
  }
  if (!hasMoved) throw new Error('The gesture moved nothing');
  return frames;
}

/** A point of the screen at which a card lies, as near to the middle as there is one. */
export async function cardNearCentre(page) {
  const point = await page.waitForFunction(({ x, y }) => {
    for (let ring = 0; ring < 300; ring += 12) {
      for (const [dx, dy] of [
        [ring, 0],
        [0, ring],
        [-ring, 0],
        [0, -ring],
        [ring, ring],
        [-ring, -ring],
      ]) {
        const node = document.elementFromPoint(x + dx, y + dy)?.closest('.react-flow__node.draggable');
        if (node != null) return { x: x + dx, y: y + dy };
      }
    }
    return null;
  }, CENTRE);
  return point.jsonValue();
}

/** In the page: what tells one picture from another. */
function pictureOf() {
  const viewport = document.querySelector('.react-flow__viewport');
  const dragged = document.querySelector('.react-flow__node.dragging');
  return `${viewport?.style.transform ?? ''} ${dragged?.style.transform ?? ''}`;
}

/** Milliseconds from each key to the end of the frame that follows it. */
export async function keysToPaint(page, keys) {
  await page.evaluate(() => {
    const times = [];
    window.keyTimes = times;
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Control') return;
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - start);
          port2.postMessage(null);
        });
      },
      { capture: true, signal: (window.keyWatch = new AbortController()).signal },
    );
  });
  for (const [i, key] of keys.entries()) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForFunction((count) => window.keyTimes.length > count, i);
  }
  return page.evaluate(() => {
    window.keyWatch.abort();
    return window.keyTimes;
  });
}
