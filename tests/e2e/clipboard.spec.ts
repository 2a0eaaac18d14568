import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf, shop } from './maps.ts';
import { EditorPage } from './pages/editorPage.ts';
import { LibraryPage } from './pages/libraryPage.ts';
import { fillClipboard, putPicture, textInClipboard } from './pages/systemClipboard.ts';
import { expect, test } from './test.ts';

/** There is one clipboard on the machine, so these tests go one after the other. */
test.describe.configure({ mode: 'serial' });
test.use({ permissions: ['clipboard-read', 'clipboard-write'], locale: 'en-US' });

const { actions, clipboard, commandList, parts, steps, topBar } = en;
const at = (stage: string, lane: string) => `Stage ${stage}, lane ${lane}`;
const table = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');

test('cards are copied, cut and pasted by keys, within a map and from one tab to another', async ({
  page,
  context,
  library,
  editor,
}) => {
  const { keyboard } = page;
  await library.openFile(fileOf(shop));
  await editor.choose('Action: Compare');
  await editor.part('Action: Search').click({ modifiers: ['Shift'] });
  await editor.part('Action: Pay').click({ modifiers: ['Shift'] });
  await keyboard.press('Control+c');
  expect(await textInClipboard(page)).toBe(
    table([
      ['', 'Discover', 'Buy'],
      ['Deeds', '"Search\nCompare"', 'Pay'],
    ]),
  );

  // Into the marked cell, as they stood to each other; what goes beyond the last stage stays in it.
  await editor.clickCell('Buy', 'Anything');
  await keyboard.press('Control+v');
  await expect.poll(() => editor.cardsAt(at('Buy', 'Anything'))).toEqual(['Action: Search', 'Action: Compare']);
  expect(await editor.cardsAt(at('Use', 'Anything'))).toEqual(['Action: Pay']);
  await editor.clickCell('Use', 'Hurts');
  await keyboard.press('Control+v');
  // A lane that does not take deeds makes them its own.
  await expect
    .poll(() => editor.cardsAt(at('Use', 'Hurts')))
    .toEqual(['Flat tyre', 'Search', 'Compare', 'Pay'].map((title) => `Pain point: ${title}`));
  await expect(page.getByText(clipboard.clipped(1))).toBeVisible();
  await page.getByRole('button', { name: topBar.undoStep(steps['card.paste']) }).click();
  await expect(editor.part('Pain point: Search')).toBeHidden();
  expect(await editor.cardsAt(at('Use', 'Hurts'))).toEqual(['Pain point: Flat tyre']);

  // Another map in another tab.
  await editor.leave();
  await editor.choose('Emotion: Curious');
  await keyboard.press('Control+x');
  await expect(editor.part(/^Emotion: Curious/)).toBeHidden();
  await expect(page.getByRole('button', { name: topBar.undoStep(steps['card.cut']) })).toBeVisible();
  const other = await context.newPage();
  const [otherLibrary, otherEditor] = [new LibraryPage(other), new EditorPage(other)];
  const strangers = { ...shop, personas: [{ name: 'ana', title: 'ANA', colour: 'teal' } as const], lanes: shop.lanes };
  await otherLibrary.openFile(fileOf({ ...strangers, lanes: [{ title: 'All', kinds: [], cells: [] }] }));
  await otherEditor.clickCell('Buy', 'All');
  await other.keyboard.press('Control+v');
  await expect.poll(() => otherEditor.cardsAt(at('Buy', 'All'))).toEqual(['Emotion: Curious']);
  await expect(otherEditor.inspector.getByLabel(parts.fields.personaId)).toHaveValue(/.+/);
  await other.close();
});

test('fields keep the clipboard to themselves', async ({ page, library, editor }) => {
  const { keyboard } = page;
  await library.openFile(fileOf(shop));
  await editor.choose('Action: Pay');
  await keyboard.press('Control+c');
  expect(await textInClipboard(page)).toBe('Pay');
  await keyboard.press('Enter');
  await expect(editor.writing).toBeFocused();
  await keyboard.press('End');
  await keyboard.press('Control+v');
  await expect(editor.writing).toHaveValue('PayPay');
  await keyboard.press('Control+a');
  await keyboard.press('Control+x');
  await expect(editor.writing).toHaveValue('');
  expect(await textInClipboard(page)).toBe('PayPay');
  await keyboard.press('Control+v');
  await keyboard.press('Escape');
  expect(await editor.cardsAt(at('Buy', 'Deeds'))).toEqual(['Action: PayPay']);
});

test('text and pictures of other programs become cards in the marked cell', async ({ page, library, editor }) => {
  const { keyboard } = page;
  await library.openFile(fileOf(shop));
  await fillClipboard(page, { 'text/plain': '- Slow site\n\n  • No help\n3. Long queue\n' });
  await editor.clickCell('Discover', 'Hurts');
  await keyboard.press('Control+v');
  const hurts = ['Slow site', 'No help', 'Long queue'].map((title) => `Pain point: ${title}`);
  await expect.poll(() => editor.cardsAt(at('Discover', 'Hurts'))).toEqual(hurts);
  await expect(page.getByRole('button', { name: topBar.undoStep(steps['card.pasteLines']) })).toBeVisible();

  await putPicture(page);
  await editor.clickCell('Use', 'Anything');
  await keyboard.press('Control+v');
  await expect.poll(() => editor.cardsAt(at('Use', 'Anything'))).toEqual(['Picture']);
  await expect(editor.part('Picture').locator('image, img').first()).toBeVisible();

  // Several files at once, as a file manager gives them, are one step.
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png');
    });
    const clipboardData = new DataTransfer();
    for (const name of ['one.png', 'two.png'])
      clipboardData.items.add(new File([blob as Blob], name, { type: 'image/png' }));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect.poll(() => editor.cardsAt(at('Use', 'Anything'))).toHaveLength(3);
  await keyboard.press('Control+z');
  await expect.poll(() => editor.cardsAt(at('Use', 'Anything'))).toEqual(['Picture']);

  // A small table of a spreadsheet goes from the marked cell on, without a question.
  await fillClipboard(page, { 'text/plain': 'a\t"b\nc"\nd\te\n' });
  await editor.clickCell('Discover', 'Hurts');
  await keyboard.press('Control+v');
  await expect.poll(() => editor.cardsAt(at('Buy', 'Anything'))).toEqual(['Note: e']);
  expect(await editor.cardsAt(at('Buy', 'Hurts'))).toEqual(['No receipt', 'b', 'c'].map((t) => `Pain point: ${t}`));
  await keyboard.press('Control+z');
  await expect(editor.part('Note: e')).toBeHidden();
  expect(await editor.cardsAt(at('Discover', 'Hurts'))).toEqual(hurts);

  // What would hold the screen up is refused as a whole, so that nothing of it is lost unseen.
  await fillClipboard(page, { 'text/plain': 'A sentence.\n'.repeat(10_000) });
  await editor.clickCell('Discover', 'Hurts');
  await keyboard.press('Control+v');
  await expect(page.getByRole('alert').getByText(clipboard.tooLong)).toBeVisible();
  expect(await editor.cardsAt(at('Discover', 'Hurts'))).toEqual(hurts);
});

for (const [locale, words] of [
  ['en-US', en],
  ['pt-BR', ptBR],
] as const) {
  test.describe(`In ${locale}`, () => {
    test.use({ locale });

    test('a whole map is pasted from a spreadsheet and confirmed by one key', async ({ page, library, editor }) => {
      const { table: ask } = words.clipboard;
      const stages = ['Aware', 'Compare', 'Buy', 'Start', 'Use', 'Renew'];
      const lanes = ['Ações', 'Canais usados', 'Dores sentidas', 'Ideias', 'Other'];
      const rows = lanes.map((lane, y) => [lane, ...stages.map((_, x) => `${x}-${y}`)]);
      const html = [['', ...stages], ...rows]
        .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
        .join('');
      await library.open();
      await library.begin('blank');
      await expect(editor.part(new RegExp(`^${words.parts.types.stage}: `)).first()).toBeVisible();
      await fillClipboard(page, {
        'text/html': `<table>${html}</table>`,
        'text/plain': table([['', ...stages], ...rows]),
      });
      await editor.focus();
      await page.keyboard.press('Control+v');
      const dialog = page.getByRole('dialog', { name: ask.title });
      await expect(dialog.getByRole('button', { name: ask.paste })).toBeFocused();
      await expect(dialog.getByRole('checkbox', { name: ask.hasStages })).toBeChecked();
      await expect(dialog.getByRole('checkbox', { name: ask.hasLanes })).toBeChecked();
      await expect(dialog.getByText(ask.sum({ cards: 30, stages: 6, lanes: 5 }))).toBeVisible();
      await expect(dialog.getByRole('columnheader', { name: 'Renew' })).toBeVisible();
      await dialog.getByRole('checkbox', { name: ask.hasLanes }).uncheck();
      await expect(dialog.getByText(ask.sum({ cards: 35, stages: 7, lanes: 0 }))).toBeVisible();
      await dialog.getByRole('checkbox', { name: ask.hasLanes }).check();
      await dialog.getByRole('button', { name: ask.paste }).focus();
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(editor.canvas).toBeFocused();
      await expect(editor.part(`${words.parts.kinds.painPoint.name}: 5-2`)).toBeVisible();
      for (const stage of stages) await expect(editor.part(`${words.parts.types.stage}: ${stage}`)).toBeVisible();
      await expect(editor.part(`${words.parts.types.lane}: Other`)).toBeVisible();
      await expect(editor.parts.filter({ hasText: words.structure.newStage(1) })).toHaveCount(0);
      await page.keyboard.press('Control+z');
      await expect(editor.part(`${words.parts.types.stage}: Renew`)).toBeHidden();
      await expect(page.getByRole('button', { name: words.actions['edit.undo'], exact: true })).toBeDisabled();
    });
  });
}

test('the list of all actions copies and pastes too', async ({ page, library, editor }) => {
  const act = async (text: string) => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: commandList.search })).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await library.openFile(fileOf(shop));
  await editor.choose('Action: Ride');
  await act(actions['edit.copy']);
  await expect.poll(() => textInClipboard(page)).toBe('Ride');
  await editor.clickCell('Buy', 'Anything');
  await act(actions['edit.paste']);
  await expect.poll(() => editor.cardsAt(at('Buy', 'Anything'))).toEqual(['Action: Ride']);
  await act(actions['edit.cut']);
  await expect(editor.part(`Action: Ride. ${at('Buy', 'Anything')}`)).toBeHidden();

  await page.context().clearPermissions();
  await act(actions['edit.paste']);
  await expect(page.getByText(clipboard.mayNotRead).first()).toBeVisible();
});
