import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf, shop } from './maps.ts';
import { contentOf } from './pages/editorPage.ts';
import { expect, test } from './test.ts';

const { actions, comments: words, topBar, steps } = ptBR;
const badge = (open: number, part: string) => new RegExp(`^${words.open(open)}\\. ${part}`);

test.use({ locale: 'pt-BR' });

test.beforeEach(async ({ library, editor }) => {
  await library.openFile(fileOf(shop));
  await expect(editor.part('Ação: Pay')).toBeVisible();
});

test('a part is commented on by keys, and a thread is resolved, opened again and deleted', async ({ page, editor }) => {
  const { inspector, canvas } = editor;
  const text = inspector.getByRole('textbox', { name: words.text });
  const thread = (open: number) => inspector.getByRole('group', { name: words.title(open), exact: true });

  await editor.choose('Ação: Pay');
  await expect(thread(0)).toBeVisible();
  await page.keyboard.press('Shift+Alt+KeyM');
  await expect(text).toBeFocused();
  await page.keyboard.type('Aceita Pix?');
  await inspector.getByLabel(words.author).fill('Bia');
  // What was begun waits while another part is looked at.
  await editor.choose('Ação: Ride');
  await expect(text).toHaveValue('');
  await editor.choose('Ação: Pay');
  await expect(text).toHaveValue('Aceita Pix?');
  await text.press('Control+Enter');
  await expect(text).toHaveValue('');
  await expect(thread(1)).toContainText('Bia');
  await expect(thread(1)).toContainText('Aceita Pix?');
  await expect(canvas.getByRole('button', { name: badge(1, 'Ação: Pay') })).toHaveText('1');

  await text.fill('E cartão?');
  await inspector.getByRole('button', { name: words.send, exact: true }).click();
  await expect(thread(2)).toBeVisible();
  await expect(canvas.getByRole('button', { name: badge(2, 'Ação: Pay') })).toBeVisible();

  await inspector.getByRole('button', { name: words.resolve('Aceita Pix?') }).click();
  await expect(thread(1).getByText('Aceita Pix?')).toBeHidden();
  await inspector.getByText(words.resolved(1)).click();
  await inspector.getByRole('button', { name: words.reopen('Aceita Pix?') }).click();
  await expect(thread(2)).toBeVisible();
  await inspector.getByRole('button', { name: words.remove('E cartão?') }).click();
  await expect(thread(1)).toBeVisible();
  await expect(inspector.getByText('E cartão?')).toBeHidden();
  await page.getByRole('button', { name: topBar.undoStep(steps['part.delete']) }).click();
  await expect(thread(2)).toBeVisible();

  // The map keeps them, the browser the name.
  await editor.saved();
  await page.reload();
  await canvas.getByRole('button', { name: badge(2, 'Ação: Pay') }).click();
  await expect(thread(2)).toContainText('Aceita Pix?');
  await expect(inspector.getByLabel(words.author)).toHaveValue('Bia');
});

test('open comments are gone through by keys; the map itself has them; a part takes its own along', async ({
  page,
  editor,
}) => {
  const { inspector, canvas } = editor;
  const text = inspector.getByRole('textbox', { name: words.text });
  const say = async (what: string) => {
    await page.keyboard.press('Shift+Alt+KeyM');
    await expect(text).toBeFocused();
    await page.keyboard.type(what);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Escape');
  };
  await editor.leave();
  await say('Falta o pós-venda');
  await expect(inspector.getByRole('heading')).toHaveText(ptBR.parts.types.journey);
  await editor.choose('Dor: No receipt');
  await say('De quantos?');
  await editor.choose('Ação: Search');
  await say('Onde?');
  await editor.leave();

  for (const [keys, heading] of [
    ['Shift+Alt+Period', 'Falta o pós-venda'],
    ['Shift+Alt+Period', 'Onde?'],
    ['Shift+Alt+Period', 'De quantos?'],
    ['Shift+Alt+Period', 'Falta o pós-venda'],
    ['Shift+Alt+Comma', 'De quantos?'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(inspector.getByText(heading)).toBeInViewport();
  }

  await page.keyboard.press('Delete');
  await expect(canvas.getByRole('button', { name: badge(1, 'Dor') })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(canvas.getByRole('button', { name: badge(1, 'Dor') })).toHaveCount(1);

  // No picture of the map shows them.
  const { exporting } = ptBR;
  const svg = await editor.export(/SVG/, {
    button: actions['map.export'],
    download: new RegExp(exporting.download('SVG')),
  });
  const drawn = String(await contentOf(svg));
  expect(drawn).toContain('Search');
  expect(drawn).not.toContain('Onde?');
});

test('in English, the list of all actions leads to them', async ({ page, editor }) => {
  await page.getByRole('button', { name: topBar.more }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await editor.choose('Action: Pay');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: en.commandList.search })).toBeFocused();
  await page.keyboard.type('comment on');
  await page.keyboard.press('Enter');
  await expect(editor.inspector.getByRole('textbox', { name: en.comments.text })).toBeFocused();
});
