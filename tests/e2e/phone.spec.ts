import type { Locator } from '@playwright/test';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { overlaps } from '../../src/layout/geometry.ts';
import { boxOf } from './pages/boxes.ts';
import { swipe } from './pages/touch.ts';
import { expect, test } from './test.ts';

const { actions, library: shelf, parts, sidePanel, topBar } = ptBR;
const [WIDTH, HEIGHT] = [390, 844];

test.use({ locale: 'pt-BR', viewport: { width: WIDTH, height: HEIGHT }, hasTouch: true, isMobile: true });

test('on a phone nothing is clipped, and a card is added, edited and exported with fingers', async ({
  page,
  library,
  editor,
}) => {
  const fits = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
  };
  /** Whether elements lie beside each other within the screen. */
  const areApart = async (...elements: readonly Locator[]) => {
    const boxes = await Promise.all(elements.map(boxOf));
    for (const [i, box] of boxes.entries()) {
      expect(box.x, String(elements[i])).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, String(elements[i])).toBeLessThanOrEqual(WIDTH);
      for (const [j, other] of boxes.entries()) {
        if (j > i) expect(overlaps(box, other), `${String(elements[i])} over ${String(elements[j])}`).toBe(false);
      }
    }
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

  await library.open();
  await expect(page.locator('[data-template]').first()).toBeVisible();
  await fits();
  await areApart(page.getByRole('heading', { level: 1 }), button(shelf.importFile), button(shelf.preferences));
  await page.locator('[data-template="blank"]').tap();
  await expect(editor.canvas).toBeVisible();
  await fits();
  await areApart(
    page.getByRole('link', { name: topBar.back }),
    page.locator('[data-save-state]'),
    button(actions['edit.undo']),
    button(actions['edit.redo']),
    button(topBar.more),
    button(actions['map.export']),
  );

  // The map has the screen to itself until the palette is asked for.
  await expect(page.locator('[data-what]').first()).toBeHidden();
  await button(sidePanel.cards).tap();

  // The palette is scrolled with a finger; what it holds at its end can be reached.
  const last = page.locator('[data-what="persona"]');
  const list = await boxOf(editor.sidePanel);
  const foot = { x: list.x + 70, y: list.y + list.height - 40 };
  await swipe(page, foot, { x: foot.x, y: foot.y - 340 });
  await expect(last).toBeInViewport();
  await page.locator('[data-what="action"]').tap();

  await expect(editor.writing).toBeFocused();
  await page.keyboard.type('Chega à feira');
  await areApart(editor.writing, editor.inspector);
  await editor.inspector.getByLabel(parts.fields.owner).tap();
  await page.keyboard.type('Bia');
  await expect(editor.part(`${parts.kinds.action.name}: Chega à feira`)).toBeVisible();
  await expect(editor.sidePanel).toBeHidden();
  await editor.inspector.getByRole('button', { name: ptBR.inspector.close }).tap();
  await expect(editor.sidePanel).toBeVisible();
  await editor.saved();

  await editor.part(`${parts.kinds.action.name}: Chega à feira`).tap();
  await expect(editor.inspector.getByLabel(parts.fields.owner)).toHaveValue('Bia');
  await fits();

  const dialog = page.getByRole('dialog');
  await button(actions['map.export']).tap();
  await expect(dialog).toBeVisible();
  await fits();
  const box = await boxOf(dialog);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(WIDTH);
  const download = dialog.getByRole('button', { name: ptBR.exporting.download('PNG') });
  await expect(download).toBeInViewport({ ratio: 1 });
  await dialog.getByRole('button', { name: ptBR.common.cancel }).tap();
  await expect(dialog).toBeHidden();
});
