import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf } from './maps.ts';
import { expect, test } from './test.ts';

const references = [
  'https://example.org/study?id=1',
  'java\tscript:alert(1)',
  'Interview with Ana',
  'javascript:alert(1)',
];
const card = {
  id: 'c',
  type: 'card',
  kind: 'painPoint',
  title: 'Queue',
  sources: references.map((reference) => ({ kind: 'research', reference, date: null })),
};

for (const words of [en, ptBR]) {
  test.describe(words === en ? 'In English' : 'In Portuguese', () => {
    test.use({ locale: words === en ? 'en-US' : 'pt-BR' });

    test('a source that is an address is opened beside the map, and no other text is', async ({
      context,
      page,
      library,
      editor,
    }) => {
      await context.route('https://example.org/**', (route) => route.fulfill({ body: 'A study' }));
      await library.openFile(fileOf([{ id: 'journey', type: 'journey' }, card]));
      await editor.choose(new RegExp('Queue'));
      const { inspector } = editor;
      const field = inspector.getByLabel(words.inspector.sourceReference(1));
      await expect(field).toHaveValue(references[0] ?? '');
      const links = inspector.getByRole('link');
      await expect(links).toHaveCount(1);
      await expect(links).toHaveAttribute('rel', 'noopener noreferrer');
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        inspector.getByRole('link', { name: words.inspector.openSource(1) }).click(),
      ]);
      await expect(opened.getByText('A study')).toBeVisible();
      expect(opened.url()).toBe(references[0]);
      expect(await opened.evaluate(() => [window.opener as unknown, document.referrer])).toEqual([null, '']);
      await opened.close();
      // It follows what is written.
      await field.fill('example');
      await expect(links).toHaveCount(0);
      await field.fill('mailto:ana@example.org');
      await expect(links).toHaveAttribute('href', 'mailto:ana@example.org');
      await expect(page.getByRole('application')).toBeVisible();
    });
  });
}
