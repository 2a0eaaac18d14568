import { ptBR } from '../../src/i18n/ptBR.ts';
import { templates } from '../../src/templates/index.ts';
import { expect, test } from './test.ts';

const { library: words, parts } = ptBR;

const EXAMPLE = 'Jornada B2B · do primeiro contato à renovação';

test.use({ locale: 'pt-BR' });

test('the example is there at first and not again once deleted; maps are renamed, copied, binned and put back', async ({
  page,
  library,
}) => {
  await library.open();
  await expect(library.maps).toHaveCount(1);
  await expect(library.map(EXAMPLE)).toContainText(words.facts(6, 66, 'agora'));

  await library.act(EXAMPLE, words.rename);
  const field = page.getByRole('textbox', { name: words.newTitle });
  await expect(field).toBeFocused();
  await field.fill('Outro nome');
  await page.keyboard.press('Escape');
  await expect(library.map(EXAMPLE)).toBeVisible();
  await library.act(EXAMPLE, words.rename);
  await field.fill('Cobrança');
  await page.keyboard.press('Enter');
  await expect(library.map('Cobrança')).toBeVisible();

  await library.act('Cobrança', words.duplicate);
  await expect(library.map(words.copyOf('Cobrança'))).toBeVisible();
  await expect(library.maps).toHaveCount(2);

  // To the trash, and back by the message that says so.
  await library.act('Cobrança', words.toTrash);
  await expect(library.map('Cobrança')).toBeHidden();
  await expect(page.getByText(words.trashed('Cobrança'))).toBeVisible();
  await page.getByRole('button', { name: words.undo, exact: true }).click();
  await expect(library.map('Cobrança')).toBeVisible();

  // And back from the trash itself.
  await library.act('Cobrança', words.toTrash);
  await library.act(words.copyOf('Cobrança'), words.toTrash);
  await expect(page.getByText(words.empty)).toBeVisible();
  await page.getByRole('button', { name: words.showTrash(2) }).click();
  await expect(library.maps).toHaveCount(2);
  await expect(library.map('Cobrança').getByRole('link')).toHaveCount(0);
  await library.act(words.copyOf('Cobrança'), words.restore);
  await expect(library.maps).toHaveCount(1);

  await library.act('Cobrança', words.removeForGood);
  const dialog = page.getByRole('dialog', { name: words.removeTitle('Cobrança') });
  await dialog.getByRole('button', { name: ptBR.common.cancel }).click();
  await expect(library.map('Cobrança')).toBeVisible();
  await library.act('Cobrança', words.removeForGood);
  await dialog.getByRole('button', { name: words.removeForGood }).click();
  await expect(page.getByText(words.emptyTrash)).toBeVisible();
  await page.getByRole('button', { name: words.backToMaps }).click();
  await expect(library.map(words.copyOf('Cobrança'))).toBeVisible();

  // The example was deleted: no visit brings it back.
  await library.act(words.copyOf('Cobrança'), words.toTrash);
  await expect(page.getByText(words.empty)).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.empty)).toBeVisible();
  await expect(page.getByRole('button', { name: words.showTrash(1) })).toBeVisible();
  await expect(library.maps).toHaveCount(0);
});

test('every template opens as a map with its stages and lanes', async ({ page, library, editor }) => {
  await library.open();
  await expect(page.locator('[data-template]')).toHaveCount(templates.length);
  for (const { id, name, sketch } of templates) {
    await expect(page.locator(`[data-template="${id}"]`)).toContainText(name.pt);
    await library.begin(id);
    await page.keyboard.press('Shift+1');
    await expect(editor.part(new RegExp(`^${parts.types.stage}`))).toHaveCount(sketch.stages.length);
    await expect(editor.part(new RegExp(`^${parts.types.lane}`))).toHaveCount(sketch.lanes.length);
    await page.getByRole('link', { name: ptBR.topBar.back }).click();
    await expect(library.maps.first()).toBeVisible();
  }
  await expect(library.maps).toHaveCount(templates.length + 1);
});

test('thumbnails show the maps and change with them', async ({ page, library, editor }) => {
  await library.open();
  await library.begin('blank');
  await page.getByRole('link', { name: ptBR.topBar.back }).click();
  const picture = library.maps.first().locator('img');
  /** What the picture shows; null while it is loading. */
  const painted = () =>
    picture.evaluate((image: HTMLImageElement) => {
      if (!image.complete || image.naturalWidth === 0) return null;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL();
    });
  await expect.poll(painted).not.toBeNull();
  const before = await painted();
  await library.maps.first().getByRole('link').last().click();
  await editor.part(`${parts.types.stage}: Etapa 1`).dblclick();
  await editor.write('Chegada');
  await editor.saved();
  await page.getByRole('link', { name: ptBR.topBar.back }).click();
  await expect
    .poll(async () => {
      const now = await painted();
      return now !== null && now !== before;
    })
    .toBe(true);
});

test('what is made and written in one tab appears in the other', async ({ context, page, library, editor }) => {
  await library.open();
  const other = await context.newPage();
  await other.goto('./');
  const seen = other.locator('[data-map]');
  await expect(seen).toHaveCount(1);

  await library.begin('blank');
  await expect(seen).toHaveCount(2);
  await editor.part(new RegExp(`^${parts.types.journey}`)).dblclick();
  await editor.write('A dois');
  await expect(other.getByRole('link', { name: 'A dois' })).toBeVisible();

  // The same map in both tabs stays one map.
  await other.getByRole('link', { name: 'A dois' }).click();
  await expect(other.getByRole('group', { name: `${parts.types.stage}: Etapa 2` })).toBeVisible();
  await editor.clickCell('Etapa 1', 'Ações do cliente');
  await page.keyboard.type('Chega');
  await page.keyboard.press('Escape');
  const card = other.getByRole('group', { name: `${parts.kinds.action.name}: Chega` });
  await expect(card).toBeVisible();
  await card.click();
  await other.keyboard.press('Delete');
  await expect(editor.part(`${parts.kinds.action.name}: Chega`)).toBeHidden();
});
