import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { contentOf } from './pages/editorPage.ts';
import { expect, test } from './test.ts';

interface Told {
  readonly locale: string;
  readonly words: typeof en;
  readonly example: string;
  readonly lanes: Readonly<
    Record<'actions' | 'touchpoints' | 'channels' | 'emotions' | 'pains' | 'opportunities', string>
  >;
  readonly stages: readonly [string, string, string];
}

const languages: readonly Told[] = [
  {
    locale: 'pt-BR',
    words: ptBR,
    example: 'Jornada B2B · do primeiro contato à renovação',
    lanes: {
      actions: 'Ações do cliente',
      touchpoints: 'Pontos de contato',
      channels: 'Canais',
      emotions: 'Emoção',
      pains: 'Dores',
      opportunities: 'Oportunidades',
    },
    stages: ['Etapa 1', 'Etapa 2', 'Etapa 3'],
  },
  {
    locale: 'en-US',
    words: en,
    example: 'B2B journey · from first contact to renewal',
    lanes: {
      actions: 'Customer actions',
      touchpoints: 'Touchpoints',
      channels: 'Channels',
      emotions: 'Emotion',
      pains: 'Pain points',
      opportunities: 'Opportunities',
    },
    stages: ['Stage 1', 'Stage 2', 'Stage 3'],
  },
];

for (const { locale, words, example, lanes, stages } of languages) {
  test.describe(`In ${locale}`, () => {
    test.use({ locale });

    test('a new user draws a map, finds every word again, and hands over files that open', async ({
      page,
      library,
      editor,
    }) => {
      const { kinds, types } = words.parts;
      const persona = (title: string) => `${types.persona}: ${title}`;

      await library.open();
      await library.openMap(example);
      await expect(editor.part(persona('Marina Alves'))).toBeVisible();
      await page.getByRole('link', { name: words.topBar.back }).click();

      await library.begin('blank');
      await expect(editor.part(`${types.stage}: ${stages[0]}`)).toBeVisible();

      // Three kinds by pointer, three by keyboard.
      await editor.dragFromPalette('touchpoint', stages[0], lanes.touchpoints);
      await editor.write('Anúncio no bairro <b>“&”</b>');
      await editor.dragFromPalette('painPoint', stages[1], lanes.pains);
      await editor.write('Preço escondido');
      await editor.dragFromPalette('emotion', stages[1], lanes.emotions);
      await editor.write('Por que esconder?');
      await editor.clickCell(stages[0], lanes.actions);
      await page.keyboard.type('Pesquisa no celular');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Compara três lojas');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 790);
      await page.keyboard.press(kinds.channel.key);
      await editor.write('Feira de domingo');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press(kinds.opportunity.key);
      await editor.write('Etiqueta com o preço');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press(words.parts.partKeys.persona);
      await editor.write('Dona Célia');

      // Edited: the title of the map, and a field from the inspector.
      await editor.part(new RegExp(`^${types.journey}`)).dblclick();
      await editor.write('Jornada da feira');
      await editor.choose(`${kinds.painPoint.name}: Preço escondido`);
      await editor.inspector
        .getByRole('button', { name: words.parts.options.severity[3], exact: true })
        .first()
        .click();
      await editor.saved();

      await page.reload();
      const names = [
        `${types.journey}: Jornada da feira`,
        persona('Dona Célia'),
        `${kinds.action.name}: Pesquisa no celular`,
        `${kinds.action.name}: Compara três lojas`,
        `${kinds.touchpoint.name}: Anúncio no bairro <b>“&”</b>`,
        `${kinds.channel.name}: Feira de domingo`,
        `${kinds.emotion.name}: Por que esconder?`,
        `${kinds.painPoint.name}: Preço escondido`,
        `${kinds.opportunity.name}: Etiqueta com o preço`,
      ];
      for (const name of names) await expect(editor.part(name)).toBeVisible();
      await editor.choose(`${kinds.painPoint.name}: Preço escondido`);
      const severity = editor.inspector
        .getByRole('button', { name: words.parts.options.severity[3], exact: true })
        .first();
      await expect(severity).toHaveAttribute('aria-pressed', 'true');

      const { formats, download } = words.exporting;
      const button = words.actions['map.export'];
      const exportAs = async (format: 'png' | 'svg' | 'json') => {
        const { name, short } = formats[format];
        return editor.export(new RegExp(name), { button, download: new RegExp(`^${download(short)}$`) });
      };
      const png = await exportAs('png');
      expect(png.suggestedFilename()).toMatch(/^Jornada da feira - \d{4}-\d{2}-\d{2}\.png$/);
      expect((await contentOf(png)).subarray(1, 4).toString()).toBe('PNG');
      const svg = (await contentOf(await exportAs('svg'))).toString();
      for (const text of ['Jornada da feira', 'Preço escondido', 'Anúncio no bairro &lt;b&gt;', 'Dona Célia'])
        expect(svg).toContain(text);
      const json = await exportAs('json');
      const first = JSON.parse((await contentOf(json)).toString()) as { records: unknown; assets: unknown };

      await page.getByRole('link', { name: words.topBar.back }).click();
      await expect(library.map('Jornada da feira')).toHaveCount(1);
      await library.importFiles({
        name: 'map.journey.json',
        mimeType: 'application/json',
        buffer: await contentOf(json),
      });
      await expect(editor.part(`${kinds.painPoint.name}: Preço escondido`)).toBeVisible();
      const second = JSON.parse((await contentOf(await exportAs('json'))).toString()) as typeof first;
      expect(second.records).toEqual(first.records);
      expect(second.assets).toEqual(first.assets);
      await page.getByRole('link', { name: words.topBar.back }).click();
      await expect(library.map('Jornada da feira')).toHaveCount(2);
    });
  });
}
