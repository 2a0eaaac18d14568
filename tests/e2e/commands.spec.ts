import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf, shop } from './maps.ts';
import { expect, test } from './test.ts';

for (const [locale, words] of [
  ['en-US', en],
  ['pt-BR', ptBR],
] as const) {
  test.describe(`In ${locale}`, () => {
    test.use({ locale });
    const { actions, commandList, exporting, parts, steps, topBar } = words;

    test('whatever can be done is found by typing a part of its name', async ({ page, library, editor }) => {
      const dialog = page.getByRole('dialog', { name: commandList.title });
      const options = dialog.getByRole('option');
      const ask = async (text: string) => {
        await page.keyboard.press('Control+k');
        await expect(dialog.getByRole('combobox', { name: commandList.search })).toBeFocused();
        await page.keyboard.type(text);
      };
      await library.openFile(fileOf(shop));
      await editor.focus();

      // Only what can be done now is offered: there is nothing to undo.
      await ask('');
      await expect(options.filter({ hasText: actions['map.export'] })).toBeVisible();
      await expect(options.filter({ hasText: actions['edit.undo'] })).toHaveCount(0);
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.type('zzz');
      await expect(dialog.getByText(commandList.none)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(editor.canvas).toBeFocused();

      await ask(commandList.place(parts.kinds.painPoint.name).toUpperCase());
      await page.keyboard.press('Enter');
      await expect(editor.writing).toBeFocused();
      await editor.write('Slow');
      await expect(editor.part(new RegExp(`^${parts.kinds.painPoint.name}: Slow`))).toBeVisible();

      await ask(actions['edit.undo']);
      await page.keyboard.press('Enter');
      await expect(editor.part(new RegExp(`^${parts.kinds.painPoint.name}: Slow`))).toBeHidden();

      await ask('Buy');
      await options.filter({ hasText: commandList.goTo('Buy') }).click();
      await expect(editor.part(`${parts.types.stage}: Buy`)).toHaveClass(/selected/);

      await ask(actions['map.export']);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: exporting.title })).toBeVisible();
    });

    test('what is chosen is moved, changed and filtered by names alone, each as one step that can be taken back', async ({
      page,
      library,
      editor,
    }) => {
      const { kinds, types, colours, fields } = parts;
      const cell = (stage: string, lane: string) => words.canvas.placedPart('', stage, lane).slice(2);
      const undo = (step: string) => page.getByRole('button', { name: topBar.undoStep(step), exact: true });
      const act = async (text: string) => {
        await page.keyboard.press('Control+k');
        const dialog = page.getByRole('dialog', { name: commandList.title });
        await expect(dialog.getByRole('combobox', { name: commandList.search })).toBeFocused();
        await page.keyboard.type(text);
        await expect(dialog.getByRole('option', { selected: true })).toContainText(text);
        await page.keyboard.press('Enter');
        await expect(dialog).toBeHidden();
      };
      await library.openFile(fileOf(shop));
      await editor.choose(`${kinds.action.name}: Search`);

      await act(actions['move.down']);
      await expect
        .poll(() => editor.cardsAt(cell('Discover', 'Deeds')))
        .toEqual(['Compare', 'Search', 'Ask a friend'].map((title) => `${kinds.action.name}: ${title}`));
      await act(actions['move.right']);
      await expect.poll(() => editor.cardsAt(cell('Buy', 'Deeds'))).toContain(`${kinds.action.name}: Search`);
      await expect(undo(steps['card.move'])).toBeVisible();
      await act(actions['card.wider']);
      await expect(undo(steps['card.span'])).toBeVisible();
      await act(commandList.become(kinds.task.name));
      await expect(editor.part(`${kinds.task.name}: Search`)).toBeVisible();
      await expect(undo(steps['card.setKind'])).toBeVisible();
      await act(commandList.attach(words.canvas.partName(types.persona, 'Ana')));
      await expect(undo(steps['card.attach'])).toBeVisible();
      await act(actions['edit.write']);
      await editor.write('Look around');
      await expect(editor.part(`${kinds.task.name}: Look around`)).toBeVisible();

      await editor.leave();
      await act(actions['view.fit']);
      await editor.choose(`${types.lane}: Hurts`);
      await act(commandList.colour(colours.red));
      await expect(undo(steps.withField(steps['part.set'], fields.colour))).toBeVisible();
      await act(actions['lane.collapse']);
      await expect(editor.part(`${kinds.painPoint.name}: Flat tyre`)).toBeHidden();
      await act(actions['edit.undo']);
      await expect(editor.part(`${kinds.painPoint.name}: Flat tyre`)).toBeVisible();

      await act(actions['part.hide']);
      await expect(editor.part(`${types.lane}: Hurts`)).toBeHidden();
      await expect(undo(steps.withField(steps['part.set'], fields.hidden))).toBeVisible();
      // What is out of sight is not chosen with the rest.
      await act(actions['edit.selectAll']);
      await act(actions['edit.delete']);
      await expect(editor.part(`${kinds.action.name}: Pay`)).toBeHidden();
      await act(actions['part.showHidden']);
      await expect(editor.part(`${kinds.painPoint.name}: Flat tyre`)).toBeVisible();
      await act(actions['edit.undo']);
      await act(actions['edit.undo']);
      await expect(editor.part(`${kinds.action.name}: Pay`)).toBeVisible();
      await act(actions['edit.undo']);
      await expect(editor.part(`${types.lane}: Hurts`)).toBeVisible();

      await act(commandList.showOnly(kinds.painPoint.plural));
      await expect(page.getByText(words.filter.active('2', '9'))).toBeVisible();
      await act(actions['find.clear']);
      await expect(page.getByText(words.filter.active('2', '9'))).toBeHidden();
    });
  });
}
