import type { Page } from '@playwright/test';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { fileOf, shop } from './maps.ts';
import { contentOf, type EditorPage } from './pages/editorPage.ts';
import { expect, test } from './test.ts';

const { actions, exporting, topBar, copyView } = ptBR;
const EXAMPLE = 'Jornada B2B · do primeiro contato à renovação';

async function exportAs(editor: EditorPage, format: 'png' | 'svg', scale?: string): Promise<Buffer> {
  const { name, short } = exporting.formats[format];
  const choices = {
    button: actions['map.export'],
    download: new RegExp(short),
    ...(scale === undefined ? {} : { scale }),
  };
  return contentOf(await editor.export(new RegExp(name), choices));
}

/** Share of pixels in which two pictures, painted at the same size, differ by more than anti-aliasing does. */
async function difference(
  page: Page,
  png: Buffer,
  svg: Buffer,
): Promise<{ differing: number; width: number; height: number; inked: number }> {
  return page.evaluate(
    async ([pngText, svgText]) => {
      const load = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return image;
      };
      const picture = await load(`data:image/png;base64,${pngText}`);
      const drawing = await load(`data:image/svg+xml;base64,${svgText}`);
      const [width, height] = [picture.naturalWidth, picture.naturalHeight];
      const pixels = (image: HTMLImageElement) => {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0, width, height);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      };
      const [a, b] = [pixels(picture), pixels(drawing)];
      let [differing, inked] = [0, 0];
      for (let i = 0; i < a.length; i += 4) {
        const most = Math.max(...[0, 1, 2].map((channel) => Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0))));
        if (most > 64) differing += 1;
        if ((a[i] ?? 0) + (a[i + 1] ?? 0) + (a[i + 2] ?? 0) < 600) inked += 1;
      }
      return { differing: differing / (width * height), inked: inked / (width * height), width, height };
    },
    [png.toString('base64'), svg.toString('base64')] as const,
  );
}

test('the exported picture is the exported drawing, pixel for pixel, and neither is blank', async ({
  page,
  library,
  editor,
}) => {
  await library.open();
  await library.openMap(EXAMPLE);
  await editor.parts.first().waitFor();
  const svg = await exportAs(editor, 'svg');
  for (const scale of ['1×', '2×', '3×', '4×']) {
    const png = await exportAs(editor, 'png', scale);
    const { differing, inked, width } = await difference(page, png, svg);
    expect(width).toBe(1822 * Number(scale[0]));
    expect(inked, 'dark pixels').toBeGreaterThan(0.04);
    expect(differing, `pixels that differ at ${scale}`).toBeLessThan(0.002);
  }
});

test('the exported texts are those on the screen', async ({ page, library, editor }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await library.open();
  await library.openMap(EXAMPLE);
  await editor.parts.first().waitFor();
  await editor.focus();
  await page.keyboard.press('Shift+1');
  const svg = (await exportAs(editor, 'svg')).toString();
  // On a page of its own: this one lets no text become elements.
  const other = await page.context().newPage();
  const exported = await other.evaluate(
    (text) =>
      [...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('text')].map(
        ({ textContent }) => textContent,
      ),
    svg,
  );
  expect(exported.length).toBeGreaterThan(120);
  const shown = page.locator('.react-flow__viewport text');
  await expect.poll(async () => (await shown.allTextContents()).sort()).toEqual([...exported].sort());
});

test('an exported drawing needs nothing beside it', async ({ page, library, editor }) => {
  await library.open();
  await library.openMap(EXAMPLE);
  const svg = (await exportAs(editor, 'svg')).toString();
  expect(svg.includes('@font-face')).toBe(true);
  expect(
    [...svg.matchAll(/(?:href|src)="(?!data:)[^"]{0,40}|url\((?!#|data:).{0,40}/g)].map(([found]) => found),
  ).toEqual([]);
  const other = await page.context().newPage();
  await other.setContent(svg);
  const width = await other.evaluate(() => document.querySelector('svg')?.getBoundingClientRect().width);
  expect(width).toBe(1822);
});

test('a map past what the browser can paint comes out smaller, and the person is told before saving', async ({
  page,
  library,
}) => {
  const lanes = Array.from({ length: 24 }, (_, i) => ({ title: `Lane ${i}`, kinds: ['note'] as const, height: 700 }));
  const stages = Array.from({ length: 60 }, (_, i) => ({ title: `Stage ${i + 1}` }));
  await library.open();
  await library.importFiles(fileOf({ journey: { title: 'Huge' }, stages, lanes }));
  await page.getByRole('button', { name: actions['map.export'], exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '4×' }).check();
  await expect(dialog.getByRole('status')).toHaveText(
    /^4× é mais do que este navegador consegue pintar; a imagem sairá em 0,9\d×\.$/,
  );
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /PNG/ }).click(),
  ]);
  const png = await contentOf(file);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(width * height).toBeLessThanOrEqual(268_435_456);
  expect(width).toBeGreaterThan(14_000);
  await expect(page.getByText(/^A imagem saiu em 0,9\d× em vez de 4×/)).toBeVisible();
});

test('“copy this view” puts what is seen on the clipboard, links and selection included', async ({
  context,
  page,
  library,
  editor,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await library.open();
  await library.importFiles(fileOf({ ...shop, links: [] }));
  await editor.choose('Ação: Search');
  await editor.inspector.getByRole('button', { name: ptBR.inspector.newLink }).click();
  await page.getByRole('menuitem', { name: 'Ação: Ride' }).click();
  const link = page.locator('.react-flow__edge path').first();
  await expect(link).toBeAttached();
  await page.getByRole('button', { name: topBar.more }).click();
  await page.getByRole('menuitem', { name: new RegExp(actions['map.copyView']) }).click();
  await expect(page.getByText(copyView.copied)).toBeVisible();
  const seen = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap(await (item as ClipboardItem).getType('image/png'));
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect() as DOMRect;
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const density = picture.width / pane.width;
    const colourAt = (x: number, y: number) => [
      ...context
        .getImageData(Math.round((x - pane.x) * density), Math.round((y - pane.y) * density), 1, 1)
        .data.slice(0, 3),
    ];
    // Points along the drawn line of the link, on the screen.
    const path = document.querySelector<SVGPathElement>('.react-flow__edge path[stroke]') as SVGPathElement;
    const matrix = path.getScreenCTM() as DOMMatrix;
    const along = [0.3, 0.4, 0.5, 0.6].map((share) => {
      const point = path.getPointAtLength(path.getTotalLength() * share).matrixTransform(matrix);
      return colourAt(point.x, point.y);
    });
    return { along, ratio: picture.height / picture.width - pane.height / pane.width };
  });
  expect(Math.abs(seen.ratio)).toBeLessThan(0.01);
  // The slate of a link that leads on, #64748b, on at least most of the points.
  const slate = seen.along.filter(
    ([r = 0, g = 0, b = 0]) => Math.abs(r - 0x64) < 40 && Math.abs(g - 0x74) < 40 && Math.abs(b - 0x8b) < 40,
  );
  expect(slate.length, JSON.stringify(seen.along)).toBeGreaterThanOrEqual(3);
});
