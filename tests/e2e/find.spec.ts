import type { Locator } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf, shop } from './maps.ts';
import { overlaps } from '../../src/layout/geometry.ts';
import { boxOf } from './pages/boxes.ts';
import { contentOf } from './pages/editorPage.ts';
import { Finder } from './pages/finder.ts';
import { expect, test } from './test.ts';

/** How much of a live part is left. */
const opacityOf = (part: Locator) =>
  part
    .locator('svg')
    .first()
    .evaluate((drawing) => Number(getComputedStyle(drawing).opacity));

for (const [locale, words] of [
  ['en-US', en],
  ['pt-BR', ptBR],
] as const) {
  test.describe(`In ${locale}`, () => {
    test.use({ locale });
    const { actions, commandList, exporting, filter, parts, presenting, search, topBar } = words;
    const { kinds, types } = parts;

    test('what is written on the map is found while it is typed', async ({ page, library, editor }) => {
      const finder = new Finder(page, words);
      await library.openFile(fileOf(shop));
      await editor.focus();

      await finder.search('RI');
      await expect(finder.place).toHaveText(search.place('1', '3'));
      await expect(editor.part(`${types.persona}: Ana`)).not.toHaveClass(/selected/);
      await expect(editor.part(new RegExp(`^${kinds.action.name}: Ask a friend`))).toHaveClass(/selected/);
      await page.keyboard.press('Enter');
      await expect(editor.part(new RegExp(`^${kinds.action.name}: Ride`))).toHaveClass(/selected/);
      await page.keyboard.press('F3');
      await expect(finder.place).toHaveText(search.place('3', '3'));
      await page.keyboard.press('Shift+Enter');
      await expect(finder.place).toHaveText(search.place('2', '3'));
      await page.keyboard.press('Shift+F3');
      await page.keyboard.press('Shift+F3');
      await expect(finder.place).toHaveText(search.place('3', '3'));

      await page.keyboard.press('Control+a');
      await page.keyboard.type('zzz');
      await expect(finder.place).toHaveText(search.none);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('tyre');
      const tyre = editor.part(new RegExp(`^${kinds.painPoint.name}: Flat tyre`));
      await expect(finder.place).toHaveText(search.place('1', '1'));
      await expect(tyre).toHaveClass(/selected/);

      // What is found is not left under the bar, the panel of its fields or the palette.
      for (const panel of ['top', 'right', 'left']) {
        const box = await boxOf(page.locator(`[data-canvas-panel="${panel}"]`));
        expect(overlaps(await boxOf(tyre), box), panel).toBe(false);
      }
      await page.keyboard.press('Escape');
      await expect(finder.field).toBeHidden();
      await expect(editor.canvas).toBeFocused();
      await expect(tyre).toHaveClass(/selected/);

      // Also from within a field, where the browser would open its own.
      await editor.inspector.getByLabel(parts.fields.owner).focus();
      await page.keyboard.press('Control+f');
      await expect(finder.field).toBeFocused();
      await expect(finder.field).toHaveValue('tyre');
    });

    test('a filter dims what does not pass, and is kept as a view that travels with the map', async ({
      page,
      library,
      editor,
    }) => {
      const finder = new Finder(page, words);
      await library.openFile(fileOf(shop));
      await editor.focus();
      const pay = editor.part(new RegExp(`^${kinds.action.name}: Pay`));
      const nervous = editor.part(new RegExp(`^${kinds.emotion.name}: Nervous`));

      await finder.openFilter();
      await finder.value(kinds.emotion.plural).click();
      await expect(finder.chip).toHaveText(filter.active('2', '9'));
      await expect.poll(() => opacityOf(pay)).toBeCloseTo(0.18);
      expect(await opacityOf(nervous)).toBe(1);
      await finder.value(kinds.action.plural).click();
      await expect(finder.chip).toHaveText(filter.active('7', '9'));
      await finder.value('Ana').click();
      await expect(finder.chip).toHaveText(filter.active('2', '9'));
      // What is chosen is seen as it is.
      await pay.click();
      await expect.poll(() => opacityOf(pay)).toBe(1);
      await editor.leave();

      await page.getByRole('button', { name: filter.save }).click();
      const name = page.getByRole('textbox', { name: filter.newName });
      await expect(name).toHaveValue(`Ana · ${kinds.action.plural}, ${kinds.emotion.plural}`);
      await name.fill('Feelings of Ana');
      await name.press('Enter');
      await expect(finder.value('Feelings of Ana')).toHaveAttribute('aria-pressed', 'true');
      await finder.value(kinds.action.plural).click();
      await expect(finder.value('Feelings of Ana')).toHaveAttribute('aria-pressed', 'false');
      await finder.actOnView('Feelings of Ana', filter.update);
      await finder.actOnView('Feelings of Ana', filter.rename);
      await page.getByRole('textbox', { name: filter.nameOf('Feelings of Ana') }).fill('Hers');
      await page.keyboard.press('Enter');
      await expect(finder.value('Hers')).toHaveAttribute('aria-pressed', 'true');
      await editor.leave();

      await page.getByRole('button', { name: filter.clear }).first().click();
      await expect(finder.chip).toBeHidden();
      await expect.poll(() => opacityOf(pay)).toBe(1);
      await finder.value('Hers').click();
      await expect(finder.chip).toHaveText(filter.active('2', '9'));

      // A file has the view and not the filter; the map that it opens as offers it.
      const file = await editor.export(new RegExp(exporting.formats.json.name), {
        button: actions['map.export'],
        download: new RegExp(exporting.download('JSON')),
      });
      await page.getByRole('link', { name: topBar.back }).click();
      await library.importFiles({
        name: 'copy.journey.json',
        mimeType: 'application/json',
        buffer: await contentOf(file),
      });
      await expect(editor.canvas).toBeVisible();
      await expect(finder.value('Hers')).toBeVisible();
      await expect(finder.chip).toBeHidden();
      await finder.value('Hers').click();
      await expect(finder.chip).toHaveText(filter.active('2', '9'));
      await finder.actOnView('Hers', filter.remove);
      await expect(finder.value('Hers')).toBeHidden();
      await page.keyboard.press('Control+z');
      await expect(finder.value('Hers')).toBeVisible();
    });

    test('cards are offered in the list of all actions', async ({ page, library, editor }) => {
      await library.openFile(fileOf(shop));
      await editor.focus();
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox', { name: commandList.search })).toBeFocused();
      await page.keyboard.type('tyre');
      await expect(page.getByRole('option').filter({ hasText: commandList.card('Flat tyre') })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(editor.part(new RegExp(`^${kinds.painPoint.name}: Flat tyre`))).toHaveClass(/selected/);
    });

    test('the map is presented stage by stage, and the view comes back', async ({ page, library, editor }) => {
      const stage = (title: string) => editor.part(`${types.stage}: ${title}`);
      const region = page.getByRole('region', { name: presenting.name });
      const counter = region.getByRole('status');
      await library.openFile(fileOf(shop));
      await editor.focus();
      const before = await boxOf(stage('Buy'));

      await page.keyboard.press('Shift+Alt+P');
      await expect(counter).toHaveText('Buying a bicycle');
      await expect(region).toBeFocused();
      await expect(editor.sidePanel).toBeHidden();
      await expect(page.getByRole('banner')).toBeHidden();
      await page.keyboard.press('ArrowRight');
      await expect(counter).toHaveText(presenting.at('1', '3', 'Discover'));
      await page.keyboard.press('Space');
      await expect(counter).toHaveText(presenting.at('2', '3', 'Buy'));
      const { x, width } = await boxOf(stage('Buy'));
      const screen = await page.evaluate(() => window.innerWidth);
      await expect(page.getByTestId('spotlight')).toBeVisible();
      expect(Math.abs(x + width / 2 - screen / 2)).toBeLessThan(4);
      expect(width).toBeGreaterThan(before.width);
      await page.keyboard.press('ArrowLeft');
      await expect(counter).toHaveText(presenting.at('1', '3', 'Discover'));
      await page.keyboard.press('Home');
      await expect(counter).toHaveText('Buying a bicycle');
      // Letters place parts and Delete deletes only where the map is worked on.
      await page.keyboard.press('d');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Escape');
      await expect(region).toBeHidden();
      await expect(editor.canvas).toBeFocused();
      await expect(editor.writing).toBeHidden();
      await expect.poll(async () => Math.abs((await boxOf(stage('Buy'))).x - before.x)).toBeLessThan(1);

      // From what is chosen, on to its stage.
      await editor.choose(new RegExp(`^${kinds.painPoint.name}: No receipt`));
      await page.keyboard.press('Shift+Alt+P');
      await expect(counter).toHaveText(presenting.chosen);
      await region.getByRole('button', { name: presenting.next }).click();
      await expect(counter).toHaveText(presenting.at('2', '3', 'Buy'));
      await region.getByRole('button', { name: presenting.end }).click();
      await expect(editor.inspector).toBeVisible();
    });
  });
}

test('on a phone the search and the filter leave nothing clipped', async ({ page, library, editor }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const finder = new Finder(page, ptBR);
  await library.openFile(fileOf(shop));
  await editor.focus();
  await finder.openFilter();
  await finder.value(ptBR.parts.kinds.emotion.plural).click();
  await finder.search('pay');
  await expect(finder.place).toHaveText(ptBR.search.place('1', '1'));
  for (const part of [finder.field, finder.place, finder.chip]) {
    const { x, width } = await boxOf(part);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a map that is too large for live parts is dimmed and searched as well', async ({ page, library, editor }) => {
  const many = {
    ...shop,
    stages: Array.from({ length: 12 }, (_, i) => ({ title: `Stage ${String(i)}` })),
    lanes: [
      {
        title: 'All',
        kinds: [],
        cells: Array.from({ length: 12 }, () =>
          Array.from({ length: 40 }, (_, i) => ({
            kind: i % 4 === 0 ? ('painPoint' as const) : ('action' as const),
            title: `Card ${String(i)}`,
          })),
        ),
      },
    ],
  };
  const finder = new Finder(page, ptBR);
  await library.openFile(fileOf(many));
  await editor.focus();
  await page.keyboard.press('Shift+Digit1');
  await expect(page.locator('[data-overview="true"]')).toBeVisible();
  /** How dark the painted map is, from 0 to 255. */
  const ink = () =>
    page.locator('[data-overview="true"] canvas').evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let sum = 0;
      for (let i = 0; i < data.length; i += 4) sum += 255 - (data[i + 1] ?? 0);
      return sum / (data.length / 4);
    });
  const before = await ink();
  await finder.openFilter();
  await finder.value(ptBR.parts.kinds.painPoint.plural).click();
  await expect(finder.chip).toHaveText(ptBR.filter.active('120', '480'));
  await expect.poll(ink).toBeLessThan(before);
  await finder.search('card 39');
  await expect(finder.place).toHaveText(ptBR.search.place('1', '12'));
  await expect(page.getByTestId('found-marks')).toBeAttached();
});
