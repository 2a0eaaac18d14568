import { AxeBuilder } from '@axe-core/playwright';
import { cardKinds } from '../../src/model/kinds/index.ts';
import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { pseudo } from '../../src/i18n/pseudo.ts';
import { fileOf, shop } from './maps.ts';
import { OutlinePanel } from './pages/outlinePanel.ts';
import { untranslated } from './pages/untranslated.ts';
import { expect, test } from './test.ts';

const KEY = 'Shift+Alt+KeyO';

/** The shop with a link, a card that spans and one that lies outside of the grid. */
const told = {
  ...shop,
  journey: { ...shop.journey, scenario: 'A rainy week' },
  stages: [{ title: 'Discover', customerGoal: 'Know what there is' }, { title: 'Buy' }, { title: 'Use' }],
  lanes: [
    {
      ...shop.lanes[0],
      cells: [
        [
          { kind: 'action', title: 'Search', name: 'search', span: 2 },
          { kind: 'action', title: 'Compare' },
        ],
        [{ kind: 'action', title: 'Pay', name: 'pay', personas: ['ana', 'bruno'] }],
      ],
    },
    shop.lanes[1],
    shop.lanes[2],
  ],
  links: [{ from: 'search', to: 'pay', label: 'and then' }],
} as const;

for (const [locale, colorScheme, words] of [
  ['en-US', 'light', en],
  ['pt-BR', 'dark', ptBR],
] as const) {
  test.describe(`In ${locale}`, () => {
    test.use({ locale, colorScheme });
    const { outline: texts, parts, drawing, canvas } = words;
    const { kinds, types } = parts;

    test('the whole map is read in order, by stage and by lane, and axe finds nothing', async ({
      page,
      library,
      editor,
    }) => {
      const outline = new OutlinePanel(page, words);
      await library.openFile(fileOf(told));
      await expect(page.locator('#canvas-help')).toHaveText(canvas.help);
      expect(canvas.help).toContain('Shift+Alt+O');
      await editor.focus();
      await page.keyboard.press(KEY);
      await expect(outline.region).toBeFocused();
      const people = [`### ${words.structure.personas}`, `${types.persona}: Ana`, `${types.persona}: Bruno`];
      const { feeling, fact } = drawing;
      const severe = fact(parts.fields.severity, parts.options.severity[3]);
      const { assumed } = parts.options.basis;
      const search = `${kinds.action.name}: Search (${assumed} · ${texts.until('Buy')})`;
      const compare = `${kinds.action.name}: Compare (${assumed})`;
      const pay = new Intl.ListFormat(locale).format(['Ana', 'Bruno']);
      const link = ['### ' + words.inspector.links, texts.link('Search', 'Pay', drawing.legend.flow, 'and then')];
      expect(await outline.read()).toEqual([
        '## Buying a bicycle',
        ...people,
        '### Discover',
        '#### Deeds',
        search,
        compare,
        '#### Feelings',
        `${kinds.emotion.name}: Curious (${feeling(3, '+40')} · ${assumed} · Ana)`,
        '### Buy',
        '#### Deeds',
        `${kinds.action.name}: Pay (${assumed} · ${pay})`,
        '#### Feelings',
        `${kinds.emotion.name}: Nervous (${feeling(1, '−30')} · ${assumed} · Ana)`,
        '#### Hurts',
        `${kinds.painPoint.name}: No receipt (${severe} · ${assumed})`,
        '### Use',
        '#### Hurts',
        `${kinds.painPoint.name}: Flat tyre (${assumed})`,
        ...link,
      ]);
      await expect(outline.region.getByRole('heading', { level: 3, name: 'Discover' })).toBeVisible();
      await expect(outline.region.getByText(drawing.customerGoal('Know what there is'))).toBeVisible();
      await expect(outline.region.getByText(drawing.scenario('A rainy week'))).toBeVisible();

      await outline.region.getByRole('button', { name: texts.nestings.lane }).click();
      const byLane = await outline.read();
      expect(byLane.slice(4, 10)).toEqual([
        '### Deeds',
        '#### Discover',
        search,
        compare,
        '#### Buy',
        `${kinds.action.name}: Pay (${assumed} · ${pay})`,
      ]);

      await outline.field(kinds.action.name, 'Compare').click();
      const faults = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
      expect(await faults()).toEqual([]);
      await outline.region.getByRole('button', { name: texts.alone }).click();
      await expect(editor.canvas).toBeHidden();
      expect(await faults()).toEqual([]);

      // Remembered, and back to the canvas by the same key.
      await page.reload();
      await expect(outline.region).toBeVisible();
      await expect(editor.canvas).toBeHidden();
      expect(await outline.read()).toEqual(byLane);
      await outline.region.getByRole('button', { name: texts.close }).click();
      await expect(editor.canvas).toBeFocused();
      await expect(editor.part(`${types.stage}: Discover`)).toBeInViewport();
    });

    test('by keyboard alone cards are written, added, moved, deleted and taken back', async ({
      page,
      library,
      editor,
    }) => {
      const outline = new OutlinePanel(page, words);
      const { keyboard } = page;
      const action = kinds.action.name;
      const at = (stage: string) => editor.cardsAt(canvas.placedPart('', stage, 'Deeds').slice(2));
      await library.openFile(fileOf(shop));
      await editor.focus();
      await keyboard.press('Shift+1');
      await keyboard.press(KEY);
      await expect(outline.region).toBeFocused();

      // Chosen on the map, chosen here; typed here, written there.
      await editor.choose(`${action}: Compare`);
      await expect(outline.current.getByRole('textbox')).toHaveValue('Compare');
      await outline.field(action, 'Compare').focus();
      await keyboard.press('End');
      await keyboard.type(' prices');
      await expect(editor.part(`${action}: Compare prices`)).toHaveClass(/selected/);

      await keyboard.press('Enter');
      await keyboard.type('Ask mum');
      await keyboard.press('Enter');
      await expect(outline.current.getByRole('textbox')).toHaveValue('');
      // An empty one goes as it came, and the one before it is at work again.
      await keyboard.press('Backspace');
      await expect(outline.field(action, 'Ask mum')).toBeFocused();
      await expect
        .poll(() => at('Discover'))
        .toEqual(['Search', 'Compare prices', 'Ask mum', 'Ask a friend'].map((title) => `${action}: ${title}`));

      await keyboard.press('Alt+ArrowDown');
      await keyboard.press('Alt+ArrowDown');
      await expect(outline.field(action, 'Ask mum')).toBeFocused();
      await expect(outline.region.getByRole('status')).toHaveText(texts.moved('Ask mum', 'Buy', 1, 2));
      await expect.poll(() => at('Buy')).toEqual([`${action}: Ask mum`, `${action}: Pay`]);
      await keyboard.press('Control+z');
      await expect(outline.field(action, 'Ask mum')).toBeFocused();
      await expect.poll(() => at('Buy')).toEqual([`${action}: Pay`]);

      // Out of the field the arrows go from part to part, and Delete deletes.
      await keyboard.press('Escape');
      await expect(outline.item(action, 'Ask mum')).toBeFocused();
      await keyboard.press('ArrowUp');
      await expect(outline.item(action, 'Ask a friend')).toBeFocused();
      await keyboard.press('Delete');
      await expect(editor.part(`${action}: Ask a friend`)).toBeHidden();
      await expect(outline.field(action, 'Compare prices')).toBeFocused();
      await keyboard.press('Control+z');
      await expect(outline.field(action, 'Ask a friend')).toBeFocused();
      await expect(editor.part(`${action}: Ask a friend`)).toBeVisible();

      // Tab leads over the tools of the chosen one: its kind, all of its fields, delete.
      await keyboard.press('Tab');
      await expect(outline.current.getByRole('combobox')).toBeFocused();
      await outline.current.getByRole('combobox').selectOption(kinds.need.name);
      await expect(editor.part(`${kinds.need.name}: Ask a friend`)).toBeVisible();
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await expect(editor.inspector.getByLabel(parts.fields.title, { exact: true })).toBeFocused();
    });

    test('cells get cards by a button, stages and lanes too, and what the map does is seen here', async ({
      page,
      library,
      editor,
    }) => {
      const outline = new OutlinePanel(page, words);
      const { keyboard } = page;
      await library.openFile(fileOf(shop));
      await page.getByRole('button', { name: words.topBar.more }).click();
      await page.getByRole('menuitem', { name: words.actions['view.outlineAlone'] }).click();
      await expect(editor.canvas).toBeHidden();
      await outline.region.getByRole('button', { name: texts.addCardTo('Buy', 'Hurts') }).click();
      await keyboard.type('Queue');
      await expect(outline.item(kinds.painPoint.name, 'Queue')).toHaveAttribute('aria-current', 'true');
      await outline.region.getByRole('button', { name: texts.addElsewhere.stage }).first().click();
      await page.getByRole('menuitem', { name: 'Hurts' }).click();
      await keyboard.type('Nobody answers');
      await expect(outline.field(kinds.painPoint.name, 'Nobody answers')).toBeFocused();
      await outline.region.getByRole('button', { name: words.structure.addStage }).click();
      await keyboard.type('Tell others');
      await expect(outline.region.getByRole('heading', { level: 3, name: 'Tell others' })).toBeVisible();

      // Every field of the chosen one, and back.
      await outline.current.getByRole('button', { name: texts.allFields(`${types.stage}: Tell others`) }).click();
      await editor.inspector.getByLabel(parts.fields.customerGoal).fill('Be heard');
      await expect(outline.current).toContainText(drawing.customerGoal('Be heard'));
      await keyboard.press('Escape');
      await expect(outline.current).toBeFocused();

      // What is placed from the list of all actions is written here, since there is no canvas.
      await keyboard.press('Control+k');
      await expect(page.getByRole('combobox', { name: words.commandList.search })).toBeFocused();
      await keyboard.type(words.commandList.place(kinds.note.name));
      await keyboard.press('Enter');
      await expect(outline.current.getByRole('textbox', { name: kinds.note.name })).toBeFocused();
      await keyboard.type('Remember');
      await expect(outline.field(kinds.note.name, 'Remember')).toBeFocused();

      await outline.region.getByRole('button', { name: texts.beside }).click();
      await expect(editor.part(`${kinds.painPoint.name}: Queue`)).toBeVisible();
      await editor.part(`${kinds.action.name}: Pay`).dblclick({ position: { x: 14, y: 14 } });
      await editor.writing.fill('Pay later');
      await expect(outline.field(kinds.action.name, 'Pay later')).toBeInViewport();
      await keyboard.press('Escape');
      await keyboard.press('Delete');
      await expect(outline.field(kinds.action.name, 'Pay later')).toHaveCount(0);
    });
  });
}

test.describe('On a phone', () => {
  test.use({ locale: 'pt-BR', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the canvas comes first; the outline can stand above it or instead of it', async ({ page, library, editor }) => {
    const outline = new OutlinePanel(page, ptBR);
    const choose = async (name: string) => {
      await page.getByRole('button', { name: ptBR.topBar.more }).tap();
      await page.getByRole('menuitem', { name }).tap();
    };
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    };
    await library.openFile(fileOf(shop));
    await expect(outline.region).toBeHidden();
    await choose(ptBR.actions['view.outlineAlone']);
    await expect(editor.canvas).toBeHidden();
    await fits();
    await outline.field(ptBR.parts.kinds.action.name, 'Pay').tap();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Recibo');
    await expect(outline.field(ptBR.parts.kinds.action.name, 'Recibo')).toBeInViewport();
    await expect(editor.inspector).toBeHidden();
    await fits();
    await choose(ptBR.actions['view.outline']);
    await expect(editor.canvas).toBeVisible();
    await expect(outline.field(ptBR.parts.kinds.action.name, 'Recibo')).toBeInViewport();
    await fits();
  });
});

test('every word of it is translated', async ({ page, library }) => {
  await page.addInitScript(() => {
    localStorage.setItem('percurso.preferences', '{"locale":"pseudo","outline":"alone"}');
  });
  const cells = [cardKinds.map((kind) => ({ kind, title: '' }))];
  await page.goto('./');
  await library.importFiles(
    fileOf({
      journey: {},
      personas: [{ name: '1', title: '', visible: false }],
      stages: [{ title: '' }],
      lanes: [
        { title: '', kinds: [], cells },
        { title: '', kinds: [], collapsed: true, cells },
        { title: '', kinds: [], hidden: true, cells },
      ],
    }),
  );
  const outline = new OutlinePanel(page, pseudo);
  await outline.region.getByRole('textbox').last().focus();
  expect(await untranslated(page)).toEqual([]);
});
