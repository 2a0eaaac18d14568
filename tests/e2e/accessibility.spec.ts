import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { expect, test } from './test.ts';

/** Serious and critical faults that axe finds on the page as it is now, one line each. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`),
    );
}

for (const [words, colorScheme] of [
  [en, 'light'],
  [ptBR, 'dark'],
] as const) {
  test.describe(`${words === en ? 'In English' : 'In Portuguese'}, ${colorScheme}`, () => {
    test.use({ locale: words === en ? 'en-US' : 'pt-BR', colorScheme });
    const { actions, library: shelf, parts } = words;

    test('axe finds nothing serious on the pages, in panels, menus and dialogs', async ({ page, library, editor }) => {
      const check = async (what: string) => {
        expect(await faults(page), what).toEqual([]);
      };
      await library.open();
      await expect(page.locator('[data-template]').first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-appearance', colorScheme);
      await check('library');
      await library.maps.first().getByRole('button').click();
      await expect(page.getByRole('menu')).toBeVisible();
      await check('menu of a map');
      await page.getByRole('menuitem', { name: shelf.toTrash }).click();
      await expect(page.getByText(shelf.empty)).toBeVisible();
      await page.getByRole('button', { name: shelf.undo }).click();
      await expect(library.maps).toHaveCount(1);

      await library.maps.first().getByRole('link').last().click();
      await expect(editor.parts.first()).toBeVisible();
      await check('editor');
      await editor
        .part(new RegExp(`^${parts.kinds.touchpoint.name}`))
        .first()
        .click();
      await expect(editor.inspector).toBeVisible();
      await check('a card selected');
      await page.getByRole('button', { name: words.sidePanel.structure }).click();
      await expect(page.getByRole('region', { name: words.structure.lanes })).toBeVisible();
      await editor
        .part(new RegExp(`^${parts.types.stage}`))
        .first()
        .click();
      await check('structure panel, a stage selected');
      await editor.focus();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: words.help.title })).toBeVisible();
      await check('help');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', { name: words.commandList.title })).toBeVisible();
      await check('all actions');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: actions['map.export'], exact: true }).click();
      await expect(page.getByRole('dialog', { name: words.exporting.title })).toBeVisible();
      await check('export');
    });
  });
}
