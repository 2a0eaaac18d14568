import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf } from './maps.ts';
import { boxOf } from './pages/boxes.ts';
import { expect, test } from './test.ts';

const { drawing, inspector: words, parts } = ptBR;
const { fields, kinds, options, types } = parts;

test.use({ locale: 'pt-BR' });

const garage = fileOf({
  journey: { title: 'Oficina' },
  personas: [
    { name: 'ana', title: 'Ana' },
    { name: 'bruno', title: 'Bruno' },
  ],
  stages: [{ title: 'Antes' }, { title: 'Depois' }],
  lanes: [
    {
      title: 'Tudo',
      kinds: [],
      cells: [
        [
          { kind: 'touchpoint', title: 'Balcão' },
          { kind: 'painPoint', title: 'Fila' },
          { kind: 'channel', title: 'Placa' },
        ],
        [
          { kind: 'metric', title: 'Nota' },
          { kind: 'task', title: 'Ligar' },
          { kind: 'image', title: 'Foto' },
        ],
      ],
    },
    { title: 'Curva', kinds: ['emotion'], cells: [[{ kind: 'emotion', title: 'Calma', persona: 'ana', score: 20 }]] },
  ],
});

/** A picture of one colour, four pixels by two. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGP4z8AARwzEcQCukw/x0F8jngAAAABJRU5ErkJggg==',
  'base64',
);

test.beforeEach(async ({ library, editor }) => {
  await library.openFile(garage);
  await expect(editor.part(`${types.stage}: Antes`)).toBeVisible();
});

test('every kind of control of a card changes what the map shows', async ({ page, editor }) => {
  const { inspector } = editor;
  const shown = (text: string) => editor.canvas.getByText(text, { exact: true });
  const group = (name: string) => inspector.getByRole('group', { name, exact: true });
  const open = (name: string) => editor.choose(name);

  // Touchpoint: any of many, one of two, one of a list, a span of time, personas, sources.
  await open(`${kinds.touchpoint.name}: Balcão`);
  const { channelType, initiative, moment } = options;
  await group(fields.channels).getByRole('button', { name: channelType.store }).click();
  await group(fields.channels).getByRole('button', { name: channelType.site }).click();
  await expect(shown(`${channelType.site}, ${channelType.store}`)).toBeVisible();
  await group(fields.channels).getByRole('button', { name: channelType.site }).click();
  await expect(shown(channelType.store)).toBeVisible();
  await group(fields.initiative).getByRole('button', { name: initiative.proactive }).click();
  await expect(shown(initiative.proactive)).toBeVisible();
  await group(fields.moment).getByRole('combobox').selectOption(moment.truth);
  await expect(shown(drawing.legend.truth)).toBeVisible();
  await group(fields.length).getByRole('combobox', { name: words.duration.form }).selectOption('upTo');
  await group(fields.length).getByLabel(words.duration.amount).fill('3');
  await group(fields.length).getByRole('combobox', { name: words.duration.unit }).selectOption('day');
  await expect(shown(`${initiative.proactive} · ${drawing.duration('upTo', '3', 3, 'day')}`)).toBeVisible();
  await group(fields.personaIds).getByRole('button', { name: 'Bruno' }).click();
  await expect(editor.part(`${kinds.touchpoint.name}: Balcão`).getByText('Bruno')).toBeVisible();
  await inspector.getByRole('button', { name: words.addSource }).click();
  await inspector.getByRole('combobox', { name: words.sourceKind(1) }).selectOption('survey');
  await inspector.getByLabel(words.sourceDate(1)).fill('2026-09-18');
  await inspector.getByLabel(words.sourceReference(1)).fill('Pesquisa de setembro');

  // Pain: a scale, taken back by the same button; then another kind of card altogether.
  await open(`${kinds.painPoint.name}: Fila`);
  await group(fields.severity).getByRole('button', { name: options.severity[2] }).click();
  await expect(shown(drawing.legend.severity)).toBeVisible();
  await group(fields.severity).getByRole('button', { name: options.severity[2] }).click();
  await expect(shown(drawing.legend.severity)).toBeHidden();
  await inspector.getByRole('combobox', { name: words.kind }).selectOption(kinds.need.name);
  await expect(editor.part(`${kinds.need.name}: Fila`)).toBeVisible();

  // Task: a date, a switch, lines and tags.
  await open(`${kinds.task.name}: Ligar`);
  await inspector.getByLabel(fields.due).fill('2027-01-31');
  await expect(shown(drawing.due('31 jan 2027'))).toBeVisible();
  await inspector.getByRole('switch', { name: fields.automated }).check();
  await expect(shown(fields.automated)).toBeVisible();
  await inspector.getByLabel(fields.tags).fill('campo, loja,');
  await inspector.getByLabel(fields.owner).fill('Bia');
  await expect(shown(`Bia · ${drawing.due('31 jan 2027')}`)).toBeVisible();
  await expect(inspector.getByLabel(fields.tags)).toHaveValue('campo, loja');

  // Channel: one of many words, and a number with its period.
  await open(`${kinds.channel.name}: Placa`);
  await group(fields.medium).getByRole('combobox').selectOption(channelType.store);
  await inspector.getByLabel(fields.contacts, { exact: true }).fill('1.250');
  await expect(shown(drawing.contacts('1.250', options.period.month))).toBeVisible();

  // Feeling: the slider, and whose feeling it is.
  await open(`${kinds.emotion.name}: Calma`);
  await inspector.getByRole('slider', { name: fields.score }).fill('-60');
  await expect(inspector.getByRole('status')).toHaveText('−60');
  await inspector.getByLabel(fields.personaId, { exact: true }).selectOption('Bruno');
  // The legend names the personas that have a curve.
  await expect(editor.canvas.locator('.react-flow__viewport-portal').getByText('Bruno')).toBeVisible();

  // Picture: from a file, small and wide as it is; another file that is none is refused.
  await open(`${kinds.image.name}: Foto`);
  await expect(shown(drawing.noPicture)).toBeVisible();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    inspector.getByRole('button', { name: words.choosePicture }).click(),
  ]);
  await chooser.setFiles({ name: 'foto.png', mimeType: 'image/png', buffer: picture });
  const image = editor.part(`${kinds.image.name}: Foto`).locator('image');
  await expect(image).toBeVisible();
  const { width, height } = await boxOf(image);
  expect(width / height).toBeCloseTo(2, 1);
  const input = inspector.locator('input[type="file"]');
  await input.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(inspector.getByRole('alert')).toHaveText(words.pictureProblems.notPicture);
  await expect(image).toBeVisible();

  // All of it is still there after the page was left.
  await editor.saved();
  await page.reload();
  await expect(image).toBeVisible();
  await open(`${kinds.touchpoint.name}: Balcão`);
  await expect(inspector.getByLabel(words.sourceReference(1))).toHaveValue('Pesquisa de setembro');
  await expect(inspector.getByLabel(words.sourceDate(1))).toHaveValue('2026-09-18');
});

test('numbers are read as the language writes them, and what is none changes nothing', async ({ page, editor }) => {
  const { inspector } = editor;
  const shown = (text: string) => editor.canvas.getByText(text, { exact: true });
  await editor.choose(`${kinds.metric.name}: Nota`);
  await inspector.getByRole('combobox', { name: fields.measure }).selectOption(options.measure.nps);
  const target = inspector.getByLabel(fields.target);
  await target.fill('1.234,5');
  await expect(shown(drawing.target('+1.234,5'))).toBeVisible();
  await target.fill('doze');
  await expect(inspector.getByRole('alert')).toHaveText(words.notANumber('1.234,5'));
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await expect(shown(drawing.target('+1.234,5'))).toBeVisible();
  await target.blur();
  await expect(inspector.getByRole('alert')).toBeHidden();
  await expect(target).toHaveValue('1.234,5');

  // A history of two measurements, the newer one shown with what has changed.
  for (const [place, date, value] of [
    [1, '2026-10-01', '31'],
    [2, '2026-10-31', '41,5'],
  ] as const) {
    await inspector.getByRole('button', { name: words.addMeasurement }).click();
    await inspector.getByLabel(words.measurementDate(place)).fill(date);
    await inspector.getByLabel(words.measurementValue(place)).fill(value);
  }
  await expect(shown('+41,5')).toBeVisible();
  await expect(shown('10,5')).toBeVisible();

  await page.getByRole('button', { name: ptBR.topBar.more }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(shown('+41.5')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspector.getByLabel(en.parts.fields.target)).toHaveValue('1,234.5');
  await inspector.getByLabel(en.parts.fields.target).fill('2,500.75');
  await expect(shown(en.drawing.target('+2,500.8'))).toBeVisible();
  await inspector.getByRole('button', { name: en.inspector.removeEntry(2) }).click();
  await expect(shown('+31')).toBeVisible();

  // Out of range: said, and nothing changed.
  await editor.choose(`${en.parts.types.stage}: Antes`);
  await inspector.getByLabel(en.parts.fields.entering).fill('-5');
  await expect(inspector.getByRole('alert')).toHaveText(en.inspector.tooLow('0'));
  await inspector.getByLabel(en.parts.fields.entering).fill('12400');
  await expect(shown(en.drawing.entering('12.4K', 12_400))).toBeVisible();
});

test('stages, lanes, personas and the map itself have controls of their own', async ({ page, editor }) => {
  const { inspector } = editor;
  const shown = (text: string | RegExp) => editor.canvas.getByText(text, { exact: true });

  await editor.choose(`${types.stage}: Antes`);
  await inspector.getByRole('button', { name: words.addItem }).click();
  await inspector.getByLabel(words.itemText(1), { exact: true }).fill('Freios vistos');
  await inspector.getByRole('button', { name: words.addItem }).click();
  await inspector.getByRole('checkbox', { name: words.itemDone(1) }).check();
  await expect(shown(drawing.gate('1', '2'))).toBeVisible();
  await inspector.getByRole('button', { name: words.removeEntry(2) }).click();
  await expect(shown(drawing.gate('1', '1'))).toBeVisible();

  // A lane of one kind takes what is typed as that kind.
  await editor.choose(`${types.lane}: Tudo`);
  await expect(inspector.getByText(words.anyKind)).toBeVisible();
  await inspector.getByRole('button', { name: kinds.opportunity.name, exact: true }).click();
  await expect(inspector.getByText(words.anyKind)).toBeHidden();
  await editor.clickCell('Antes', 'Tudo');
  await page.keyboard.type('Café');
  await page.keyboard.press('Escape');
  await expect(editor.part(`${kinds.opportunity.name}: Café`)).toBeVisible();

  await editor.choose(`${types.persona}: Ana`);
  await inspector.getByLabel(fields.goals, { exact: true }).fill('Pedalar ao trabalho\nGastar pouco');
  await inspector.getByLabel(fields.role, { exact: true }).fill('Ciclista');
  const barriers = inspector.getByRole('group', { name: fields.barriers });
  await barriers.getByRole('button', { name: options.barrier.time }).click();
  await expect(barriers.getByRole('button', { name: options.barrier.time })).toHaveAttribute('aria-pressed', 'true');
  const ana = editor.part(`${types.persona}: Ana`);
  await expect(ana.getByText('Pedalar ao trabalho')).toBeVisible();
  await expect(ana.getByText('Ciclista')).toBeVisible();
  await inspector
    .locator('input[type="file"]')
    .setInputFiles({ name: 'ana.png', mimeType: 'image/png', buffer: picture });
  await expect(ana.locator('image')).toBeVisible();

  await page.getByRole('button', { name: 'Oficina', exact: true }).click();
  await inspector.getByLabel(fields.title, { exact: true }).fill('Oficina da praça');
  await inspector.getByRole('group', { name: fields.state }).getByRole('button').last().click();
  await inspector.getByLabel(fields.reviewEveryDays).fill('90');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oficina da praça');
  await expect(page).toHaveTitle(/^Oficina da praça/);
  await expect(shown(new RegExp(`${options.journeyState.future} · ${drawing.reviewEvery('90', 90)}`))).toBeVisible();
});
