import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf } from './maps.ts';
import { EditorPage } from './pages/editorPage.ts';
import { LibraryPage } from './pages/libraryPage.ts';
import { expect, test } from './test.ts';

const figures = fileOf({
  journey: { title: 'Funil' },
  stages: [{ title: 'Visita' }],
  lanes: [
    {
      title: 'Números',
      kinds: [],
      cells: [
        [
          {
            kind: 'metric',
            title: 'Conversão',
            measure: 'conversion',
            unit: '%',
            series: [{ date: '2026-10-01', value: 3.1 }],
          },
          { kind: 'task', title: 'Revisar preço', due: '2027-01-31' },
        ],
      ],
    },
  ],
});

test('the browser’s language decides, Portuguese of any country and English for all others', async ({
  browser,
  baseURL,
}) => {
  for (const [locale, lang, words] of [
    ['pt-BR', 'pt-BR', ptBR],
    ['pt-PT', 'pt-BR', ptBR],
    ['en-GB', 'en', en],
    ['de-DE', 'en', en],
  ] as const) {
    const context = await browser.newContext({ locale, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await new LibraryPage(page).open();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { name: words.library.begin })).toBeVisible();
    await expect(page).toHaveTitle(words.library.pageTitle);
    await context.close();
  }
});

test.describe('switching the language', () => {
  test.use({ locale: 'pt-BR' });

  test('happens at once on both pages and keeps the map and what is selected', async ({ page, library, editor }) => {
    const html = page.locator('html');
    const shown = (text: string | RegExp) => editor.canvas.getByText(text, { exact: true });
    await library.open();
    // Were the page loaded anew, this mark would be gone.
    await page.evaluate(() => {
      document.documentElement.dataset.seenBy = 'the same page';
    });
    await page.getByRole('button', { name: ptBR.library.preferences }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: en.library.begin })).toBeVisible();
    await expect(html).toHaveAttribute('lang', 'en');
    await expect(library.maps.first()).toContainText(en.library.facts(6, 66, 'now'));
    await page.getByRole('menuitemradio', { name: 'Português' }).click();
    await expect(page.getByRole('heading', { name: ptBR.library.begin })).toBeVisible();
    await page.keyboard.press('Escape');

    await library.importFiles(figures);
    const task = (words: typeof en) => editor.part(`${words.parts.kinds.task.name}: Revisar preço`);
    await task(ptBR).click();
    await expect(shown('3,1%')).toBeVisible();
    await expect(shown(ptBR.drawing.due('31 jan 2027'))).toBeVisible();
    await expect(shown(/^\d{1,2} \p{L}{3} \d{4}$/u)).toBeVisible();

    await page.getByRole('button', { name: ptBR.topBar.more }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.keyboard.press('Escape');
    await expect(shown('3.1%')).toBeVisible();
    await expect(shown(en.drawing.due('Jan 31, 2027'))).toBeVisible();
    await expect(shown(/^\p{L}{3} \d{1,2}, \d{4}$/u)).toBeVisible();
    await expect(html).toHaveAttribute('lang', 'en');
    await expect(html).toHaveAttribute('data-seen-by', 'the same page');
    await expect(editor.inspector.getByRole('heading')).toHaveText(en.parts.kinds.task.name);
    await expect(editor.inspector.getByLabel(en.parts.fields.title)).toHaveValue('Revisar preço');
    await expect(task(en)).toBeVisible();
    await expect(page.getByRole('button', { name: en.actions['map.export'], exact: true })).toBeVisible();

    // It is remembered.
    await page.reload();
    await expect(task(en)).toBeVisible();
    const elsewhere = new EditorPage(page);
    await expect(elsewhere.hintLine).toContainText(en.hints.free[0]?.[1] ?? '');
  });
});
