import { en } from '../../src/i18n/en.ts';
import type { Sketch } from '../../src/templates/sketch.ts';
import { fileOf, shop } from './maps.ts';
import { boxOf, middleOf } from './pages/boxes.ts';
import type { EditorPage } from './pages/editorPage.ts';
import { contentOf } from './pages/editorPage.ts';
import { expect, test } from './test.ts';

const { actions, parts, steps, structureCanvas: words, topBar } = en;
const { types } = parts;

test.use({ locale: 'en-US' });

test.beforeEach(async ({ library, editor }) => {
  await library.openFile(fileOf(shop));
  await expect(editor.part('Action: Pay')).toBeVisible();
});

/** Titles of the stages from left to right, or of the lanes from the top. */
async function titlesOf({ page }: EditorPage, type: 'stage' | 'lane'): Promise<string[]> {
  const name = `${types[type]}: `;
  const headers = await page.locator(`.react-flow__node[aria-label^="${name}"]`).all();
  const found = await Promise.all(
    headers.map(async (header) => ({ name: await header.getAttribute('aria-label'), box: await boxOf(header) })),
  );
  const place = type === 'stage' ? ('x' as const) : ('y' as const);
  return found.sort((a, b) => a.box[place] - b.box[place]).map((header) => (header.name ?? '').slice(name.length));
}

test('a plus beside a header adds a stage or a lane there and begins its title', async ({ page, editor }) => {
  const undo = (step: string) => page.getByRole('button', { name: topBar.undoStep(step), exact: true });
  const discover = editor.part(`${types.stage}: Discover`);

  // By the mouse at the header.
  await discover.hover();
  const plus = page.getByRole('button', { name: words.addStage.after('Discover') });
  await expect(plus).toBeVisible();
  await plus.click();
  await editor.write('Compare shops');
  await expect.poll(() => titlesOf(editor, 'stage')).toEqual(['Discover', 'Compare shops', 'Buy', 'Use']);
  await expect(editor.part('Action: Pay. Stage Buy, lane Deeds')).toBeVisible();
  await undo(steps['stage.add']).click();
  await expect.poll(() => titlesOf(editor, 'stage')).toEqual(['Discover', 'Buy', 'Use']);

  await editor.part(`${types.lane}: Feelings`).hover();
  await page.getByRole('button', { name: words.addLane.before('Feelings') }).click();
  await editor.write('Doubts');
  await expect.poll(() => titlesOf(editor, 'lane')).toEqual(['Deeds', 'Doubts', 'Feelings', 'Hurts', 'Anything']);

  // By keys: Tab leads from a chosen header to its buttons; the list of all actions does it from a card as well.
  await editor.choose(`${types.stage}: Use`);
  await editor.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.addStage.before('Use') })).toBeFocused();
  await page.keyboard.press('Enter');
  await editor.write('Learn');
  await expect.poll(() => titlesOf(editor, 'stage')).toEqual(['Discover', 'Buy', 'Learn', 'Use']);
  await editor.choose('Action: Pay');
  for (const [action, title] of [
    [actions['structure.addStageAfter'], 'Wait'],
    [actions['structure.addLaneBelow'], 'Hopes'],
  ] as const) {
    await editor.focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(action);
    await page.keyboard.press('Enter');
    await editor.write(title);
    await editor.choose('Action: Pay');
  }
  await expect.poll(() => titlesOf(editor, 'stage')).toEqual(['Discover', 'Buy', 'Wait', 'Learn', 'Use']);
  await expect
    .poll(() => titlesOf(editor, 'lane'))
    .toEqual(['Deeds', 'Hopes', 'Doubts', 'Feelings', 'Hurts', 'Anything']);
});

test('stages and lanes are put in order by dragging their headers and by keys', async ({ page, editor }) => {
  const undo = (step: string) => page.getByRole('button', { name: topBar.undoStep(step), exact: true });
  const gap = page.getByTestId('drag-mark-gap');
  const use = await boxOf(editor.part(`${types.stage}: Use`));

  await editor.carryTo(editor.part(`${types.stage}: Discover`), { x: use.x + use.width * 0.8, y: use.y + 90 });
  await expect(gap).toBeVisible();
  // The header is held at its own height.
  expect((await boxOf(editor.part(`${types.stage}: Discover`))).y).toBeCloseTo(use.y, 0);
  await page.mouse.up();
  await expect(gap).toBeHidden();
  await expect.poll(() => titlesOf(editor, 'stage')).toEqual(['Buy', 'Use', 'Discover']);
  await undo(steps['stage.move']).click();
  await expect.poll(() => titlesOf(editor, 'stage')).toEqual(['Discover', 'Buy', 'Use']);

  await editor.carryTo(editor.part(`${types.stage}: Discover`), { x: use.x + use.width * 0.8, y: use.y });
  await page.keyboard.press('Escape');
  await expect(gap).toBeHidden();
  await page.mouse.up();
  await expect.poll(() => titlesOf(editor, 'stage')).toEqual(['Discover', 'Buy', 'Use']);

  const deeds = await boxOf(editor.part(`${types.lane}: Deeds`));
  await editor.dragTo(editor.part(`${types.lane}: Hurts`), { x: deeds.x + 300, y: deeds.y + 5 });
  await expect.poll(() => titlesOf(editor, 'lane')).toEqual(['Hurts', 'Deeds', 'Feelings', 'Anything']);
  await undo(steps['lane.move']).click();
  await expect.poll(() => titlesOf(editor, 'lane')).toEqual(['Deeds', 'Feelings', 'Hurts', 'Anything']);

  await editor.choose(`${types.stage}: Buy`);
  await editor.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => titlesOf(editor, 'stage')).toEqual(['Discover', 'Use', 'Buy']);
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => titlesOf(editor, 'stage')).toEqual(['Discover', 'Buy', 'Use']);
  await editor.choose(`${types.lane}: Hurts`);
  await editor.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => titlesOf(editor, 'lane')).toEqual(['Deeds', 'Hurts', 'Feelings', 'Anything']);
});

test('stages are grouped into a phase, which is named, coloured and ungrouped', async ({ page, editor }) => {
  const phase = editor.part(`${types.phase}: Before`);
  await editor.choose(`${types.stage}: Discover`);
  await editor.part(`${types.stage}: Buy`).click({ modifiers: ['Shift'] });
  await editor.focus();
  await page.keyboard.press('Control+g');
  await editor.write('Before');
  await expect(phase).toBeVisible();
  const [bar, discover, buy] = await Promise.all(
    [phase, editor.part(`${types.stage}: Discover`), editor.part(`${types.stage}: Buy`)].map(boxOf),
  );
  expect(bar?.x).toBeCloseTo(discover?.x ?? 0, 0);
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo((buy?.x ?? 0) + (buy?.width ?? 0), 0);

  await phase.dblclick();
  await editor.write('First of all');
  const renamed = editor.part(`${types.phase}: First of all`);
  const plain = await renamed.locator('svg').innerHTML();
  await editor.inspector.getByRole('button', { name: parts.colours.lime }).click();
  await expect.poll(() => renamed.locator('svg').innerHTML()).not.toBe(plain);

  // A stage that is put elsewhere leaves it.
  const width = (await boxOf(renamed)).width;
  await editor.choose(`${types.stage}: Discover`);
  await editor.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => (await boxOf(renamed)).width).toBeLessThan(width * 0.6);
  await page.getByRole('button', { name: topBar.undoStep(steps['stage.move']), exact: true }).click();
  await expect.poll(async () => (await boxOf(renamed)).width).toBeCloseTo(width, 0);

  await editor.choose(`${types.stage}: Buy`);
  await editor.focus();
  await page.keyboard.press('Control+Shift+G');
  await expect(renamed).toBeHidden();
  await page.getByRole('button', { name: topBar.undoStep(steps['phase.ungroup']), exact: true }).click();
  await expect(renamed).toBeVisible();
});

test('a service blueprint is added from the list of lanes, and its lines are in the export', async ({
  page,
  editor,
}) => {
  await editor.choose(`${types.lane}: Deeds`);
  await editor.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(actions['structure.addLanes']);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.lanes.title });
  await expect(dialog.getByRole('option', { name: parts.kinds.painPoint.plural })).toBeVisible();
  await page.keyboard.type('blueprint');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const lines = parts.options.serviceLine;
  for (const line of Object.values(lines)) await expect(editor.canvas.getByText(line)).toBeAttached();
  const svg = await editor.export(new RegExp(en.exporting.formats.svg.name), {
    button: actions['map.export'],
    download: new RegExp(en.exporting.download('SVG')),
  });
  const drawn = (await contentOf(svg)).toString();
  for (const line of Object.values(lines)) expect(drawn).toContain(line);
  await page.getByRole('button', { name: topBar.undoStep(steps['lane.addSet']), exact: true }).click();
  await expect(editor.canvas.getByText(lines.visibility)).toBeHidden();
});

test('lanes and cards are pulled to another size', async ({ page, editor }) => {
  const lane = editor.part(`${types.lane}: Hurts`);
  await lane.click();
  // That of the chosen lane; the mouse may be at another one.
  const grip = page.locator('[data-tool="lane-height"]').first();
  const before = await boxOf(lane);
  const edge = middleOf(await boxOf(grip));
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x, edge.y + 80, { steps: 6 });
  await expect.poll(async () => (await boxOf(lane)).height).toBeGreaterThan(before.height + 60);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await boxOf(lane)).height).toBeCloseTo(before.height, 0);
  await page.mouse.up();
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x, edge.y + 80, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await boxOf(lane)).height).toBeGreaterThan(before.height + 60);
  await expect(
    page.getByRole('button', { name: topBar.undoStep(steps.withField(steps['part.set'], parts.fields.height)) }),
  ).toBeVisible();
  await grip.dblclick();
  await expect.poll(async () => (await boxOf(lane)).height).toBeCloseTo(before.height, 0);

  const card = editor.part('Action: Pay');
  await card.click();
  const narrow = (await boxOf(card)).width;
  const corner = middleOf(await boxOf(page.locator('[data-tool="card-span"]')));
  const use = await boxOf(editor.part(`${types.stage}: Use`));
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(use.x + use.width / 2, corner.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(narrow * 1.8);
  await editor.focus();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(async () => (await boxOf(card)).width).toBeCloseTo(narrow, 0);
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(async () => (await boxOf(card)).width).toBeGreaterThan(narrow * 1.8);
});

test('links begin by a key and have ends that are moved', async ({ page, editor }) => {
  const { inspector } = editor;
  await editor.choose('Action: Pay');
  await editor.focus();
  await page.keyboard.press('Shift+Alt+KeyL');
  const dialog = page.getByRole('dialog', { name: words.link.title('Action: Pay') });
  const field = dialog.getByRole('combobox', { name: words.link.search });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Shift+Alt+KeyL');
  await expect(field).toBeFocused();
  await page.keyboard.type('flat');
  await page.keyboard.press('Enter');
  await expect(inspector).toContainText(en.inspector.linkEnds('Action: Pay', 'Pain point: Flat tyre'));

  const end = middleOf(await boxOf(page.locator('[data-tool="link-end"]')));
  const ride = middleOf(await boxOf(editor.part('Action: Ride')));
  await page.mouse.move(end.x, end.y);
  await page.mouse.down();
  await page.mouse.move(ride.x, ride.y, { steps: 8 });
  await page.mouse.up();
  await expect(inspector).toContainText(en.inspector.linkEnds('Action: Pay', 'Action: Ride'));

  await inspector.getByRole('button', { name: words.link.changeStart }).click();
  await page.getByRole('menuitem', { name: 'Action: Search', exact: true }).click();
  await expect(inspector).toContainText(en.inspector.linkEnds('Action: Search', 'Action: Ride'));
  await page.getByRole('button', { name: topBar.undoStep(steps['link.reattach']), exact: true }).click();
  await expect(inspector).toContainText(en.inspector.linkEnds('Action: Pay', 'Action: Ride'));
});

test('a persona dropped on a card is attached; near the edge a drag moves the view', async ({ page, editor }) => {
  const pay = editor.part('Action: Pay');
  await editor.carryTo(editor.part(`${types.persona}: Bruno`), middleOf(await boxOf(pay)));
  await expect(page.getByTestId('drag-mark-card')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByTestId('drag-mark-card')).toBeHidden();
  const bruno = editor.inspector.getByRole('button', { name: 'Bruno' });
  await expect(bruno).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: topBar.undoStep(steps['card.attach']), exact: true }).click();

  const lane = editor.part(`${types.lane}: Deeds`);
  const before = (await boxOf(lane)).y;
  await pay.hover();
  const start = middleOf(await boxOf(pay));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 100, 785, { steps: 8 });
  await expect.poll(async () => (await lane.boundingBox())?.y ?? -999).toBeLessThan(before - 40);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('a channel dropped on a touchpoint is attached to it, and stays where it was', async ({ library, editor }) => {
  const { page } = editor;
  const media = {
    journey: { title: 'Media' },
    stages: [{ title: 'Ask' }],
    lanes: [
      { title: 'Contacts', kinds: ['touchpoint'], cells: [[{ kind: 'touchpoint', title: 'Newsletter issue' }]] },
      { title: 'Media', kinds: ['channel'], cells: [[{ kind: 'channel', title: 'Newsletter', medium: 'email' }]] },
    ],
  } as const satisfies Sketch;
  await library.openFile(fileOf(media));
  const issue = editor.part('Touchpoint: Newsletter issue');
  const channel = editor.part('Channel: Newsletter');
  const before = await boxOf(channel);
  const { x, y, height } = await boxOf(issue);

  // At its edge the card would go beside it.
  await editor.carryTo(channel, { x: x + 60, y: y + height - 2 });
  await expect(editor.insertionMark).toBeVisible();
  await page.mouse.move(x + 60, y + height / 2, { steps: 3 });
  await expect(page.getByTestId('drag-mark-card')).toBeVisible();
  await expect(editor.insertionMark).toBeHidden();
  await page.mouse.up();
  await expect(editor.inspector.getByRole('button', { name: parts.options.channelType.email })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect((await boxOf(channel)).x).toBeCloseTo(before.x, 0);
});
