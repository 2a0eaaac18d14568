import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import { pngOfSize } from '../helpers/pictures.ts';
import { fileOf } from './maps.ts';
import { boxOf } from './pages/boxes.ts';
import { expect, test } from './test.ts';

const withPicture = fileOf({
  journey: { title: 'Album' },
  stages: [{ title: 'Discover' }],
  lanes: [{ title: 'Photos', kinds: ['image'], cells: [[{ kind: 'image', title: 'Foto' }]] }],
});

/** A picture of two frames. */
const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0];
const moving = Buffer.from([
  ...Buffer.from('GIF89a'),
  1,
  0,
  1,
  0,
  0x80,
  0,
  0,
  0,
  0,
  0,
  255,
  255,
  255,
  ...frame,
  ...frame,
  0x3b,
]);

/** A large photo full of detail, lying on its side as its camera wrote it. */
async function photo(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1800, 1200];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    const noise = context.createImageData(1800, 1200);
    let seed = 1;
    for (let i = 0; i < noise.data.length; i += 1) {
      seed = (seed * 16807) % 2147483647;
      noise.data[i] = i % 4 === 3 ? 255 : seed & 255;
    }
    context.putImageData(noise, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.9);
  });
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  // An Exif segment with one entry: orientation 6, turned a quarter to the right.
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const exif = [0xff, 0xe1, 0, 8 + tiff.length, ...Buffer.from('Exif'), 0, 0, ...tiff];
  return Buffer.concat([bytes.subarray(0, 2), Buffer.from(exif), bytes.subarray(2)]);
}

/** The largest of the pictures that are stored, as text of one byte a letter. */
async function storedPicture(page: Page): Promise<{ mime: string; width: number; height: number; bytes: string }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('percurso');
        opening.onerror = () => {
          reject(new Error('No database'));
        };
        opening.onsuccess = () => {
          const all = opening.result.transaction('assets').objectStore('assets').getAll();
          all.onsuccess = () => {
            interface Stored {
              readonly mime: string;
              readonly width: number;
              readonly height: number;
              readonly bytes: Uint8Array<ArrayBuffer>;
            }
            const [largest] = (all.result as Stored[]).sort((a, b) => b.bytes.length - a.bytes.length);
            if (largest === undefined) reject(new Error('No picture'));
            else resolve({ ...largest, bytes: new TextDecoder('latin1').decode(largest.bytes) });
          };
        };
      }),
  );
}

/** A drawing with all that could run or be fetched: it becomes pixels. */
const drawing = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20" onload="alert(1)">
  <script>alert(1)</script>
  <image xlink:href="https://elsewhere.example/a.png" width="4" height="4"/>
  <style>@import url(https://elsewhere.example/a.css);</style>
  <a xlink:href="javascript:alert(1)"><rect width="40" height="20" fill="#c03"/></a>
</svg>`;

for (const words of [en, ptBR]) {
  test.describe(words === en ? 'In English' : 'In Portuguese', () => {
    test.use({ locale: words === en ? 'en-US' : 'pt-BR' });
    const name = `${words.parts.kinds.image.name}: Foto`;
    const problems = words.inspector.pictureProblems;

    test('pictures are taken by what they are, not by what they are called', async ({ page, library, editor }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await library.openFile(withPicture);
      await editor.choose(name);
      const input = editor.inspector.locator('input[type="file"]');
      const problem = editor.inspector.getByRole('alert');
      const image = editor.part(name).locator('image');

      for (const [file, told] of [
        [{ name: 'moving.gif', mimeType: 'image/gif', buffer: moving }, problems.animated],
        // Two hundred million pixels in 70 bytes: what it claims is read before anything is decoded.
        [
          { name: 'bomb.png', mimeType: 'image/png', buffer: Buffer.from(pngOfSize(20_000, 10_000)) },
          problems.tooLarge,
        ],
        [
          { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>alert(1)</script>') },
          problems.notPicture,
        ],
      ] as const) {
        await input.setInputFiles(file);
        await expect(problem).toHaveText(told);
        await expect(image).toBeHidden();
      }

      // Under a false name too.
      await input.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from(drawing) });
      await expect(problem).toBeHidden();
      await expect(image).toBeVisible();
      await editor.saved();
      const kept = await storedPicture(page);
      expect(kept).toMatchObject({ mime: 'image/webp', width: 1600, height: 800 });
      expect(kept.bytes).toMatch(/^RIFF[^]{4}WEBP/);
      expect(kept.bytes).not.toContain('<svg');
      expect(asked.filter((url) => !/^(blob:|data:|http:\/\/localhost)/.test(url))).toEqual([]);
    });
  });
}

test('a large photo becomes light, stands upright and forgets its camera', async ({ page, library, editor }) => {
  await library.openFile(withPicture);
  const name = `${ptBR.parts.kinds.image.name}: Foto`;
  await editor.choose(name);
  const buffer = await photo(page);
  expect(buffer.toString('latin1')).toContain('Exif');
  await editor.inspector.locator('input[type="file"]').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
  const image = editor.part(name).locator('image');
  // Such noise is the hardest to make light.
  await expect(image).toBeVisible({ timeout: 20_000 });
  await expect(editor.inspector.getByRole('alert')).toBeHidden();
  const { width, height } = await boxOf(image);
  // The tallest that a picture is drawn.
  expect(height / width).toBeGreaterThan(1.3);
  await editor.saved();
  const { bytes } = await storedPicture(page);
  expect(bytes.length).toBeLessThanOrEqual(600_000);
  expect(bytes).not.toMatch(/Exif|EXIF/);
});
