import { en } from '../../src/i18n/en.ts';
import { fileOf, shop } from './maps.ts';
import { overlaps } from '../../src/layout/geometry.ts';
import { boxOf } from './pages/boxes.ts';
import { expect, test } from './test.ts';

const { actions, inspector: words } = en;

test.use({ locale: 'en-US' });

test.beforeEach(async ({ library, editor }) => {
  await library.openFile(fileOf(shop));
  await expect(editor.part('Action: Pay')).toBeVisible();
});

test('the view is panned and zoomed by wheel, drag, keys, buttons and minimap', async ({ page, editor }) => {
  const stage = editor.part('Stage: Buy');
  const percent = page.getByRole('button', { name: /back to 100%$/ });
  const zoomed = async () => Number.parseInt(await percent.innerText());
  /** Waits until the stage has moved so far from where it was. */
  const moved = async (from: { x: number; y: number }, dx: number, dy: number) => {
    await expect
      .poll(async () => {
        const { x, y } = await boxOf(stage);
        return [Math.round(x - from.x), Math.round(y - from.y)];
      })
      .toEqual([dx, dy]);
  };
  const ground = await editor.cell('Discover', 'Anything');

  let from = await boxOf(stage);
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await boxOf(stage)).y).toBeLessThan(from.y);
  from = await boxOf(stage);
  await page.mouse.wheel(60, 0);
  await expect.poll(async () => (await boxOf(stage)).x).toBeLessThan(from.x);

  from = await boxOf(stage);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(ground.x + 70, ground.y + 30, { steps: 4 });
  await page.mouse.up({ button: 'middle' });
  await moved(from, 70, 30);

  from = await boxOf(stage);
  await editor.focus();
  await page.keyboard.down('Space');
  await page.mouse.down();
  await page.mouse.move(ground.x + 20, ground.y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  await moved(from, -50, -30);

  // What is under the pointer stays there while it grows.
  from = await boxOf(stage);
  await page.mouse.move(from.x, from.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await boxOf(stage)).width).toBeGreaterThan(from.width * 1.1);
  await moved(from, 0, 0);

  await percent.click();
  await expect(percent).toHaveText('100%');
  await page.getByRole('button', { name: actions['view.larger'] }).click();
  await expect(percent).toHaveText('125%');
  await page.getByRole('button', { name: actions['view.smaller'] }).click();
  await expect(percent).toHaveText('100%');
  await editor.focus();
  await page.keyboard.press('Control+=');
  await expect(percent).toHaveText('125%');
  await page.keyboard.press('Control+Minus');
  await page.keyboard.press('Control+Minus');
  await expect(percent).toHaveText('80%');
  await page.keyboard.press('Control+0');
  await expect(percent).toHaveText('100%');

  // The whole map shows between what floats over it, and then the one card that is selected.
  await page.keyboard.press('Shift+1');
  const pane = await boxOf(editor.canvas);
  for (const part of [editor.part(/^Journey/), editor.part('Lane: Anything'), editor.part('Stage: Use')]) {
    const box = await boxOf(part);
    expect(overlaps(box, await boxOf(editor.sidePanel))).toBe(false);
    expect(box.x + box.width).toBeLessThanOrEqual(pane.x + pane.width);
    expect(box.y + box.height).toBeLessThanOrEqual(pane.y + pane.height);
  }
  const whole = await zoomed();
  await editor.choose('Action: Pay');
  await page.keyboard.press('Shift+2');
  await expect.poll(zoomed).toBeGreaterThan(whole);
  expect(overlaps(await boxOf(editor.part('Action: Pay')), await boxOf(editor.inspector))).toBe(false);
  await page.getByRole('button', { name: actions['view.fit'] }).click();
  await editor.choose('Lane: Hurts');
  await page.keyboard.press('Shift+2');
  await expect.poll(async () => (await boxOf(editor.part('Lane: Hurts'))).y).toBeGreaterThan(pane.y + 200);
  await page.getByRole('button', { name: actions['view.fit'] }).click();
  await expect.poll(zoomed).toBeLessThanOrEqual(whole);
  // The fit keys are keys, not the beginning of a card, where a cell is marked.
  await expect(editor.writing).toBeHidden();

  from = await boxOf(stage);
  const minimap = page.getByTestId('minimap');
  const map = await boxOf(minimap);
  await page.mouse.click(map.x + map.width - 20, map.y + map.height - 20);
  await expect.poll(async () => (await boxOf(stage)).x).toBeLessThan(from.x - 100);
  await page.mouse.move(map.x + map.width - 20, map.y + map.height - 20);
  await page.mouse.down();
  await page.mouse.move(map.x + 20, map.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await boxOf(stage)).x).toBeGreaterThan(from.x);

  await page.getByRole('button', { name: en.topBar.more }).click();
  await page.getByRole('menuitemradio', { name: en.settings.shown.no }).click();
  await expect(minimap).toBeHidden();
  await page.reload();
  await expect(stage).toBeVisible();
  await expect(minimap).toBeHidden();
});

test('cards are selected by click, frame and Shift, and never lie under the inspector', async ({ page, editor }) => {
  const heading = editor.inspector.getByRole('heading');
  const [first, last] = [await editor.cellBox('Discover', 'Deeds'), await editor.cellBox('Buy', 'Deeds')];
  await page.mouse.move(first.x + 4, first.y + 3);
  await page.mouse.down();
  await page.mouse.move(last.x + 60, last.y + 50, { steps: 6 });
  await page.mouse.up();
  await expect(heading).toHaveText(words.severalParts(3));
  await editor.part('Pain point: No receipt').click({ modifiers: ['Shift'] });
  await expect(heading).toHaveText(words.severalParts(4));
  await editor.part('Action: Pay').click({ modifiers: ['Shift'] });
  await expect(heading).toHaveText(words.severalParts(3));
  // One of several is chosen alone by a plain click, also where a frame has been drawn around it.
  await editor.choose('Action: Compare');
  await expect(heading).toHaveText(en.parts.kinds.action.name);
  await page.keyboard.press('Control+a');
  await expect(heading).toHaveText(words.severalParts(9));
  await page.keyboard.press('Escape');
  await expect(editor.inspector).toBeHidden();

  for (const name of ['Action: Search', 'Action: Pay', 'Action: Ride', 'Pain point: Flat tyre']) {
    const card = editor.part(name);
    await page.getByRole('button', { name: actions['view.fit'] }).click();
    await card.click();
    await expect(heading).toBeVisible();
    for (const panel of [editor.inspector, editor.sidePanel]) {
      await expect.poll(async () => overlaps(await boxOf(card), await boxOf(panel)), name).toBe(false);
    }
    await editor.inspector.getByRole('button', { name: words.close }).click();
  }
});

test('a double click makes a card in a cell and a loose note beside the grid', async ({ page, editor }) => {
  const cell = await editor.cell('Use', 'Hurts');
  await page.mouse.dblclick(cell.x, cell.y);
  await editor.write('Cold hands');
  await expect(editor.part('Pain point: Cold hands. Stage Use, lane Hurts')).toBeVisible();
  const stage = await boxOf(editor.part('Stage: Use'));
  await page.mouse.dblclick(stage.x - 300, stage.y - 40);
  await editor.write('Ask the workshop');
  await expect(editor.part('Note: Ask the workshop. Outside the grid')).toBeVisible();
});
