import { expect, it } from 'vitest';
import { isAnimated } from './isAnimated.ts';

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const gif = (frames: number, flags = 0) => {
  const table = Array.from({ length: flags === 0 ? 0 : 6 }, () => 0);
  const frame = [0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0];
  const all = Array.from({ length: frames }, () => frame).flat();
  return new Uint8Array([...letters('GIF89a'), 1, 0, 1, 0, flags, 0, 0, ...table, ...all, 0x3b]);
};
const chunk = (name: string, ...data: number[]) => [0, 0, 0, data.length, ...letters(name), ...data, 0, 0, 0, 0];
const png = (...chunks: number[][]) => new Uint8Array([137, ...letters('PNG'), 13, 10, 26, 10, ...chunks.flat()]);
const webp = (kind: string, flags: number) =>
  new Uint8Array([...letters('RIFF'), 0, 0, 0, 0, ...letters(`WEBP${kind}`), 10, 0, 0, 0, flags, 0, 0, 0]);

it.each([
  ['a GIF of two frames', gif(2), true],
  ['a GIF of two frames with a table of colours', gif(3, 0x80), true],
  ['a GIF of one frame', gif(1, 0x80), false],
  ['a GIF that ends too soon', gif(2).slice(0, 20), false],
  ['a PNG that says so', png(chunk('IHDR', 1), chunk('acTL', 0, 0), chunk('IDAT', 1)), true],
  ['a PNG that says so too late', png(chunk('IHDR', 1), chunk('IDAT', 1), chunk('acTL', 0)), false],
  ['a PNG that ends too soon', png(chunk('IHDR', 1)).slice(0, 14), false],
  ['a WebP that says so', webp('VP8X', 2), true],
  ['a WebP that does not', webp('VP8X', 16), false],
  ['a plain WebP', webp('VP8 ', 2), false],
  ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff]), false],
  ['nothing', new Uint8Array(), false],
])('%s', (_, bytes, expected) => {
  expect(isAnimated(bytes)).toBe(expected);
});
