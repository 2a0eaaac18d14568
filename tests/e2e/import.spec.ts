import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { FILE_FORMAT, fileLimits } from '../../src/model/journeyFile.ts';
import { SCHEMA_VERSION } from '../../src/model/migrate.ts';
import { fileOf, shop } from './maps.ts';
import { type DroppedFile, FileDrag } from './pages/drop.ts';
import { expect, test } from './test.ts';

const file = (values: object) =>
  JSON.stringify({ format: FILE_FORMAT, schemaVersion: SCHEMA_VERSION, records: [], ...values });
const cards = Array.from({ length: fileLimits.cards + 1 }, (_, i) => ({ id: `c${i}`, type: 'card', kind: 'note' }));

/** A file for each reason to refuse one, named after its reason. */
const refused: readonly (DroppedFile & { readonly reason: keyof typeof en.importing.errors })[] = [
  { reason: 'notJson', name: 'cut.journey.json', content: '{"format": "percurso.jour' },
  { reason: 'notMap', name: 'other.json', content: '{"name": "percurso"}' },
  { reason: 'newer', name: 'newer.journey.json', content: file({ schemaVersion: SCHEMA_VERSION + 1 }) },
  { reason: 'tooLarge', name: 'large.journey.json', content: fileLimits.bytes + 1 },
  { reason: 'tooManyCards', name: 'many.journey.json', content: file({ records: cards }) },
];

/** What a careless hand might have made of a file: doubled ids, a word where a number belongs, a stage that is not there. */
const damaged = file({
  records: [
    { id: 'journey', type: 'journey', title: 'Salvaged' },
    { id: 's', type: 'stage', title: 'Only stage' },
    { id: 's', type: 'stage', title: 'Double' },
    { id: 'l', type: 'lane', title: 'Lane' },
    { id: 'c', type: 'card', kind: 'painPoint', title: 'Sore', severity: 'very', stageId: 's', laneId: 'l' },
    { id: 'd', type: 'card', kind: 'action', title: 'Lost', stageId: 'nowhere', laneId: 'l' },
    'nothing',
  ],
});

for (const words of [en, ptBR]) {
  test.describe(words === en ? 'In English' : 'In Portuguese', () => {
    test.use({ locale: words === en ? 'en-US' : 'pt-BR' });
    const { importing, parts } = words;

    test('files that are no maps are refused with their reasons, and a damaged one is mended', async ({
      page,
      library,
      editor,
    }) => {
      await library.open();
      const before = await library.maps.count();
      const dialog = page.getByRole('dialog', { name: importing.title });
      const cover = page.getByText(words.library.dropHere);
      const place = page.getByRole('heading', { name: words.library.begin });

      const passing = await FileDrag.over(place, refused.slice(0, 1));
      await expect(cover).toBeVisible();
      await passing.leave();
      await expect(cover).toBeHidden();

      // Several at once: each is told of, and those that are maps are taken in.
      const good = { name: 'good.journey.json', content: fileOf(shop).buffer.toString() };
      const drag = await FileDrag.over(place, [...refused, good]);
      await expect(cover).toBeVisible();
      await drag.drop();
      await expect(cover).toBeHidden();
      await expect(dialog).toBeVisible();
      for (const { name, reason } of refused) {
        const line = dialog.getByRole('listitem').filter({ hasText: name });
        await expect(line.getByRole('alert')).toHaveText(importing.errors[reason]);
      }
      await dialog.getByRole('listitem').filter({ hasText: good.name }).getByRole('button').click();
      await expect(editor.part(`${parts.types.stage}: Buy`)).toBeVisible();
      await page.getByRole('link', { name: words.topBar.back }).click();
      await expect(library.maps).toHaveCount(before + 1);

      // A lone file that needs mending says what was done before it opens.
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: words.library.importFile }).click(),
      ]);
      await chooser.setFiles({
        name: 'damaged.journey.json',
        mimeType: 'application/json',
        buffer: Buffer.from(damaged),
      });
      await expect(dialog.getByText(importing.mended(4))).toBeVisible();
      for (const [where, told] of [
        ['nothing', importing.actions.notRecord('')],
        ['Double', importing.actions.newId('')],
        ['Sore', importing.actions.reset(parts.fields.severity)],
        ['Lost', importing.actions.dangling('stageId')],
      ] as const) {
        await expect(dialog.getByText(`${where}: ${told}`)).toBeVisible();
      }
      await dialog.getByRole('button', { name: importing.open }).click();
      await expect(editor.part(`${parts.kinds.painPoint.name}: Sore`)).toBeVisible();
      await expect(editor.part(words.canvas.loosePart(`${parts.kinds.action.name}: Lost`))).toBeVisible();

      // Without any fault it opens at once.
      await library.openFile(fileOf(shop));
      await expect(editor.part(`${parts.types.stage}: Buy`)).toBeVisible();
    });
  });
}
