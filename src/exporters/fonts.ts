import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import ranges from '@fontsource-variable/inter/unicode.json';
import type { Scene } from '../scene/primitives.ts';
import { dataAddress } from './assets.ts';

const files: Readonly<Record<keyof typeof ranges, string>> = {
  latin,
  'latin-ext': latinExt,
  cyrillic,
  'cyrillic-ext': cyrillicExt,
  greek,
  'greek-ext': greekExt,
  vietnamese,
};

const FAMILY = 'Inter Variable';

/** The characters of every text of a display list, each once. */
export function charactersOf(scene: Scene): string {
  const characters = new Set<string>();
  for (const { groups } of scene.layers) {
    for (const { primitives } of groups) {
      for (const primitive of primitives) {
        if (primitive.type === 'text') for (const character of primitive.text) characters.add(character);
      }
    }
  }
  return [...characters].join('');
}

/** Waits until the page has the font for these characters in every weight that maps use. */
export async function loadFont(characters: string): Promise<void> {
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px '${FAMILY}'`, characters)));
}

/** The parts of the font that these characters need, as @font-face rules that carry the font in them. */
export async function fontCss(characters: string): Promise<string> {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
  const needed = (Object.keys(files) as (keyof typeof ranges)[]).filter((subset) => codes.some(isIn(ranges[subset])));
  const rules = await Promise.all(
    needed.map(async (subset) => {
      const bytes = new Uint8Array(await (await fetch(files[subset])).arrayBuffer());
      const source = `url(${dataAddress({ mime: 'font/woff2', bytes })}) format('woff2')`;
      return `@font-face{font-family:'${FAMILY}';font-weight:100 900;src:${source};unicode-range:${ranges[subset]}}`;
    }),
  );
  return rules.join('');
}

/** Reads a list such as `U+0000-00FF,U+0131`. */
function isIn(list: string): (code: number) => boolean {
  const spans = list.split(',').map((span) => {
    const [from, to] = span.replace('U+', '').split('-');
    const start = Number.parseInt(from ?? '', 16);
    return [start, to === undefined ? start : Number.parseInt(to, 16)] as const;
  });
  return (code) => spans.some(([from, to]) => code >= from && code <= to);
}
