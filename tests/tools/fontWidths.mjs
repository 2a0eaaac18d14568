// Writes src/layout/interWidths.ts: the advance width of each glyph of the bundled font, measured in a browser.
// Run it again after an upgrade of the font: `npm run font-widths`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { findBrowser, browserArgs } from './browser.mjs';

const WEIGHTS = [400, 600, 700];
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x20a0, 0x20c0],
  [0x2113, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2215],
];
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const require = createRequire(import.meta.url);
const font = (subset) =>
  readFileSync(require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`)).toString(
    'base64',
  );

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const page = await browser.newPage();
const faces = SUBSETS.map(
  (s) => `@font-face{font-family:F-${s};src:url(data:font/woff2;base64,${font(s)});font-weight:100 900}`,
);
await page.setContent(`<style>${faces.join('')}</style>`);
const measured = await page.evaluate(
  async ({ weights, subsets, ranges }) => {
    for (const subset of subsets)
      for (const weight of weights) await document.fonts.load(`${weight} 100px F-${subset}`);
    const context = document.createElement('canvas').getContext('2d');
    context.fontKerning = 'none';
    context.textRendering = 'optimizeSpeed';
    const width = (text, weight, family) => {
      context.font = `${weight} 2048px ${family}`;
      return Math.round(context.measureText(text).width);
    };
    const runs = [];
    for (const [first, last] of ranges) {
      let run = null;
      for (let code = first; code <= last; code += 1) {
        const text = String.fromCodePoint(code);
        // The font has the glyph when what stands behind it in the list makes no difference.
        const subset = subsets.find(
          (name) =>
            ['monospace', 'serif', 'sans-serif'].every(
              (other) => width(text, 400, `F-${name},${other}`) === width(text, 400, `F-${name},cursive`),
            ) && width(text, 400, `F-${name},monospace`) !== width(text, 400, 'monospace'),
        );
        if (subset === undefined) {
          run = null;
          continue;
        }
        if (run === null) {
          run = { start: code, widths: weights.map(() => []) };
          runs.push(run);
        }
        weights.forEach((weight, i) => run.widths[i].push(width(text, weight, `F-${subset}`)));
      }
    }
    return runs;
  },
  { weights: WEIGHTS, subsets: SUBSETS, ranges: RANGES },
);
await browser.close();

const encode = (width) => ALPHABET[width >> 6] + ALPHABET[width & 63];
const starts = measured.map(({ start, widths }) => `[${start}, ${widths[0].length}]`);
const rows = WEIGHTS.map(
  (weight, i) => `  ${weight}: '${measured.map(({ widths }) => widths[i].map(encode).join('')).join('')}',`,
);
writeFileSync(
  new URL('../../src/layout/interWidths.ts', import.meta.url),
  `// Made by tests/tools/fontWidths.mjs from @fontsource-variable/inter; not edited by hand.

/** First code point and length of each run of glyphs. */
export const glyphRuns: readonly (readonly [start: number, count: number])[] = [${starts.join(', ')}];

/** Advance widths in 1/2048 em, run after run, two letters of base 64 each. */
export const glyphWidths = {
${rows.join('\n')}
} as const;
`,
);
console.log(`${measured.reduce((sum, { widths }) => sum + widths[0].length, 0)} glyphs in ${measured.length} runs`);
