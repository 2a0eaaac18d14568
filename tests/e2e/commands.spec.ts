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
    const { actions, commandList, exporting, parts } = words;

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
  });
}
