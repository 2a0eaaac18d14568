import { en } from '../../src/i18n/en.ts';
import { cardKinds } from '../../src/model/kinds/index.ts';
import { fileOf } from './maps.ts';
import { overlaps } from '../../src/layout/geometry.ts';
import { boxOf } from './pages/boxes.ts';
import { escape } from './pages/editorPage.ts';
import { expect, test } from './test.ts';

const { canvas, palette, parts } = en;

test.use({ locale: 'en-US' });

/** Small enough to stay in view whatever is placed on it. */
const yard = fileOf({
  journey: { title: 'Yard' },
  stages: [{ title: 'Before' }, { title: 'After' }],
  lanes: [
    { title: 'Anything', kinds: [] },
    { title: 'Hurts', kinds: ['painPoint'] },
  ],
});

test('every part of the palette is placed by pointer, by letter and by click', async ({ page, library, editor }) => {
  await library.openFile(yard);
  await expect(editor.part('Stage: After')).toBeVisible();
  const { keyboard } = page;
  const titleOf = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${escape(canvas.titleOf(name))}`) });
  /** Ends the writing; a card that was left empty has gone from its cell then. */
  const done = async () => {
    await keyboard.press('Escape');
    await expect(editor.writing).toBeHidden();
  };
  const isWrittenIn = async (name: string, stage: string, lane: string) => {
    await expect(titleOf(name)).toBeFocused();
    // The row may still grow, and the view move, when the field is there.
    const isInCell = async () => overlaps(await boxOf(titleOf(name)), await editor.cellBox(stage, lane));
    await expect.poll(isInCell, `${name} in ${stage} × ${lane}`).toBe(true);
  };
  for (const [i, kind] of cardKinds.entries()) {
    const stage = i % 2 === 0 ? 'Before' : 'After';
    await editor.dragFromPalette(kind, stage, 'Anything');
    await isWrittenIn(parts.kinds[kind].name, stage, 'Anything');
    await done();
  }

  // By keyboard: picked up, carried one stage on and one lane down, and put down.
  await editor.leave();
  await page.locator('[data-what="painPoint"]').focus();
  await editor.pickUpByKey();
  await expect(page.getByText(palette.taken)).toBeAttached();
  const way = [
    ['ArrowRight', 'Before', 'Anything', 1],
    ['ArrowRight', 'After', 'Anything', 1],
    ['ArrowDown', 'After', 'Hurts', 0],
  ] as const;
  for (const [key, stage, lane, cards] of way) {
    await keyboard.press(key);
    await expect(editor.insertionMark).toBeVisible();
    await expect(page.getByText(canvas.cellName(stage, lane, cards))).toBeAttached();
  }
  await keyboard.press('Space');
  await isWrittenIn(parts.kinds.painPoint.name, 'After', 'Hurts');
  await done();

  for (const kind of cardKinds) {
    const { name, key } = parts.kinds[kind];
    await editor.leave();
    await keyboard.press(key.toLowerCase());
    await expect(titleOf(name)).toBeFocused();
    await done();
    await editor.leave();
    await page.getByRole('button', { name: palette.item(name, key) }).click();
    await expect(titleOf(name)).toBeFocused();
    await done();
  }
  for (const part of ['stage', 'lane', 'persona'] as const) {
    const count = () => editor.part(new RegExp(`^${parts.types[part]}`)).count();
    const before = await count();
    await editor.leave();
    await keyboard.press(parts.partKeys[part]);
    await expect(titleOf(parts.types[part])).toBeFocused();
    await done();
    await page.locator(`[data-what="${part}"]`).click();
    await expect(titleOf(parts.types[part])).toBeFocused();
    await done();
    // What was added last was brought into view.
    await keyboard.press('Shift+1');
    await editor.dragTo(page.locator(`[data-what="${part}"]`), await editor.cell('Before', 'Anything'));
    await expect(titleOf(parts.types[part])).toBeFocused();
    await done();
    await keyboard.press('Shift+1');
    await expect.poll(count).toBe(before + 3);
  }
});
