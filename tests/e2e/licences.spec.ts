import { readFileSync } from 'node:fs';
import { en } from '../../src/i18n/en.ts';
import { expect, test } from './test.ts';

test.use({ locale: 'en-US' });

test('the licences of all that the app is built with go with it, and are found from the help', async ({
  page,
  library,
  editor,
}) => {
  await library.open();
  await library.maps.first().getByRole('link').click();
  await editor.focus();
  await page.keyboard.press('?');
  const link = page.getByRole('dialog').getByRole('link', { name: en.help.licences });
  const address = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
  const text = await (await page.request.get(address)).text();
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`## ${name} - ${version} (`);
  expect(text).toContain('SIL OPEN FONT LICENSE');
});
