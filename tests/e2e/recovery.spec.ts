import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf, shop } from './maps.ts';
import { contentOf } from './pages/editorPage.ts';
import { expect, test } from './test.ts';

const { saving, parts } = ptBR;
const action = parts.kinds.action.name;

/** Deletes the database, as a browser does that finds it corrupt. */
async function wipe(page: Page): Promise<void> {
  await page.goto('./recover.html');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase('percurso');
        deletion.onsuccess = () => {
          resolve();
        };
        deletion.onerror = () => {
          reject(new Error('It stays'));
        };
      }),
  );
}

test('[P12] maps that the browser has lost come back at the start, and it is told', async ({
  page,
  library,
  editor,
}) => {
  await library.openFile(fileOf(shop));
  await editor.clickCell('Use', 'Deeds');
  await page.keyboard.type('Kept twice');
  await page.keyboard.press('Escape');
  await editor.saved();
  const address = page.url();
  await page.goto('./');
  await expect(library.maps).toHaveCount(2);
  const titles = await library.maps.getByRole('heading').allTextContents();
  await wipe(page);
  await page.goto('./');
  await expect(page.getByText(saving.restored(2))).toBeVisible();
  await expect(library.maps).toHaveCount(2);
  expect((await library.maps.getByRole('heading').allTextContents()).sort()).toEqual(titles.sort());

  // One that is opened by its address need not wait for the others.
  await wipe(page);
  await page.goto(address);
  await expect(editor.part(`${action}: Kept twice`)).toBeVisible();
  await editor.saved();
});

test('[P10] a browser without a database goes on with the journal alone', async ({ page, library, editor }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The user denied permission', 'SecurityError');
      },
    });
  });
  await library.openFile(fileOf(shop));
  await editor.clickCell('Use', 'Deeds');
  await page.keyboard.type('In the journal');
  await page.keyboard.press('Escape');
  await editor.saved();
  await page.reload();
  await expect(editor.part(`${action}: In the journal`)).toBeVisible();
});

for (const messages of [ptBR, en]) {
  const words = messages.recovery;
  test.describe(`The recovery page: ${words.title}`, () => {
    test.use({ locale: messages === en ? 'en-US' : 'pt-BR' });

    test('hands out every map without starting the app, from whichever place has it', async ({ page, library }) => {
      await library.openFile(fileOf(shop));
      await page.goto('./recover.html');
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      const map = page.getByRole('listitem').filter({ hasText: 'Buying a bicycle' });
      await expect(map).toContainText(words.inBoth);

      await wipe(page);
      await page.goto('./recover.html');
      await expect(page.getByText(words.noDatabase)).toBeVisible();
      await expect(map).toContainText(words.inJournal);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        map.getByRole('button', { name: words.download, exact: true }).click(),
      ]);
      const { records } = JSON.parse((await contentOf(file)).toString()) as { records: { title?: string }[] };
      expect(records.map(({ title }) => title)).toEqual(expect.arrayContaining(['Buying a bicycle', 'Search', 'Pay']));
      // Looking has changed nothing: not even a database was made.
      expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);

      // What it gave can be opened again.
      await page.goto('./');
      await library.importFiles({
        name: file.suggestedFilename(),
        mimeType: 'application/json',
        buffer: await contentOf(file),
      });
      await expect(page.getByRole('application')).toBeVisible();
    });
  });
}

test('one damaged map keeps no other from being handed out', async ({ page, library }) => {
  await library.openFile(fileOf(shop));
  const mapId = page.url().split('/').at(-1) ?? '';
  await page.goto('./recover.html');
  await page.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('percurso');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    const transaction = database.transaction(['states', 'updates'], 'readwrite');
    transaction.objectStore('states').put({ mapId: id, upTo: 0, state: Uint8Array.of(1, 200, 3) });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('percurso');
    await (await root.getDirectoryHandle('maps')).removeEntry(id, { recursive: true });
  }, mapId);
  await page.goto('./recover.html');
  const words = ptBR.recovery;
  const damaged = page.getByRole('listitem').filter({ hasText: words.incomplete });
  await expect(damaged).toContainText('Buying a bicycle');
  const [raw] = await Promise.all([
    page.waitForEvent('download'),
    damaged.getByRole('button', { name: words.downloadRaw }).click(),
  ]);
  expect(JSON.parse((await contentOf(raw)).toString())).toMatchObject({ id: mapId, updates: ['AcgD'] });
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('listitem').filter({ hasNotText: words.incomplete })).toHaveCount(1);
});
