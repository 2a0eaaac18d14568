import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf, shop } from './maps.ts';
import { boxOf } from './pages/boxes.ts';
import { contentOf } from './pages/editorPage.ts';
import { OutlinePanel } from './pages/outlinePanel.ts';
import { StructureList } from './pages/structurePanel.ts';
import { expect, test } from './test.ts';

const { actions, inspector: words, parts, steps, structure, topBar } = ptBR;
const { fields, types } = parts;

test.use({ locale: 'pt-BR' });

test.beforeEach(async ({ page, library, editor }) => {
  await library.openFile(fileOf(shop));
  await page.getByRole('button', { name: ptBR.sidePanel.structure }).click();
  await expect(editor.part(`${types.stage}: Buy`)).toBeVisible();
});

const renamed = steps.withField(steps['part.set'], fields.title);
const recoloured = steps.withField(steps['part.set'], fields.colour);

for (const type of ['stage', 'lane', 'persona'] as const) {
  const [added, moved] = [steps[`${type}.add`], steps[`${type}.move`]];
  const fresh = { stage: structure.newStage(4), lane: structure.newLane(5), persona: structure.newPersona(3) }[type];
  const before = {
    stage: ['Discover', 'Buy', 'Use'],
    lane: ['Deeds', 'Feelings', 'Hurts', 'Anything'],
    persona: ['Ana', 'Bruno'],
  }[type];

  test(`a ${type} is added, renamed, recoloured, moved and removed, and all of it undone`, async ({ page, editor }) => {
    const list = new StructureList(page, ptBR, type);
    const undo = (step: string) => page.getByRole('button', { name: topBar.undoStep(step), exact: true });
    const redo = (step: string) => page.getByRole('button', { name: topBar.redoStep(step), exact: true });
    const part = (title: string) => editor.part(`${types[type]}: ${title}`);
    /** The names in the panel and, in the same order, on the map. */
    const standsAs = async (names: readonly string[]) => {
      await expect.poll(() => list.names()).toEqual(names);
      await expect
        .poll(async () => {
          const boxes = await Promise.all(names.map((name) => boxOf(part(name))));
          const places = boxes.map(({ x, y }) => (type === 'stage' ? x : y * 10 + x));
          return places.every((place, i) => place > (places[i - 1] ?? -Infinity));
        })
        .toBe(true);
    };
    /** Undoes a step by the button that names it, and does it again. */
    const thereAndBack = async (step: string, was: readonly string[], is: readonly string[]) => {
      await standsAs(is);
      await undo(step).click();
      await standsAs(was);
      await redo(step).click();
      await standsAs(is);
    };

    await list.add();
    let now: string[] = [...before, fresh];
    await thereAndBack(added, before, now);

    let was = now;
    await list.name(now.length).fill('Last');
    now = [...before, 'Last'];
    await thereAndBack(renamed, was, now);

    was = now;
    await part('Last').dblclick();
    await editor.write('Latest');
    now = [...before, 'Latest'];
    await thereAndBack(renamed, was, now);

    const drawn = () => part('Latest').locator('svg').innerHTML();
    const plain = await drawn();
    await editor.inspector.getByRole('button', { name: parts.colours.lime }).click();
    await expect.poll(drawn).not.toBe(plain);
    const lime = await drawn();
    await undo(recoloured).click();
    await expect.poll(drawn).toBe(plain);
    await redo(recoloured).click();
    await expect.poll(drawn).toBe(lime);

    // By the buttons of the inspector, by pointer, by keyboard and by the menu of the panel.
    was = now;
    await editor.inspector.getByRole('button', { name: words.moveEarlier }).click();
    now = [...before.slice(0, -1), 'Latest', ...before.slice(-1)];
    await thereAndBack(moved, was, now);
    await editor.inspector.getByRole('button', { name: words.moveLater }).click();
    await standsAs(was);

    now = was;
    await list.drag('Latest', before[0] ?? '');
    await thereAndBack(moved, now, ['Latest', ...before]);

    await list.grip('Latest').focus();
    await editor.pickUpByKey();
    await expect(page.getByText(structure.sortTaken('Latest'))).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(structure.sortOver('Latest', 2, now.length))).toBeAttached();
    await page.keyboard.press('Space');
    now = [before[0] ?? '', 'Latest', ...before.slice(1)];
    await thereAndBack(moved, ['Latest', ...before], now);
    await list.choose('Latest', structure.earlier);
    await standsAs(['Latest', ...before]);

    // Removed with what it holds.
    const holder = before[type === 'persona' ? 0 : 1] ?? '';
    const held = { stage: 'Ação: Pay', lane: 'Emoção: Curious', persona: 'Emoção: Curious' }[type];
    await expect(editor.part(held)).toBeVisible();
    await list.choose(holder, structure.remove);
    await expect(editor.part(held)).toBeHidden();
    await expect(part(holder)).toBeHidden();
    await undo(steps['part.delete']).click();
    await expect(editor.part(held)).toBeVisible();
    await redo(steps['part.delete']).click();
    await expect(editor.part(held)).toBeHidden();
    await standsAs(['Latest', ...before].filter((name) => name !== holder));
  });
}

test('lanes are collapsed and personas hidden; cards are copied, changed together and deleted', async ({
  page,
  editor,
}) => {
  const { inspector } = editor;
  const undo = page.getByRole('button', { name: new RegExp(`^${actions['edit.undo']}`) });
  const lanes = new StructureList(page, ptBR, 'lane');
  const personas = new StructureList(page, ptBR, 'persona');
  const pay = editor.part('Ação: Pay');

  await lanes.choose('Deeds', structure.collapse);
  await expect(pay).toBeHidden();
  await expect(editor.canvas.getByText(ptBR.drawing.cardCount('3', 3))).toBeVisible();
  await undo.click();
  await expect(pay).toBeVisible();
  await lanes.choose('Deeds', structure.collapse);
  await expect(pay).toBeHidden();
  await lanes.choose('Deeds', structure.expand);
  await expect(pay).toBeVisible();

  await personas.choose('Ana', structure.hide);
  await expect(editor.part(`${types.persona}: Ana`)).toBeHidden();
  await expect(editor.part('Emoção: Curious')).toBeHidden();
  await personas.choose('Ana', structure.show);
  await expect(editor.part(`${types.persona}: Ana`)).toBeVisible();
  await expect(editor.part('Emoção: Curious')).toBeVisible();

  // Copies come behind their originals and are selected.
  await editor.choose('Ação: Search');
  await editor.part('Dor: No receipt').click({ modifiers: ['Shift'] });
  await editor.focus();
  await page.keyboard.press('Control+d');
  await expect(editor.part('Ação: Search')).toHaveCount(2);
  await expect(editor.part('Dor: No receipt')).toHaveCount(2);
  await expect(inspector.getByRole('heading')).toHaveText(words.severalParts(2));
  await expect(undo).toHaveAccessibleName(topBar.undoStep(steps['card.duplicate']));
  await inspector.getByRole('button', { name: words.remove }).click();
  await expect(editor.part('Ação: Search')).toHaveCount(1);
  await expect(inspector).toBeHidden();
  await editor.choose('Ação: Search');
  await inspector.getByRole('button', { name: words.duplicate }).click();
  await expect(editor.part('Ação: Search')).toHaveCount(2);
  await undo.click();

  // What several parts have in common is changed for all of them, as one step.
  await editor.choose('Ação: Search');
  await inspector.getByLabel(fields.owner).fill('Loja');
  await editor.part('Dor: No receipt').click({ modifiers: ['Shift'] });
  await expect(inspector.getByRole('group', { name: fields.severity })).toBeHidden();
  await expect(inspector.getByLabel(fields.owner)).toHaveAttribute('placeholder', words.mixed);
  await inspector.getByLabel(fields.owner).fill('Oficina');
  await inspector.getByRole('group', { name: fields.basis }).getByRole('button').nth(1).click();
  for (const name of ['Ação: Search', 'Dor: No receipt']) {
    await editor.choose(name);
    await expect(inspector.getByLabel(fields.owner)).toHaveValue('Oficina');
    const observed = inspector.getByRole('button', { name: parts.options.basis.observed });
    await expect(observed).toHaveAttribute('aria-pressed', 'true');
  }
  await undo.click();
  await undo.click();
  await editor.choose('Ação: Search');
  await expect(inspector.getByLabel(fields.owner)).toHaveValue('Loja');
});

test('a stage and a lane are hidden, undone by name, and shown again with every card', async ({
  page,
  library,
  editor,
}) => {
  const [deeds, ...others] = shop.lanes;
  const cells = [
    [
      { kind: 'action', title: 'Search', name: 'search' },
      { kind: 'action', title: 'Compare', span: 3 },
    ],
    [{ kind: 'action', title: 'Pay', name: 'pay' }],
    [{ kind: 'action', title: 'Ride' }],
  ] as const;
  const links = [{ from: 'search', to: 'pay', label: 'e então' }] as const;
  await library.openFile(fileOf({ ...shop, lanes: [{ ...deeds, cells }, ...others], links }));
  const stages = new StructureList(page, ptBR, 'stage');
  const lanes = new StructureList(page, ptBR, 'lane');
  const outline = new OutlinePanel(page, ptBR);
  const step = steps.withField(steps['part.set'], fields.hidden);
  const undo = page.getByRole('button', { name: topBar.undoStep(step), exact: true });
  const redo = page.getByRole('button', { name: topBar.redoStep(step), exact: true });
  const link = editor.link(ptBR.canvas.partName(types.link, 'e então'));
  const gone = ['Ação: Pay', 'Dor: No receipt', 'Dor: Flat tyre', `${types.stage}: Buy`, `${types.lane}: Hurts`];
  /** The texts of the exported drawing. */
  const exported = async () => {
    const file = await editor.export(new RegExp(ptBR.exporting.formats.svg.name), {
      button: actions['map.export'],
      download: new RegExp(ptBR.exporting.download('SVG')),
    });
    return [...(await contentOf(file)).toString().matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);
  };
  await expect(link).toBeVisible();
  const all = await editor.parts.count();
  const { width } = await boxOf(editor.part('Ação: Compare'));

  await stages.choose('Buy', structure.hide);
  await expect(editor.part(`${types.stage}: Buy`)).toBeHidden();
  await expect(link).toBeHidden();
  await expect(editor.part('Dor: Flat tyre')).toBeVisible();
  await lanes.choose('Hurts', structure.hide);
  for (const name of gone) await expect(editor.part(name)).toBeHidden();
  await expect(editor.part('Ação: Ride')).toBeVisible();
  expect((await boxOf(editor.part('Ação: Compare'))).width).toBeLessThan(width * 0.8);
  expect(await stages.names()).toEqual(['Discover', 'Buy', 'Use']);
  await expect(stages.root.getByText(`${fields.hidden}: 1`)).toBeVisible();
  const drawn = await exported();
  expect(drawn).toEqual(expect.arrayContaining(['Discover', 'Use', 'Search', 'Ride']));
  const titles = ['Buy', 'Hurts', 'Pay', 'No receipt', 'Flat tyre', 'e então'];
  expect(titles.filter((title) => drawn.includes(title))).toEqual([]);

  // The keys pass over what is hidden.
  await editor.choose('Ação: Search');
  await editor.focus();
  await page.keyboard.press('ArrowRight');
  await expect(editor.inspector.getByLabel(fields.title)).toHaveValue('Ride');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(editor.part('Ação: Ride. Etapa Discover, raia Deeds')).toBeVisible();
  await page.getByRole('button', { name: topBar.undoStep(steps['card.move']), exact: true }).click();

  await undo.click();
  await expect(editor.part('Dor: Flat tyre')).toBeVisible();
  await redo.click();
  await expect(editor.part('Dor: Flat tyre')).toBeHidden();

  // From the outline, which says what is hidden, and from the panel.
  await editor.focus();
  await page.keyboard.press('Shift+Alt+KeyO');
  await expect(outline.region.getByRole('heading', { name: fields.hidden })).toBeVisible();
  const lane = ptBR.canvas.partName(types.lane, 'Hurts');
  await outline.region.getByRole('button', { name: structure.showPart(lane), exact: true }).click();
  await expect(editor.part('Dor: Flat tyre')).toBeVisible();
  await page.keyboard.press('Shift+Alt+KeyO');
  await stages.show('Buy');
  for (const name of gone) await expect(editor.part(name)).toBeVisible();
  await expect(link).toBeVisible();
  await expect(editor.parts).toHaveCount(all);
  expect((await boxOf(editor.part('Ação: Compare'))).width).toBeCloseTo(width, 0);
  expect(await exported()).toEqual(expect.arrayContaining(titles));

  // Where nothing is left to be seen, the map says so and offers to show it.
  for (const title of ['Discover', 'Buy', 'Use']) await stages.choose(title, structure.hide);
  await expect(page.getByText(ptBR.emptyMap.hidden)).toBeVisible();
  await page.getByRole('button', { name: structure.showPart(structure.stages) }).click();
  await expect(page.getByText(ptBR.emptyMap.hidden)).toBeHidden();
  await expect(editor.parts).toHaveCount(all);
});
