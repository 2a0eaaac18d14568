import { en } from '../../src/i18n/en.ts';
import { fileOf, shop } from './maps.ts';
import { boxOf, middleOf } from './pages/boxes.ts';
import { expect, test } from './test.ts';

const { fields, options } = en.parts;

test.use({ locale: 'en-US' });

test.beforeEach(async ({ library, editor }) => {
  await library.openFile(fileOf(shop));
  await expect(editor.part('Action: Pay')).toBeVisible();
});

test('cards are dragged between cells, lanes and out of the grid, alone and together', async ({ page, editor }) => {
  const undo = page.getByRole('button', { name: /^Undo/ });

  // Into the middle of a list, with the mark between its neighbours while the card is still held.
  const compare = await boxOf(editor.part('Action: Compare'));
  await editor.carryTo(editor.part('Action: Pay'), { x: compare.x + 60, y: compare.y + 4 });
  await expect(editor.insertionMark).toBeVisible();
  const mark = await boxOf(editor.insertionMark);
  const search = await boxOf(editor.part('Action: Search'));
  expect(mark.y).toBeGreaterThanOrEqual(search.y + search.height - 1);
  expect(mark.y + mark.height).toBeLessThanOrEqual(compare.y + 1);
  await page.mouse.up();
  await expect(editor.insertionMark).toBeHidden();
  await expect
    .poll(() => editor.cardsAt('Stage Discover, lane Deeds'))
    .toEqual(['Action: Search', 'Action: Pay', 'Action: Compare', 'Action: Ask a friend']);

  // Escape while dragging leaves all as it was.
  const pay = editor.part('Action: Pay');
  const before = await boxOf(pay);
  await editor.carryTo(pay, await editor.cell('Use', 'Hurts'));
  await expect(editor.insertionMark).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor.insertionMark).toBeHidden();
  await page.mouse.up();
  await expect
    .poll(async () => Math.hypot((await boxOf(pay)).x - before.x, (await boxOf(pay)).y - before.y))
    .toBeLessThan(1);
  await expect(editor.part('Action: Pay. Stage Discover, lane Deeds')).toBeVisible();

  // A lane of another kind makes it that kind; back home, what was out of sight is there again.
  await editor.dragTo(editor.part('Pain point: No receipt'), await editor.cell('Buy', 'Deeds'));
  await expect(editor.part('Action: No receipt. Stage Buy, lane Deeds')).toBeVisible();
  await expect(editor.inspector.getByRole('group', { name: fields.severity })).toBeHidden();
  await editor.dragTo(editor.part('Action: No receipt'), await editor.cell('Discover', 'Hurts'));
  await expect(editor.part('Pain point: No receipt. Stage Discover, lane Hurts')).toBeVisible();
  const severity = editor.inspector.getByRole('group', { name: fields.severity });
  await expect(severity.getByRole('button', { name: options.severity[3] })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  // Beside the grid it lies where it was let go, and from there it can be taken in again.
  const title = await boxOf(editor.part(/^Journey/));
  const free = { x: title.x + 60, y: title.y + 90 };
  await editor.dragTo(editor.part('Action: Search'), free);
  const loose = editor.part('Action: Search. Outside the grid');
  await expect(loose).toBeVisible();
  const at = await boxOf(loose);
  // A drag begins some pixels after the press, by which the card then lags behind the pointer.
  expect(Math.abs(at.x + 40 - free.x)).toBeLessThan(8);
  expect(Math.abs(at.y + at.height / 2 - free.y)).toBeLessThan(8);
  await editor.dragTo(loose, await editor.cell('Buy', 'Deeds'));
  await expect(editor.part('Action: Search. Stage Buy, lane Deeds')).toBeVisible();

  // Several together, in the order in which they stand.
  await editor.choose('Action: Ask a friend');
  await editor.part('Action: Compare').click({ modifiers: ['Shift'] });
  await editor.dragTo(editor.part('Action: Compare'), await editor.cell('Buy', 'Deeds'));
  const together = ['Action: Search', 'Action: Compare', 'Action: Ask a friend'];
  await expect.poll(() => editor.cardsAt('Stage Buy, lane Deeds')).toEqual(together);
  await undo.click();
  await expect.poll(() => editor.cardsAt('Stage Buy, lane Deeds')).toEqual(['Action: Search']);
});

test('a point of the curve is raised and lowered by pointer and by keys', async ({ page, editor }) => {
  const face = editor.part('Emotion: Curious');
  const score = editor.inspector.getByLabel(fields.score);
  const curves = () =>
    editor.canvas.locator('.react-flow__viewport-portal path').evaluateAll((paths) => paths.map((p) => p.outerHTML));
  const start = await boxOf(face);
  const before = await curves();

  await editor.carryTo(face, { x: start.x, y: start.y - 30 });
  await expect.poll(async () => (await boxOf(face)).y).toBeLessThan(start.y - 15);
  expect(await curves()).not.toEqual(before);
  await page.keyboard.press('Escape');
  await expect.poll(curves).toEqual(before);
  await page.mouse.up();
  await expect.poll(async () => (await boxOf(face)).y).toBeCloseTo(start.y, 1);

  await editor.dragTo(face, { x: start.x, y: start.y + 50 });
  await expect(score).toBeVisible();
  const low = Number(await score.inputValue());
  expect(low).toBeLessThan(-20);
  await expect(editor.inspector.getByRole('status')).toHaveText(`−${String(-low)}`);
  expect((await boxOf(face)).y).toBeGreaterThan(start.y + 30);

  await editor.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(score).toHaveValue(String(low + 10));
  await page.keyboard.press('Alt+ArrowDown');
  await expect(score).toHaveValue(String(low + 5));
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(score).toHaveValue('40');
});

test('links are drawn by handle and from the inspector, labelled, changed and deleted', async ({ page, editor }) => {
  const { inspector } = editor;
  const from = editor.part('Action: Search');
  await from.hover();
  const handle = from.locator('.react-flow__handle-right');
  await expect(handle).toBeVisible();
  const start = middleOf(await boxOf(handle));
  const end = middleOf(await boxOf(editor.part('Pain point: No receipt')));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
  await expect(inspector.getByRole('heading')).toHaveText(en.parts.types.link);
  await expect(inspector).toContainText(en.inspector.linkEnds('Action: Search', 'Pain point: No receipt'));

  await inspector.getByLabel(fields.label).fill('and then');
  await expect(editor.canvas.getByText('and then')).toBeVisible();
  const flow = editor.link('Link: and then');
  const drawn = await flow.innerHTML();
  await inspector.getByRole('button', { name: options.relation.causes }).click();
  await expect.poll(() => flow.innerHTML()).not.toBe(drawn);

  // From another card by keys alone; choosing a link in the list selects it.
  await editor.choose('Action: Ride');
  const target = inspector.getByRole('button', { name: en.inspector.newLink });
  await target.focus();
  await page.keyboard.press('Enter');
  const pay = page.getByRole('menuitem', { name: 'Action: Pay', exact: true });
  await expect(pay).toBeVisible();
  await page.keyboard.type('action: p');
  await expect(pay).toBeFocused();
  await page.keyboard.press('Enter');
  const listed = inspector.getByRole('button', {
    name: en.inspector.linkTo(options.relation.flow, 'Action: Pay', true),
    exact: true,
  });
  await expect(listed).toBeVisible();
  await listed.click();
  await expect(inspector.getByRole('heading')).toHaveText(en.parts.types.link);
  await editor.focus();
  await page.keyboard.press('Delete');
  await expect(editor.link('Link')).toHaveCount(0);

  // By a click on its line, and away.
  const label = middleOf(await boxOf(editor.canvas.getByText('and then')));
  await page.mouse.click(label.x, label.y);
  await expect(inspector.getByLabel(fields.label)).toHaveValue('and then');
  await inspector.getByRole('button', { name: en.inspector.remove }).click();
  await expect(flow).toHaveCount(0);
  await page.getByRole('button', { name: en.topBar.undoStep(en.steps['part.delete']) }).click();
  await expect(flow).toHaveCount(1);
});
