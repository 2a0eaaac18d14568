import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { scale } from '../helpers/scale.ts';
import { fileOf, shop } from './maps.ts';
import { EditorPage } from './pages/editorPage.ts';
import { LibraryPage } from './pages/libraryPage.ts';
import { setFate, steerPlaces } from './pages/places.ts';
import { FIRST, type Site, test } from './site.ts';
import { expect } from './test.ts';

const { actions, banners, exporting, help, offline, parts } = ptBR;
const action = parts.kinds.action.name;

// One after the other: times are taken here.
test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow' });

/** Milliseconds within which the page must be usable without a server. */
const SOON = 2000;

/** Opens the library as a person who moves a hand, and waits until the app says that it is kept. */
async function install(page: Page): Promise<void> {
  await new LibraryPage(page).open();
  await page.mouse.move(200, 200);
  await expect(page.getByText(offline.kept)).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Has the browser look for a new version, as it does by itself whenever the page is loaded. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

/** Whether the page runs the program of the later version. */
function isNext(page: Page): Promise<boolean> {
  return page.evaluate(() => [...document.scripts].some(({ src }) => src.includes('/assets/next-')));
}

function noticeOf(page: Page): Locator {
  return page.getByRole('dialog').filter({ hasText: offline.newVersion });
}

/** Notes in a page that it is this one: what is loaded anew in its place knows nothing of it. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isMarked: true }));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isMarked' in window);
}

/** Presses the button that asks for the new version, and waits until it has been loaded. */
async function reload(page: Page): Promise<void> {
  await noticeOf(page).getByRole('button', { name: offline.reload }).click();
  await page.waitForFunction(() => !('isMarked' in window));
}

const cuts: Readonly<Record<string, (site: Site, context: BrowserContext) => Promise<void>>> = {
  'the network cut': (_, context) => context.setOffline(true),
  'the server dead': (site) => site.switchOff(),
};

for (const [how, cut] of Object.entries(cuts)) {
  test(`with ${how}, the library and a map are soon usable, and so is all that is loaded later`, async ({
    context,
    page,
    library,
    editor,
    site,
  }) => {
    test.setTimeout(scale(60_000, 600_000));
    await install(page);
    await library.importFiles(fileOf(shop));
    await expect(editor.part(`${action}: Search`)).toBeVisible();
    const map = page.url();
    await editor.saved();
    await cut(site, context);

    const usable: Readonly<Record<string, [address: string, sign: Locator]>> = {
      library: [site.url, library.map(shop.journey.title)],
      map: [map, editor.part(`${action}: Search`)],
    };
    for (const [name, [address, sign]] of Object.entries(usable)) {
      await page.goto('about:blank');
      await page.goto(address);
      const times: number[] = [];
      for (let round = 0; round < scale(3, 100); round += 1) {
        const start = performance.now();
        await page.reload({ waitUntil: 'commit' });
        await expect(sign).toBeVisible({ timeout: SOON });
        times.push(Math.round(performance.now() - start));
      }
      times.sort((a, b) => a - b);
      const middle = times[Math.floor(times.length / 2)];
      console.log(`${name} with ${how}: ${times.length} times, usable after ${middle} ms, at most ${times.at(-1)} ms`);
    }

    // What is loaded when it is first wanted.
    await editor.choose(`${action}: Pay`);
    await editor.inspector.getByLabel(parts.fields.owner).fill('Cashier');
    await editor.leave();
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('?');
    const licences = await dialog.getByRole('link').evaluate(async (link) => {
      return (await fetch((link as HTMLAnchorElement).href)).text();
    });
    expect(licences).toContain('SIL OPEN FONT LICENSE');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const file = await editor.export(new RegExp(exporting.formats.png.name), {
      button: actions['map.export'],
      download: /PNG/,
    });
    expect(await file.failure()).toBeNull();
    await editor.saved();
    await library.open();
    await library.begin('postSale');
    await page.goto(map);
    await editor.choose(`${action}: Pay`);
    await expect(editor.inspector.getByLabel(parts.fields.owner)).toHaveValue('Cashier');
  });
}

test('a new version waits for the word of who is typing, and loses nothing of what was typed', async ({
  page,
  library,
  editor,
  site,
  next,
}) => {
  test.setTimeout(scale(60_000, 900_000));
  await install(page);
  await library.importFiles(fileOf(shop));
  let title = 'Ride';
  for (let round = 0; round < scale(2, 100); round += 1) {
    const isLater = round % 2 === 0;
    await mark(page);
    await editor.choose(`${action}: ${title}`);
    await page.keyboard.press('F2');
    await expect(editor.writing).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(`Round ${round}, `);
    await site.put(isLater ? next : FIRST);
    const looking = lookForUpdate(page);
    await page.keyboard.type('written while it comes, ');
    await looking;
    await expect(noticeOf(page)).toBeVisible();
    // It takes neither the keys nor the page.
    await page.keyboard.type('and on');
    await expect(editor.writing).toBeFocused();
    expect(await isMarked(page)).toBe(true);

    await reload(page);
    title = `Round ${round}, written while it comes, and on`;
    await expect(editor.part(`${action}: ${title}`)).toBeVisible();
    expect(await isNext(page)).toBe(isLater);
    // What tells of it comes with the first sign of a hand.
    await page.mouse.move(300 + (round % 2), 300);
  }
});

test('tabs that an update leaves behind go on with their own files, which then go too', async ({
  context,
  page,
  library,
  editor,
  site,
  next,
}) => {
  await install(page);
  await library.importFiles(fileOf(shop));
  await expect(editor.part(`${action}: Search`)).toBeVisible();
  const other = new EditorPage(await context.newPage());
  await other.page.goto(page.url());
  await expect(other.part(`${action}: Search`)).toBeVisible();
  await mark(page);
  await mark(other.page);
  await other.page.mouse.move(300, 300);
  await site.put(next);
  await lookForUpdate(page);
  await expect(noticeOf(other.page)).toBeVisible();
  await reload(page);
  await expect(editor.part(`${action}: Search`)).toBeVisible();
  expect(await isNext(page)).toBe(true);

  // The other tab has loaded none of these yet, and the server has them no more.
  expect(await isMarked(other.page)).toBe(true);
  await other.page.getByRole('button', { name: actions['map.export'], exact: true }).click();
  const dialog = other.page.getByRole('dialog', { name: exporting.title });
  await dialog.getByRole('radio', { name: new RegExp(exporting.formats.svg.name) }).check();
  const [file] = await Promise.all([
    other.page.waitForEvent('download'),
    dialog.getByRole('button', { name: /SVG/ }).click(),
  ]);
  expect(await file.failure()).toBeNull();
  await expect(dialog).toBeHidden();
  await other.focus();
  await other.page.keyboard.press('?');
  await expect(other.page.getByRole('link', { name: help.licences })).toBeVisible();
  await other.page.keyboard.press('Escape');
  await other.clickCell('Use', 'Deeds');
  await other.page.keyboard.type('From the tab left behind');
  await other.page.keyboard.press('Escape');
  await other.saved();

  const caches = () => page.evaluate(async () => (await window.caches.keys()).length);
  expect(await caches()).toBe(2);
  await reload(other.page);
  await expect(other.part(`${action}: From the tab left behind`)).toBeVisible();
  expect(await isNext(other.page)).toBe(true);
  await page.reload();
  await expect.poll(caches).toBe(1);
});

test('what cannot be written keeps the page from being left, and says why', async ({
  context,
  page,
  library,
  editor,
  site,
  next,
}) => {
  await steerPlaces(context);
  await install(page);
  await library.importFiles(fileOf(shop));
  await expect(editor.part(`${action}: Search`)).toBeVisible();
  await mark(page);
  await site.put(next);
  await lookForUpdate(page);
  await setFate(page, { database: 'QuotaExceededError', journal: 'QuotaExceededError' });
  await editor.clickCell('Use', 'Deeds');
  await page.keyboard.type('Not on the disk');
  await noticeOf(page).getByRole('button', { name: offline.reload }).click();
  const refusal = page.getByText(offline.waits(banners.saveFailed.full));
  await expect(refusal.first()).toBeVisible();
  expect(await isMarked(page)).toBe(true);

  await setFate(page, { database: 'well', journal: 'well' });
  await page.getByText(offline.reload, { exact: true }).click();
  await page.waitForFunction(() => !('isMarked' in window));
  await expect(editor.part(`${action}: Not on the disk`)).toBeVisible();
  expect(await isNext(page)).toBe(true);
});

test('a version that is not whole on the server is not taken', async ({ page, library, site, next }) => {
  await install(page);
  await mark(page);
  await site.put(next);
  const worker = await readFile(join(site.folder, 'sw.js'), 'utf8');
  const path = /assets\/next-LibraryPage-[\w-]+\.js/.exec(worker)?.[0] ?? '';
  const text = await readFile(join(site.folder, path), 'utf8');
  await writeFile(join(site.folder, path), '<!doctype html><title>Later</title>');
  const installed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        void navigator.serviceWorker.ready.then((registration) => {
          registration.addEventListener('updatefound', () => {
            const { installing } = registration;
            installing?.addEventListener('statechange', () => {
              resolve(installing.state);
            });
          });
          void registration.update();
        });
      }),
  );
  expect(await installed).toBe('redundant');
  await page.reload();
  await expect(library.maps.first()).toBeVisible();
  expect(await isNext(page)).toBe(false);

  await page.mouse.move(300, 300);
  await writeFile(join(site.folder, path), text);
  await lookForUpdate(page);
  await mark(page);
  await reload(page);
  await expect(library.maps.first()).toBeVisible();
  expect(await isNext(page)).toBe(true);
});

test('a page that is come back to after hours asks for a new version by itself', async ({ page, site, next }) => {
  await install(page);
  await site.put(next);
  await page.clock.setFixedTime(Date.now() + 2 * 3_600_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(noticeOf(page)).toBeVisible();
});

test('a browser without service workers runs the app as ever', async ({ page, library, editor }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
  await library.open();
  await page.mouse.move(200, 200);
  await library.maps.first().getByRole('link').click();
  await expect(editor.parts.first()).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('the app can be installed', async ({ page, library, site }) => {
  await library.open();
  const session = await page.context().newCDPSession(page);
  const { url, errors, manifest } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${site.url}manifest.webmanifest`);
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({ startUrl: site.url, scope: site.url });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's window is a private one.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
