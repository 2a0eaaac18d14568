import type { Locator } from '@playwright/test';
import { pseudo } from '../../src/i18n/pseudo.ts';
import { cardKinds } from '../../src/model/kinds/index.ts';
import type { Sketch } from '../../src/templates/sketch.ts';
import { fileOf, jsonFile } from './maps.ts';
import { untranslated } from './pages/untranslated.ts';
import { expect, test } from './test.ts';

const { actions, canvas, exporting, inspector: words, library: shelf, parts, structure, topBar } = pseudo;

/** A card of every kind with every drawn field filled, and no letter of its own in it. */
const filled: Sketch = {
  journey: { title: '#0', scenario: '#1', customerGoal: '#2', businessGoal: '#3', reviewEveryDays: 90 },
  personas: [{ name: '1', title: '#4', role: '#5', buyingRole: 'decides', basis: 'validated' }],
  stages: [
    {
      title: '#6',
      duration: { form: 'about', amount: 2, unit: 'week' },
      entering: 12,
      gate: [{ text: '#7', done: true }],
    },
    { title: '', duration: { form: 'every', amount: 1, unit: 'year' } },
  ],
  lanes: [
    {
      title: '#8',
      kinds: [],
      cells: [
        [
          { kind: 'action', name: 'a', title: '#10', personas: ['1'] },
          {
            kind: 'touchpoint',
            title: '#11',
            channels: ['store', 'site'],
            initiative: 'proactive',
            delivery: 'human',
            moment: 'truth',
            length: { form: 'upTo', amount: 3, unit: 'day' },
          },
          { kind: 'channel', medium: 'phone', channelStatus: 'wanted', contacts: 5 },
          { kind: 'thought', title: '#12', voice: 'praise' },
          { kind: 'painPoint', name: 'p', title: '#13', severity: 2, frequency: 1 },
          { kind: 'need', title: '#14', importance: 2 },
        ],
        [
          { kind: 'opportunity', title: '#15', impact: 4, effort: 2, value: 9, progress: 'doing' },
          {
            kind: 'metric',
            measure: 'days',
            target: 5,
            series: [
              { date: '2026-10-01', value: 2 },
              { date: '2026-10-31', value: 4 },
            ],
          },
          { kind: 'metric', measure: 'csat' },
          { kind: 'task', title: '#16', due: '2027-01-31', trigger: '#17', automated: true },
          { kind: 'system', title: '#18', category: 'record' },
          { kind: 'note', title: '#19' },
          { kind: 'image', title: '' },
        ],
      ],
    },
    { title: '#9', kinds: ['emotion'], cells: [[{ kind: 'emotion', title: '#20', persona: '1', score: 60 }]] },
    { title: '', kinds: ['note'], collapsed: true, cells: [[{ kind: 'note', title: '#21' }]] },
  ],
  links: [{ from: 'a', to: 'p', relation: 'causes' }],
};

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('percurso.preferences', '{"locale":"pseudo"}');
  });
});

test('on the library page every word is translated', async ({ page, library }) => {
  await library.open();
  await expect(page.locator('[data-template]').first()).toBeVisible();
  expect(await untranslated(page)).toEqual([]);

  const menu = page.getByRole('menu');
  await page.getByRole('button', { name: shelf.preferences }).click();
  await expect(menu).toBeVisible();
  expect(await untranslated(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await library.maps.first().getByRole('button').click();
  await expect(menu).toBeVisible();
  expect(await untranslated(page)).toEqual([]);
  await menu.getByRole('menuitem', { name: shelf.rename }).click();
  await expect(page.getByRole('textbox')).toBeFocused();
  expect(await untranslated(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await library.maps.first().getByRole('button').click();
  await menu.getByRole('menuitem', { name: shelf.toTrash }).click();
  await expect(page.getByText(shelf.empty)).toBeVisible();
  await expect(page.getByRole('button', { name: shelf.undo })).toBeVisible();
  expect(await untranslated(page)).toEqual([]);
  await page.getByRole('button', { name: shelf.showTrash(1) }).click();
  await library.maps.first().getByRole('button').click();
  await menu.getByRole('menuitem', { name: shelf.removeForGood }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: shelf.removeForGood })).toBeVisible();
  // The title of a map that is asked about is the person's own.
  expect((await untranslated(page)).filter((text) => !text.includes('B2B'))).toEqual([]);
  await page.keyboard.press('Escape');

  await library.importFiles(jsonFile({}, '1.json'), jsonFile([], '2.json'), {
    ...fileOf([
      { id: 'journey', type: 'journey', title: '#0', state: 1 },
      { id: 'x', type: 'stage', title: '#1', entering: '#' },
    ]),
    name: '3.json',
  });
  await expect(page.getByRole('dialog', { name: pseudo.importing.title })).toBeVisible();
  // Files have names of their own, with an ending.
  expect((await untranslated(page)).filter((text) => !/^\d\.json$/.test(text))).toEqual([]);
  await page.goto('./#/map/none');
  await expect(page.getByRole('heading', { name: pseudo.editorPage.missing })).toBeVisible();
  expect(await untranslated(page)).toEqual([]);
});

test('in the editor every word is translated, whatever is selected or open', async ({ page, library, editor }) => {
  const check = async (what: string) => {
    expect(await untranslated(page), what).toEqual([]);
  };
  const type = (name: keyof typeof parts.types, title: string) => canvas.partName(parts.types[name], title);
  const dialog = page.getByRole('dialog');

  await library.openFile(fileOf({ journey: {}, stages: [], lanes: [] }));
  await expect(page.getByText(pseudo.emptyMap.hint)).toBeVisible();
  await check('an empty map');

  await library.openFile(fileOf(filled));
  await page.keyboard.press('Shift+1');
  await expect(editor.part(type('lane', '#9'))).toBeVisible();
  await check('nothing selected');

  // Each sort of part, with every field of the inspector.
  for (const part of [
    editor.part(type('persona', '#4')),
    editor.part(type('stage', '#6')),
    editor.part(type('lane', '#8')),
    editor.part(type('journey', '#0')),
    page.locator('.react-flow__edge-interaction'),
  ]) {
    await part.dispatchEvent('click');
    await expect(editor.inspector).toBeVisible();
    await check(String(part));
    await page.keyboard.press('Escape');
  }
  const card = (kind: (typeof cardKinds)[number]): Locator =>
    page.locator(`.react-flow__node[aria-label*="${parts.kinds[kind].name}"]`).first();
  for (const kind of cardKinds) {
    await card(kind).dispatchEvent('click');
    await expect(editor.inspector.getByRole('heading')).toHaveText(parts.kinds[kind].name);
    await check(kind);
  }
  await page.keyboard.press('Control+a');
  await expect(editor.inspector.getByRole('heading')).toHaveText(words.severalParts(15));
  await check('all cards');
  await editor.leave();

  // A marked cell, a title that is being written, a refused number, the menus and the dialogs.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(editor.writing).toBeFocused();
  await check('writing');
  await editor.leave();
  await card('opportunity').dispatchEvent('click');
  const value = editor.inspector.getByLabel(parts.fields.value);
  await value.fill('#');
  await expect(editor.inspector.getByRole('alert')).toBeVisible();
  await check('no number');
  await value.fill('-1');
  await check('too low');
  await value.fill('2');
  await page.getByRole('button', { name: new RegExp(`^${actions['edit.undo'].slice(0, 3)}`) }).hover();
  await check('a step to undo');

  await page.getByRole('button', { name: pseudo.sidePanel.structure }).click();
  await expect(page.getByRole('region', { name: structure.lanes })).toBeVisible();
  await check('structure');
  for (const [list, title] of [
    [structure.lanes, '#8'],
    [structure.personas, '#4'],
  ] as const) {
    await page
      .getByRole('region', { name: list })
      .getByRole('button', { name: structure.moreOf(title) })
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
    await check(`menu of ${list}`);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: topBar.more }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await check('menu of the editor');
  await page.getByRole('menuitem', { name: actions['map.help'] }).click();
  await expect(dialog).toBeVisible();
  await check('help');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await editor.focus();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await check('all actions');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: actions['map.export'], exact: true }).click();
  for (const format of ['svg', 'json', 'png'] as const) {
    await dialog.getByRole('radio', { name: exporting.formats[format].name }).check();
    await check(`export as ${format}`);
  }
});
