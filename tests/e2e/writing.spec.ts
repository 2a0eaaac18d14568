import { en } from '../../src/i18n/en.ts';
import { fileOf, shop } from './maps.ts';
import { expect, test } from './test.ts';

const { canvas, parts, steps, topBar } = en;

test.use({ locale: 'en-US' });

test('typing draws: cards are begun, gone on with, written anew, moved and left', async ({ page, library, editor }) => {
  await library.openFile(fileOf(shop));
  await expect(editor.part('Action: Pay')).toBeVisible();
  const { keyboard } = page;
  const undo = page.getByRole('button', { name: /^Undo/ });
  await expect(undo).toBeDisabled();

  // A card that is begun and left empty leaves no trace, however it is left.
  await editor.clickCell('Use', 'Deeds');
  await expect(page.getByRole('group', { name: canvas.cellName('Use', 'Deeds', 1) })).toBeVisible();
  await keyboard.press('Enter');
  await expect(editor.writing).toBeFocused();
  await keyboard.press('Escape');
  await expect(editor.writing).toBeHidden();
  await keyboard.press('x');
  await keyboard.press('Backspace');
  const hurts = await editor.cell('Buy', 'Hurts');
  await page.mouse.click(hurts.x, hurts.y);
  await expect(editor.writing).toBeHidden();
  await expect.poll(() => editor.cardsAt('Stage Use, lane Deeds')).toEqual(['Action: Ride']);
  await expect(undo).toBeDisabled();

  // Enter goes on below, Tab in the next stage, Shift with Tab in the one before, Shift with Enter on a new line.
  await editor.clickCell('Discover', 'Hurts');
  await keyboard.type('Rain');
  await keyboard.press('Enter');
  await keyboard.type('Hills');
  await keyboard.press('Shift+Enter');
  await keyboard.type('and wind');
  await keyboard.press('Tab');
  await keyboard.type('Queue');
  await keyboard.press('Shift+Tab');
  await keyboard.type('Dark');
  await keyboard.press('Escape');
  await expect
    .poll(() => editor.cardsAt('Stage Discover, lane Hurts'))
    .toEqual(['Pain point: Rain', 'Pain point: Hills and wind', 'Pain point: Dark']);
  await expect
    .poll(() => editor.cardsAt('Stage Buy, lane Hurts'))
    .toEqual(['Pain point: No receipt', 'Pain point: Queue']);
  await expect(undo).toHaveAccessibleName(topBar.undoStep(steps['card.create']));

  // Every card is one step, however many keys it took.
  await keyboard.press('Control+z');
  await expect(editor.part('Pain point: Dark')).toBeHidden();
  await expect(editor.part('Pain point: Queue')).toBeVisible();
  await keyboard.press('Control+Shift+z');
  await expect(editor.part('Pain point: Dark')).toBeVisible();

  // Arrows go from card to card; what is written over a title replaces it; clicking elsewhere keeps it.
  await keyboard.press('Escape');
  await editor.choose('Pain point: Rain');
  await keyboard.press('ArrowRight');
  await keyboard.press('F2');
  await expect(editor.writing).toHaveValue('No receipt');
  await keyboard.type('Lost receipt');
  const anything = await editor.cell('Use', 'Anything');
  await page.mouse.click(anything.x, anything.y);
  await expect(editor.part('Pain point: Lost receipt')).toBeVisible();
  await expect(undo).toHaveAccessibleName(topBar.undoStep(steps.withField(steps['part.set'], parts.fields.title)));

  // Alt with arrows carries a card; Delete takes it away.
  await editor.choose('Pain point: Rain');
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Alt+ArrowRight');
  await expect
    .poll(() => editor.cardsAt('Stage Buy, lane Hurts'))
    .toEqual(['Pain point: Lost receipt', 'Pain point: Queue', 'Pain point: Rain']);
  await keyboard.press('Delete');
  await expect(editor.part('Pain point: Rain')).toBeHidden();
  await undo.click();
  await expect(editor.part('Pain point: Rain')).toBeVisible();
});
