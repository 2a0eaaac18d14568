import type { Page } from '@playwright/test';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf, shop } from './maps.ts';
import { boxOf, middleOf } from './pages/boxes.ts';
import { expect, test } from './test.ts';

const { curves, inspector: words, parts, series, steps, suggestions, topBar, actions } = ptBR;
const { fields, kinds, options } = parts;

test.use({ locale: 'pt-BR' });

/** Pastes a text where the focus is, as the browser does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test.describe('on a map of a shop', () => {
  test.beforeEach(async ({ library, editor }) => {
    await library.openFile(fileOf(shop));
    await expect(editor.part('Ação: Pay')).toBeVisible();
  });

  test('a double click in a lane of emotions adds a point at that height', async ({ page, editor }) => {
    const { inspector } = editor;
    const owner = inspector.getByLabel(fields.personaId, { exact: true });
    const score = inspector.getByLabel(fields.score);
    /** A point of the lane; the view moves when panels would lie over what is written. */
    const at = async (down: number) => {
      const cell = await editor.cellBox('Use', 'Feelings');
      return [cell.x + 60, cell.y + down * cell.height] as const;
    };
    const level = async (name: string) => middleOf(await boxOf(editor.part(name))).y;

    // A single click draws nothing.
    await page.mouse.click(...(await at(0.3)));
    await expect(editor.part(/^Emoção/)).toHaveCount(2);

    await page.mouse.dblclick(...(await at(0.3)));
    await editor.write('Feliz');
    await expect(editor.part('Emoção: Feliz')).toBeVisible();
    await expect(owner.locator('option:checked')).toHaveText('Ana');
    expect(Math.abs((await level('Emoção: Feliz')) - (await at(0.3))[1])).toBeLessThan(2);
    expect(Number(await score.inputValue())).toBeGreaterThan(20);

    // The next one is of the persona who has none there; where all have one, of the one who is chosen.
    await page.mouse.dblclick(...(await at(0.2)));
    await editor.write('Radiante');
    await expect(owner.locator('option:checked')).toHaveText('Bruno');
    await editor.choose('Emoção: Radiante');
    await page.mouse.dblclick(...(await at(0.7)));
    await editor.write('Cansado');
    await expect(owner.locator('option:checked')).toHaveText('Bruno');
    expect(Number(await score.inputValue())).toBeLessThan(-40);
  });

  test('a missing point is added by a press or an action, and personas hide and come back', async ({
    page,
    editor,
  }) => {
    const { inspector, canvas } = editor;
    const gap = canvas.getByRole('button', { name: curves.gap('Ana', 'Use') });
    await gap.click();
    await expect(gap).toBeHidden();
    await expect(editor.part(/^Emoção/)).toHaveCount(3);
    await expect(inspector.getByLabel(fields.score)).toHaveValue('-30');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(inspector.getByLabel(fields.score)).toHaveValue('-25');
    await page.keyboard.press('Delete');
    await expect(gap).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: ptBR.commandList.search })).toBeFocused();
    await page.keyboard.type(actions['curve.fillGap']);
    await page.keyboard.press('Enter');
    await expect(gap).toBeHidden();

    // With a second persona in the lane, its legend hides and shows each.
    await inspector.getByLabel(fields.personaId, { exact: true }).selectOption('Bruno');
    const ana = canvas.getByRole('button', { name: curves.toggle('Ana') });
    await expect(ana).toHaveAttribute('aria-pressed', 'true');
    await ana.click();
    await expect(ana).toHaveAttribute('aria-pressed', 'false');
    await expect(editor.part('Emoção: Curious')).toBeHidden();
    await ana.click();
    await expect(editor.part('Emoção: Curious')).toBeVisible();
  });

  test('tags and owners of the map are offered, and added to several parts without loss', async ({ editor }) => {
    const { inspector } = editor;
    const tags = inspector.getByLabel(fields.tags, { exact: true });
    const offered = inspector.getByRole('group', { name: suggestions.tags });
    const title = inspector.getByLabel(fields.title, { exact: true });
    await editor.choose('Ação: Pay');
    await expect(title).toHaveValue('Pay');
    await tags.fill('loja, caixa');
    await inspector.getByLabel(fields.owner).fill('Bia');
    await expect(tags).toHaveValue('loja, caixa');
    await editor.choose('Ação: Ride');
    await expect(title).toHaveValue('Ride');
    await expect(tags).toHaveValue('');
    await tags.fill('nova, lo');
    await expect(offered.getByRole('button')).toHaveText(['loja']);
    await offered.getByRole('button', { name: 'loja' }).click();
    await expect(tags).toHaveValue('loja, nova');
    await offered.getByRole('button', { name: 'nova' }).click();
    await expect(tags).toHaveValue('loja');
    await inspector.getByLabel(fields.owner).focus();
    await expect(inspector.locator('datalist option')).toHaveAttribute('value', 'Bia');

    await editor.part('Ação: Pay').click({ modifiers: ['Shift'] });
    await expect(inspector.getByRole('heading')).toHaveText(words.severalParts(2));
    await expect(offered.getByRole('button', { name: 'loja' })).toHaveAttribute('aria-pressed', 'true');
    await expect(offered.getByRole('button', { name: 'caixa' })).toHaveAttribute('aria-pressed', 'mixed');
    await tags.fill('nova');
    await tags.press('Enter');
    await inspector.getByRole('group', { name: fields.personaIds }).getByRole('button', { name: 'Ana' }).click();
    await editor.choose('Ação: Pay');
    await expect(tags).toHaveValue('loja, caixa, nova');
    await editor.choose('Ação: Ride');
    await expect(tags).toHaveValue('loja, nova');
    const ana = inspector.getByRole('group', { name: fields.personaIds }).getByRole('button', { name: 'Ana' });
    await expect(ana).toHaveAttribute('aria-pressed', 'true');
  });

  test('a checklist is written by keys alone', async ({ page, editor }) => {
    const { inspector } = editor;
    const item = (place: number) => inspector.getByLabel(words.itemText(place), { exact: true });
    await editor.choose('Etapa: Discover');
    await inspector.getByRole('button', { name: words.addItem }).click();
    await expect(item(1)).toBeFocused();
    await page.keyboard.type('Um');
    await page.keyboard.press('Enter');
    await expect(item(2)).toBeFocused();
    await page.keyboard.type('Dois');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(item(1)).toHaveValue('Dois');
    await expect(item(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(item(2)).toBeFocused();
    await expect(item(2)).toHaveValue('');
    await page.keyboard.press('Backspace');
    await expect(item(1)).toBeFocused();
    await expect(item(2)).toHaveValue('Um');
    await expect(item(3)).toHaveCount(0);
  });
});

const measured = fileOf({
  journey: { title: 'Oficina' },
  stages: [{ title: 'Antes' }],
  lanes: [
    {
      title: 'Tudo',
      kinds: [],
      cells: [
        [
          { kind: 'metric', title: 'Nota' },
          { kind: 'image', title: 'Foto' },
        ],
      ],
    },
  ],
});

test('measurements are pasted from a spreadsheet in one step, and rows that are none stay', async ({
  page,
  library,
  editor,
}) => {
  await library.openFile(measured);
  const { inspector } = editor;
  const date = (place: number) => inspector.getByLabel(words.measurementDate(place));
  const value = (place: number) => inspector.getByLabel(words.measurementValue(place));
  const area = inspector.getByLabel(series.paste);
  await editor.choose(`${kinds.metric.name}: Nota`);
  await area.focus();
  await paste(page, 'Mês\tNPS\r\n01/08/2026\t31\r\n09/2026\t1.234,5\r\nontem\tdoze\r\n2026-10-31\t41,5\r\n');
  await expect(date(3)).toHaveValue('2026-10-31');
  await expect(value(2)).toHaveValue('1.234,5');
  await expect(inspector.getByRole('status')).toContainText(series.taken(3));
  await expect(inspector.getByRole('status')).toContainText(series.unread('4', 1));
  await expect(area).toHaveValue('ontem\tdoze');
  await expect(inspector.getByRole('img', { name: series.trend('31', '41,5') })).toBeVisible();

  await area.fill('01/11/2026\t12');
  await inspector.getByRole('button', { name: series.read }).click();
  await expect(value(4)).toHaveValue('12');
  await expect(area).toHaveValue('');
  // A column of values goes on from the newest.
  await value(4).focus();
  await paste(page, '13\n14');
  await expect(value(6)).toHaveValue('14');

  const undo = page.getByRole('button', { name: topBar.undoStep(steps.withField(steps['part.set'], fields.series)) });
  for (const left of [4, 3, 0]) {
    await undo.click();
    await expect(inspector.getByLabel(words.measurementValue(left + 1))).toHaveCount(0);
    if (left > 0) await expect(value(left)).toBeVisible();
  }
  await expect(editor.canvas.getByText(options.measure.nps)).toHaveCount(0);
});
