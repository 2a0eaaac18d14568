import type { Page } from '@playwright/test';
import { MapDocument } from '../../src/document/mapDocument.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { allMigrations, SCHEMA_VERSION } from '../../src/model/migrate.ts';
import type { RawRecord } from '../../src/model/record.ts';
import { fileOf, shop } from './maps.ts';
import { contentOf, EditorPage } from './pages/editorPage.ts';
import { setFate, steerPlaces, withoutFiles } from './pages/places.ts';
import { expect, test } from './test.ts';

const { actions, banners, keeping, saving, topBar, parts, steps, broken: brokenWords } = ptBR;
const action = parts.kinds.action.name;

test('two tabs on one map stay one map, and neither overwrites the other', async ({
  context,
  page,
  library,
  editor,
}) => {
  await library.open();
  await library.importFiles(fileOf(shop));
  await expect(editor.part(`${action}: Search`)).toBeVisible();
  const other = new EditorPage(await context.newPage());
  await other.page.goto(page.url());
  await expect(other.part(`${action}: Search`)).toBeVisible();

  await editor.clickCell('Use', 'Deeds');
  await page.keyboard.type('From the first tab');
  await other.clickCell('Buy', 'Deeds');
  await other.page.keyboard.type('From the second tab');
  await page.keyboard.type(', and on');
  await page.keyboard.press('Escape');
  await other.page.keyboard.press('Escape');
  // One field of one card by each: both edits stay, because each field is its own.
  await editor.choose(`${action}: Pay`);
  await editor.inspector.getByLabel(parts.fields.owner).fill('Cashier');
  await other.choose(`${action}: Pay`);
  await other.inspector.getByRole('button', { name: parts.options.basis.validated }).click();

  for (const tab of [editor, other]) {
    await expect(tab.part(`${action}: From the first tab, and on`)).toBeVisible();
    await expect(tab.part(`${action}: From the second tab`)).toBeVisible();
    await tab.saved();
  }
  // What the other tab did is not this one's to undo.
  await page
    .getByRole('button', { name: topBar.undoStep(steps.withField(steps['part.set'], parts.fields.owner)) })
    .click();
  await expect(other.inspector.getByLabel(parts.fields.owner)).toHaveValue('');
  await expect(editor.inspector.getByRole('button', { name: parts.options.basis.validated })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.reload();
  await expect(editor.part(`${action}: From the first tab, and on`)).toBeVisible();
  await expect(editor.part(`${action}: From the second tab`)).toBeVisible();
});

test('a browser that keeps nothing says so at once, and the work can be taken away', async ({
  page,
  library,
  editor,
}) => {
  await withoutFiles(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The user denied permission', 'SecurityError');
      },
    });
  });
  await library.open();
  await expect(page.getByRole('alert')).toContainText(banners.temporaryLibrary);
  await library.importFiles(fileOf(shop));
  await expect(page.getByRole('alert').filter({ hasText: banners.temporary })).toBeVisible();
  await expect(page.getByText(saving.temporary, { exact: true })).toBeVisible();
  await editor.clickCell('Use', 'Deeds');
  await page.keyboard.type('Still works');
  await page.keyboard.press('Escape');
  expect(await titlesOfCopy(page)).toContain('Still works');
});

const both = (fate: 'well' | 'held' | 'QuotaExceededError' | 'UnknownError') => ({ database: fate, journal: fate });

/** What is told where one place fails, or both do. */
const failures = [
  ['both places', both('QuotaExceededError'), banners.saveFailed.full, saving.failed],
  ['both places', both('UnknownError'), banners.saveFailed.failed, saving.failed],
  ['the database', { database: 'QuotaExceededError' }, banners.halfFull, saving.half],
  ['the database', { database: 'UnknownError' }, banners.half, saving.half],
  ['the journal', { journal: 'UnknownError' }, banners.half, saving.half],
] as const;

for (const [where, fates, message, state] of failures) {
  const [errorName] = Object.values(fates);
  test(`[P5] [P10] a write that fails in ${where} (${errorName}) is told, kept, and made good`, async ({
    context,
    page,
    library,
    editor,
  }) => {
    await steerPlaces(context);
    await library.open();
    await library.importFiles(fileOf(shop));
    await editor.clickCell('Use', 'Deeds');
    await page.keyboard.type('Before');
    await page.keyboard.press('Escape');
    await editor.saved();
    await setFate(page, fates);
    await page.keyboard.type('While writes fail');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await expect(page.getByText(state, { exact: true })).toBeVisible();
    expect(await titlesOfCopy(page)).toEqual(expect.arrayContaining(['Before', 'While writes fail']));

    // Trying again in vain loses nothing; when writes go through again, it is made good by itself.
    await page.getByRole('button', { name: banners.tryAgain }).click();
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await setFate(page, both('well'));
    await editor.focus();
    await page.keyboard.type('After');
    await page.keyboard.press('Escape');
    await editor.saved();
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeHidden();
    await page.reload();
    for (const title of ['Before', 'While writes fail', 'After'])
      await expect(editor.part(`${action}: ${title}`)).toBeVisible();
  });
}

test('[P10] nothing is called saved before both places have it, and what is late is told', async ({
  context,
  page,
  library,
  editor,
}) => {
  await steerPlaces(context);
  await library.open();
  await library.importFiles(fileOf(shop));
  await editor.clickCell('Use', 'Deeds');
  const indicator = page.locator('[data-save-state]');
  const shown: (string | null)[] = [];
  await page.exposeFunction('showState', (state: string | null) => {
    shown.push(state);
  });
  await indicator.evaluate((element) => {
    const tell = () =>
      void (window as unknown as { showState: (state: string | null) => Promise<void> }).showState(
        element.getAttribute('data-save-state'),
      );
    new MutationObserver(tell).observe(element, { attributes: true, attributeFilter: ['data-save-state'] });
  });
  for (const place of ['database', 'journal'] as const) {
    await editor.saved();
    shown.length = 0;
    await setFate(page, { ...both('well'), [place]: 'held' });
    await page.keyboard.type(`Held back by the ${place}`);
    await expect(indicator).toHaveAttribute('data-save-state', 'late');
    await expect(page.getByRole('alert').filter({ hasText: banners.late })).toBeVisible();
    expect(await titlesOfCopy(page)).toContain(`Held back by the ${place}`);
    await page.keyboard.press('Escape');
    expect(shown).not.toContain('saved');
    await setFate(page, both('well'));
    await editor.saved();
    await expect(page.getByRole('alert').filter({ hasText: banners.late })).toBeHidden();
  }
});

test('[D5] a broken record never hides the rest of a map, and can be mended', async ({ page, library, editor }) => {
  await library.open();
  await store(page, [
    ...small,
    {
      id: 'bad',
      type: 'card',
      kind: 'painPoint',
      title: 'Bad one',
      severity: 9,
      laneId: 'l',
      stageId: 's',
      order: 'a1',
    },
  ]);
  await expect(editor.part(`${action}: Good one`)).toBeVisible();
  const banner = page.getByRole('status').filter({ hasText: banners.broken(1) });
  await expect(banner).toBeVisible();
  // It is kept in every copy, as it was found.
  expect(await recordsOfCopy(page)).toContainEqual(expect.objectContaining({ id: 'bad', severity: 9 }));
  await banner.getByRole('button', { name: banners.showBroken }).click();
  await expect(page.getByRole('dialog')).toContainText(brokenWords.fields([parts.fields.severity]));
  await page.getByRole('dialog').getByRole('button', { name: brokenWords.mend }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(editor.part(`${parts.kinds.painPoint.name}: Bad one`)).toBeVisible();
  await expect(banner).toBeHidden();
});

test('[D5] parts of a newer program are kept through an edit and out again', async ({ page, library, editor }) => {
  await library.open();
  const hologram = {
    id: 'h',
    type: 'card',
    kind: 'hologram',
    title: 'From tomorrow',
    glow: [1, 2],
    laneId: 'l',
    stageId: 's',
    order: 'a2',
  };
  await store(page, [...small, hologram]);
  await expect(page.getByRole('status').filter({ hasText: banners.foreign(1) })).toBeVisible();
  await editor.choose(`${action}: Good one`);
  await editor.inspector.getByLabel(parts.fields.owner).fill('Someone');
  await editor.saved();
  await page.reload();
  await expect(editor.part(`${action}: Good one`)).toBeVisible();
  expect(await recordsOfCopy(page)).toContainEqual(hologram);
});

test('[D5] a damaged piece of the log hides nothing of the rest, and is told', async ({ page, library, editor }) => {
  await library.open();
  await store(page, small, { damage: [1, 200, 3] });
  await expect(page.getByRole('status').filter({ hasText: banners.incomplete })).toBeVisible();
  await expect(editor.part(`${action}: Good one`)).toBeVisible();
  await editor.clickCell('Stage', 'Lane');
  await page.keyboard.type('Written all the same');
  await page.keyboard.press('Escape');
  await editor.saved();
  await page.reload();
  await expect(editor.part(/Written all the same/)).toBeVisible();
});

test('[D7] a map of a newer program opens read-only', async ({ page, library, editor }) => {
  await library.open();
  await store(page, small, { version: SCHEMA_VERSION + 1 });
  await expect(page.getByRole('status').filter({ hasText: banners.readOnly })).toBeVisible();
  await expect(page.getByText(saving.readOnly, { exact: true })).toBeVisible();
  await editor.part(`${action}: Good one`).dblclick();
  await page.keyboard.type('x');
  await expect(editor.writing).toBeHidden();
  await expect(editor.inspector.getByLabel(parts.fields.title)).not.toBeEditable();
  expect(await titlesOfCopy(page)).toContain('Good one');
});

test('where the map is kept is told, with what can be done to keep it safer', async ({
  context,
  page,
  library,
  editor,
}) => {
  await steerPlaces(context);
  await library.openFile(fileOf(shop));
  await editor.saved();
  await page.locator('[data-save-state]').click();
  const dialog = page.getByRole('dialog', { name: keeping.title });
  const fact = (name: string) => dialog.getByRole('listitem').filter({ hasText: name });
  await expect(fact(keeping.database)).toContainText(keeping.placeSaved);
  await expect(fact(keeping.journal)).toContainText(keeping.placeSaved);
  await expect(fact(keeping.copy)).toContainText(keeping.noCopy);
  // A headless browser promises nothing, and says so when it is asked.
  await dialog.getByRole('button', { name: keeping.ask }).click();
  await expect(fact(keeping.promise)).toContainText(keeping.refused);
  await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: banners.downloadCopy }).click(),
  ]);
  await expect(fact(keeping.copy)).not.toContainText(keeping.noCopy);
  await page.keyboard.press('Escape');

  await setFate(page, { journal: 'UnknownError' });
  await editor.clickCell('Use', 'Deeds');
  await page.keyboard.type('In one place');
  await expect(page.getByText(saving.half, { exact: true })).toBeVisible();
  await page.locator('[data-save-state]').click();
  await expect(fact(keeping.journal)).toContainText(keeping.placeFailed);
  await expect(fact(keeping.database)).toContainText(keeping.placeSaved);
  // It is still known after a reload that a copy was taken.
  await setFate(page, { journal: 'well' });
  await page.reload();
  await page.locator('[data-save-state]').click();
  await expect(fact(keeping.copy)).not.toContainText(keeping.noCopy);
  await expect(dialog.getByRole('link', { name: keeping.recover })).toHaveAttribute('href', './recover.html');
});

const small: readonly (RawRecord & { readonly id: string })[] = [
  { id: 'journey', type: 'journey', title: 'Small map' },
  { id: 's', type: 'stage', title: 'Stage', order: 'a0' },
  { id: 'l', type: 'lane', title: 'Lane', kinds: [], order: 'a0' },
  { id: 'good', type: 'card', kind: 'action', title: 'Good one', laneId: 'l', stageId: 's', order: 'a0' },
];

/** Puts a map into the database as a program of some version would have, and opens it. */
async function store(
  page: Page,
  records: readonly (RawRecord & { readonly id: string })[],
  { version = SCHEMA_VERSION, damage = null }: { version?: number; damage?: number[] | null } = {},
): Promise<void> {
  const state = [...MapDocument.create(records, { version, migrations: allMigrations }).encode()];
  await page.evaluate(
    async ([bytes, damaged]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('percurso');
        opening.onsuccess = () => {
          resolve(opening.result);
        };
        opening.onerror = () => {
          reject(new Error('No database'));
        };
      });
      const transaction = database.transaction(['maps', 'states', 'updates'], 'readwrite');
      const times = { createdAt: 1, updatedAt: 1, trashedAt: null };
      transaction
        .objectStore('maps')
        .put({ id: 'stored', title: 'Small map', stages: 1, cards: 1, thumbnails: 0, ...times });
      transaction.objectStore('states').put({ mapId: 'stored', upTo: 0, state: new Uint8Array(bytes) });
      if (damaged !== null)
        transaction.objectStore('updates').add({ mapId: 'stored', update: new Uint8Array(damaged) });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [state, damage] as const,
  );
  await page.goto('./#/map/stored');
}

/** Records of the copy that the banner, or else the export dialog, hands out. */
async function recordsOfCopy(page: Page): Promise<RawRecord[]> {
  const inBanner = page.getByRole('button', { name: banners.downloadCopy }).first();
  const editor = new EditorPage(page);
  const { json } = ptBR.exporting.formats;
  const [file] = (await inBanner.isVisible())
    ? await Promise.all([page.waitForEvent('download'), inBanner.click()])
    : [await editor.export(new RegExp(json.name), { button: actions['map.export'], download: new RegExp(json.short) })];
  return (JSON.parse((await contentOf(file)).toString()) as { records: RawRecord[] }).records;
}

async function titlesOfCopy(page: Page): Promise<unknown[]> {
  return (await recordsOfCopy(page)).map(({ title }) => title);
}
