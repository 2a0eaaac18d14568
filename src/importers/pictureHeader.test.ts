import { describe, expect, it } from 'vitest';
import { pngOfSize, tinyPictures } from '../../tests/helpers/pictures.ts';
import { seededRandom } from '../../tests/helpers/random.ts';
import { readPictureHeader } from './pictureHeader.ts';

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const file = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? letters(part) : part)));

const zeros = (count: number) => Array<number>(count).fill(0);
const exif = [0xff, 0xe1, 0, 6, ...letters('Exif')];
const frame = [0xff, 0xc2, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, 1, 0, 0, 0];

describe('the size of a picture is read from its first bytes', () => {
  it.each([
    ['image/png', 1, 1, tinyPictures.png],
    ['image/png', 100_000, 70_000, pngOfSize(100_000, 70_000)],
    ['image/gif', 1, 1, tinyPictures.gif],
    ['image/webp', 1, 1, tinyPictures.webp],
    ['image/jpeg', 0x304, 0x102, file([0xff, 0xd8], exif, [0xff], frame)],
    ['image/webp', 300, 200, file('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0x2c, 0x41, 200, 0])],
    ['image/webp', 65_537, 2, file('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0, 0, 1, 1, 0, 0])],
    ['image/bmp', 258, 5, file('BM', zeros(16), [2, 1, 0, 0], [0xfb, 0xff, 0xff, 0xff])],
    [
      'image/avif',
      4096,
      2048,
      file(zeros(4), 'ftypavif', 'ispe', zeros(4), [0, 0, 2, 0, 0, 0, 2, 0], 'ispe', zeros(6), [16, 0, 0, 0, 8, 0]),
    ],
    ['image/heic', 512, 512, file(zeros(4), 'ftypheic', 'ispe', zeros(4), [0, 0, 2, 0, 0, 0, 2, 0])],
  ])('%s of %i × %i', (mime, width, height, bytes) => {
    expect(readPictureHeader(bytes)).toEqual({ mime, size: { width, height } });
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\n <svg>',
    '<?xml version="1.0"?>\n<!-- <svg> -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n<svg\n>',
    '<!DOCTYPE svg [ <!ENTITY a "b"> ]><svg>',
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg">',
  ])('a drawing is known by its root: %j', (text) => {
    expect(readPictureHeader(file(text))).toEqual({ mime: 'image/svg+xml', size: null });
  });

  it.each([
    ['nothing', file()],
    ['a text', file('Jornada')],
    ['a page', file('<!DOCTYPE html><html><svg></svg>')],
    ['a PDF', file('%PDF-1.7')],
    ['an end before the size', tinyPictures.png.subarray(0, 20)],
    ['no pixels', pngOfSize(0, 10)],
    ['a JPEG without a frame', file([0xff, 0xd8, 0xff, 0xd9, 0, 2])],
    ['a WebP of tomorrow', file('RIFF', zeros(4), 'WEBPVP9 ', zeros(20))],
    ['blank space and comments without end', file(' <!-- --> '.repeat(4000))],
    ['an AVIF without a size', file(zeros(4), 'ftypavif', zeros(40))],
  ])('none: %s', (_, bytes) => {
    expect(readPictureHeader(bytes)).toBeNull();
  });

  it('damaged files are read to an end', () => {
    const random = seededRandom(1);
    const samples = [...Object.values(tinyPictures), file([0xff, 0xd8], exif, frame), file('<?xml <!-- <svg')];
    for (let i = 0; i < 20_000; i += 1) {
      const bytes = random.pick(samples).slice(0, 1 + random.below(80));
      for (let n = random.below(4); n >= 0; n -= 1) bytes[random.below(bytes.length)] = random.below(256);
      const header = readPictureHeader(bytes);
      if (header?.size != null) expect(Math.min(header.size.width, header.size.height)).toBeGreaterThan(0);
    }
  });
});
