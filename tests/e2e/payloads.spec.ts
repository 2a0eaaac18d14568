import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { cardKinds } from '../../src/model/kinds/index.ts';
import { mapOfTexts, textFieldNames } from '../helpers/payloadMap.ts';
import { payloads } from '../helpers/payloads.ts';
import { fileOf } from './maps.ts';
import { contentOf, type EditorPage } from './pages/editorPage.ts';
import { Finder } from './pages/finder.ts';
import type { LibraryPage } from './pages/libraryPage.ts';
import { OutlinePanel } from './pages/outlinePanel.ts';
import { expect, test } from './test.ts';

const { actions, clipboard, common, exporting, importing, library: words, presenting, topBar } = en;

test.use({ locale: 'en-US', viewport: { width: 2400, height: 1350 } });

interface Watch {
  /** Fails where a script ran or the policy of the page had to refuse something. */
  readonly expectNothing: (where: string, butRefusals?: RegExp) => Promise<void>;
}

/** Counts what runs and what is refused, in every page and frame of the test. */
async function watch(page: Page): Promise<Watch> {
  const [runs, refusals]: [unknown[], string[]] = [[], []];
  page.on('dialog', (dialog) => {
    runs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.exposeFunction('__pwn', (what: unknown) => runs.push(what));
  await page.exposeFunction('__refused', (what: string) => refusals.push(what));
  await page.addInitScript(() => {
    const { __refused: tell } = globalThis as unknown as { __refused: (what: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    expectNothing: async (where, butRefusals) => {
      await settle(page);
      const unexpected = refusals.splice(0).filter((refusal) => butRefusals?.test(refusal) !== true);
      expect({ where, runs, unexpected }).toEqual({ where, runs: [], unexpected: [] });
    },
  };
}

/** Lets what the page has begun come to its end: pictures that fail, animations that start. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            setTimeout(resolve);
          });
        });
      }),
  );
}

/** Moves the view over the whole map, screen by screen, and tells which of its parts were live on the way. */
async function lookAtAll({ page, parts }: EditorPage): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const look = async (): Promise<boolean> => {
    await settle(page);
    const before = seen.size;
    const ids = await parts.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id') ?? ''));
    for (const id of ids) seen.add(id);
    return seen.size > before;
  };
  await page.mouse.move(1200, 700);
  // A high lane may fill a few screens.
  for (let idle = 0; idle < 8; idle += 1) {
    let right = 0;
    while (await look()) {
      idle = -1;
      await page.mouse.wheel(1800, 0);
      right += 1800;
    }
    await page.mouse.wheel(-right, 900);
  }
  return seen;
}

/** A part of each type and kind for so many payloads: the fewer, the longer it takes to see all of the parts. */
const mapOfGroups = (size: number) => {
  const starts = payloads.map((_, i) => i).filter((i) => i % size === 0);
  return mapOfTexts(starts.map((start) => payloads.slice(start, start + size)));
};
const [sparse, grouped, dense] = [mapOfGroups(1), mapOfGroups(12), mapOfGroups(payloads.length)];

async function exported(editor: EditorPage, format: 'json' | 'svg' | 'png'): Promise<Buffer> {
  const { name, short } = exporting.formats[format];
  const button = actions['map.export'];
  return contentOf(
    await editor.export(new RegExp(name), { button, download: new RegExp(`^${exporting.download(short)}$`) }),
  );
}

/** Opens a drawing as a page of its own, where scripts would run, and tells what in it could run or ask for anything. */
async function harmIn(page: Page, svg: Buffer): Promise<string[]> {
  await page.route('**/picture.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
  await page.goto('./picture.svg');
  await expect(page.locator('text').first()).toBeAttached();
  return page.evaluate(() => {
    const drawn = 'svg title style defs linearGradient stop rect g path circle text image'.split(' ');
    return [...document.querySelectorAll('*')].flatMap((element) => [
      ...(drawn.includes(element.tagName) ? [] : [element.tagName]),
      ...[...element.attributes].flatMap(({ name, value }) => {
        const isOutside = /href$|^src$/.test(name) && !/^(#|data:image\/(png|jpeg|webp|gif);)/.test(value);
        const isFetched = /url\((?!#)/.test(value);
        return /^on/i.test(name) || isOutside || isFetched ? [`${element.tagName} ${name}="${value}"`] : [];
      }),
    ]);
  });
}

async function openLibrary(library: LibraryPage): Promise<void> {
  await library.page.goto('./');
  await expect(library.maps.first()).toBeVisible();
}

test('nothing of what maps are called runs in the library', async ({ page, library }) => {
  const { expectNothing } = await watch(page);
  await library.open();
  const before = await library.maps.count();
  await library.importFiles(...payloads.map((title) => fileOf([{ id: 'journey', type: 'journey', title }])));
  await page.getByRole('dialog', { name: importing.title }).getByText(common.close, { exact: true }).click();
  await expect(library.maps).toHaveCount(before + payloads.length);
  await expectNothing('tiles');

  const title = '<svg/onload=__pwn(1)>';
  const tile = library.map(title);
  const act = async (action: string) => {
    await tile.getByRole('button').last().click();
    await page.getByRole('menuitem', { name: action, exact: true }).click();
  };
  await act(words.rename);
  await page.keyboard.press('Escape');
  await act(words.toTrash);
  await page.getByRole('button', { name: words.showTrash(1) }).click();
  await act(words.removeForGood);
  await expect(page.getByRole('dialog', { name: words.removeTitle(title) })).toBeVisible();
  await expectNothing('dialogs');
});

test('nothing of what a map holds runs on the canvas or in its files', async ({ page, library, editor }) => {
  test.slow();
  const { expectNothing } = await watch(page);
  await library.openFile(fileOf(grouped));
  await page.keyboard.press('Control+0');
  const seen = await lookAtAll(editor);
  const missing = grouped.filter(
    ({ id, type }) => /card|stage|lane|phase|persona/.test(type as string) && !seen.has(id),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
  await expectNothing('canvas');
  // A map of thousands of parts takes a while to be taken in.
  const opened = () => expect(editor.parts.first()).toBeVisible({ timeout: 20_000 });
  await openLibrary(library);
  await library.importFiles(fileOf(sparse));
  await opened();
  await page.keyboard.press('Shift+1');
  await expect(page.locator('[data-overview="true"]').first()).toBeVisible();
  await expectNothing('overview');

  const json = await exported(editor, 'json');
  const svg = await exported(editor, 'svg');
  const { records } = JSON.parse(json.toString()) as { records: typeof sparse };
  expect(new Map(records.map((record) => [record.id, record]))).toEqual(
    new Map(sparse.map((record) => [record.id, record])),
  );
  await openLibrary(library);
  await library.importFiles({ name: 'again.journey.json', mimeType: 'application/json', buffer: json });
  await opened();
  await expectNothing('import');
  expect(await harmIn(page, svg)).toEqual([]);
  await expectNothing('drawing');
  console.log(`${payloads.length} payloads × ${textFieldNames.length} text fields, ${seen.size} parts drawn live`);
});

test('nothing of what a map holds runs in the panels and dialogs beside it', async ({
  page,
  library,
  editor,
  complaints,
}) => {
  test.slow();
  const { expectNothing } = await watch(page);
  await library.openFile(fileOf(dense));
  const outline = new OutlinePanel(page, en);
  await editor.focus();
  await page.keyboard.press('Shift+Alt+O');
  const items = outline.region.locator('textarea');
  await expect(items.nth(cardKinds.length)).toBeAttached();
  const count = await items.count();
  for (let i = 0; i < count; i += 1) {
    await items.nth(i).focus();
    await expect(editor.inspector).toBeVisible();
    await settle(page);
  }
  await expectNothing(`${count} parts in outline and inspector`);
  await page.keyboard.press('Shift+Alt+O');

  await editor.focus();
  const finder = new Finder(page, en);
  await finder.search('__pwn');
  await expect(finder.place).not.toBeEmpty();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Enter');
  await expectNothing('search');
  await page.keyboard.press('Escape');
  await finder.openFilter();
  await finder.filterPanel.getByRole('button', { name: '<svg/onload=__pwn(1)>', exact: true }).first().click();
  await expectNothing('filter');
  await page.keyboard.press('Escape');

  await editor.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('script');
  await expectNothing('list of all actions');
  await page.keyboard.press('Escape');

  // Raw markup, as no browser's own clipboard would hand it over.
  await editor.leave();
  await page.evaluate((texts) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', texts.map((text) => `${text}\t${text}`).join('\n'));
    clipboardData.setData('text/html', `<table>${texts.map((text) => `<tr><td>a<td>${text}`).join('')}</table>`);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, payloads);
  const dialog = page.getByRole('dialog', { name: clipboard.table.title });
  await dialog.getByRole('button', { name: clipboard.table.paste, exact: true }).click();
  await expect(dialog).toBeHidden();
  // The markup is read in a document apart, of which the browser reports each handler and style that it does not take.
  await expectNothing('paste', /^(script-src-attr|style-src-elem) inline/);
  expect(complaints.splice(0).filter((complaint) => !/inline (event handler|style)/.test(complaint))).toEqual([]);

  await editor.focus();
  await page.keyboard.press('Shift+Alt+P');
  const region = page.getByRole('region', { name: presenting.name });
  for (let i = 0; i < 3; i += 1) await region.getByRole('button', { name: presenting.next }).click();
  await expectNothing('presentation');
  await region.getByRole('button', { name: presenting.end }).click();
  expect((await exported(editor, 'png')).subarray(1, 4).toString()).toBe('PNG');
  await page.getByRole('link', { name: topBar.back }).click();
  await expect(library.maps.first()).toBeVisible();
  await expectNothing('picture and its tile');
});

test('the detector fires: without a policy, many of the payloads run by themselves', async ({ browser, baseURL }) => {
  // A context of its own, whose errors are expected.
  const page = await browser.newPage();
  const frames = new Set<string>();
  await page.exposeBinding('__pwn', ({ frame }) => frames.add(frame.name()));
  const address = `${baseURL ?? ''}control.html`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<body>' }));
  await page.goto(address);
  await page.evaluate((texts) => {
    for (const [i, text] of texts.entries()) {
      const frame = document.createElement('iframe');
      frame.name = `payload ${i}`;
      frame.setAttribute('srcdoc', text);
      document.body.append(frame);
    }
  }, payloads);
  await expect.poll(() => frames.size).toBeGreaterThan(60);
  console.log(`Without a policy, ${frames.size} of ${payloads.length} payloads run by themselves`);
  await page.close();
});
