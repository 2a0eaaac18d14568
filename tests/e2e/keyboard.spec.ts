import { en } from '../../src/i18n/en.ts';
import { contentOf } from './pages/editorPage.ts';
import { walkTo } from './pages/seenFocus.ts';
import { expect, test } from './test.ts';

const { actions, copyView, exporting, help, library: shelf, parts, topBar } = en;

test.use({ locale: 'en-US' });

test('a short job is done by keyboard alone, with the focus in sight', async ({ page, library, editor }) => {
  const { keyboard } = page;
  await library.open();
  await expect(page.locator('[data-template]').first()).toBeVisible();
  await walkTo(page.locator('[data-template="blank"]'));
  await keyboard.press('Enter');
  await expect(editor.part(`${parts.types.stage}: Stage 1`)).toBeVisible();

  await keyboard.press('ArrowDown');
  await keyboard.type('Looks around');
  await keyboard.press('Enter');
  await keyboard.type('Asks');
  await keyboard.press('Escape');
  await expect(editor.canvas).toBeFocused();
  await keyboard.press('Alt+ArrowRight');
  const asks = editor.part(`${parts.kinds.action.name}: Asks. Stage Stage 2, lane Customer actions`);
  await expect(asks).toBeVisible();

  const owner = editor.inspector.getByLabel(parts.fields.owner);
  await walkTo(owner);
  await keyboard.type('Shop');
  await keyboard.press('Escape');
  await expect(editor.canvas).toBeFocused();
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowRight');
  await expect(editor.part(/^Action: Asks/)).toHaveClass(/selected/);
  await expect(owner).toHaveValue('Shop');

  await keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: exporting.title });
  await expect(dialog).toBeVisible();
  await walkTo(dialog.getByRole('radio', { name: exporting.formats.png.name }));
  await walkTo(dialog.getByRole('radio', { name: exporting.formats.json.name }), { key: 'ArrowDown', most: 4 });
  await walkTo(dialog.getByRole('button', { name: exporting.download('JSON') }));
  const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect((await contentOf(file)).toString()).toContain('Looks around');
  await expect(dialog).toBeHidden();
  await expect(editor.canvas).toBeFocused();
});

test('menus and dialogs close by Escape and give the focus back', async ({ page, library, editor }) => {
  const { keyboard } = page;
  const [menu, dialog] = [page.getByRole('menu'), page.getByRole('dialog')];
  await library.open();

  const tile = library.maps.first();
  const more = tile.getByRole('button');
  await more.focus();
  await keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(more).toBeFocused();

  // What is chosen from a menu gets the focus, and gives it on.
  await keyboard.press('Enter');
  await expect(menu.getByRole('menuitem', { name: shelf.rename })).toBeFocused();
  await keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: shelf.newTitle });
  await expect(field).toBeFocused();
  await keyboard.type('Renamed');
  await keyboard.press('Enter');
  await expect(library.map('Renamed')).toBeVisible();

  await walkTo(tile.getByRole('link', { name: 'Renamed' }), { most: 20 });
  await keyboard.press('Enter');
  await expect(editor.parts.first()).toBeVisible();
  const button = page.getByRole('button', { name: actions['map.help'] });
  await walkTo(button, { most: 8 });
  await keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('heading', { name: help.title })).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();

  await walkTo(page.getByRole('button', { name: topBar.more }), { most: 2 });
  await keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem', { name: actions['map.commands'] })).toBeFocused();
  await keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: topBar.more })).toBeFocused();

  await walkTo(page.getByRole('button', { name: actions['map.export'], exact: true }), { most: 2 });
  await keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: actions['map.export'], exact: true })).toBeFocused();

  // From the canvas, where no button has the focus that a dialog could give back.
  await walkTo(editor.canvas, { most: 2 });
  await keyboard.press('?');
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(editor.canvas).toBeFocused();

  // A message in the corner takes no keys away.
  // The picture is painted from the page's own elements, which takes seconds on a busy machine.
  await keyboard.press('Shift+Alt+C');
  const told = page.getByText(new RegExp(`^(${Object.values(copyView).join('|')})$`));
  await expect(told).toBeVisible({ timeout: 30_000 });
  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: help.title })).toBeVisible();
});

test('less motion is wished for and given', async ({ page, library, editor }) => {
  await library.open();
  const moving = () =>
    library.maps.first().evaluate((tile) => Number.parseFloat(getComputedStyle(tile).transitionDuration));
  expect(await moving()).toBeLessThan(0.001);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toBeGreaterThan(0.05);
  await library.begin('blank');
  const stage = editor.part(`${parts.types.stage}: Stage 1`);
  await expect(stage).toBeVisible();
  /** How many different widths a stage has on the way to another zoom. */
  const widths = () =>
    stage.evaluate(async (element) => {
      document.querySelector<HTMLElement>('[aria-label="Zoom out"]')?.click();
      const seen = new Set<number>();
      for (let frame = 0; frame < 30; frame += 1) {
        await new Promise(requestAnimationFrame);
        seen.add(element.getBoundingClientRect().width);
      }
      return seen.size;
    });
  expect(await widths()).toBeGreaterThan(2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await widths()).toBeLessThanOrEqual(2);
});
