import { en } from '../../src/i18n/en.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import type { Sizes } from '../../src/layout/sizes.ts';
import { measureText } from '../../src/layout/textWidth.ts';
import type { DrawContext } from '../../src/scene/drawContext.ts';
import { type Appearance, paletteFor } from '../../src/scene/palette.ts';
import type { Primitive, Scene, TextPrimitive } from '../../src/scene/primitives.ts';

/** What drawings need to know beside the map, on one day. */
export function drawContext(locale: 'en' | 'pt-BR' = 'en', appearance: Appearance = 'light'): DrawContext {
  return {
    messages: locale === 'en' ? en : ptBR,
    format: createFormat(locale),
    palette: paletteFor(appearance),
    measure: measureText,
    day: '2026-11-22',
  };
}

const lines = (text: string, width: number): number => Math.ceil((text.length * 7) / width);

/** Heights that depend on titles and widths alone, for layouts that are drawn by nobody. */
export const plainSizes: Sizes = {
  title: () => 60,
  persona: ({ title }) => 50 + title.length,
  stage: ({ title }, width) => 40 + 19 * lines(title, width),
  lane: ({ title }, width) => 30 + 17 * lines(title, width),
  card: ({ title, kind }, width) => 20 + kind.length + 17 * lines(title, width),
  words: ({ title }, width) => (title === '' ? 0 : 16 * lines(title, width)),
  footer: () => 18,
};

export function primitivesOf({ layers }: Scene): Primitive[] {
  return layers.flatMap(({ groups }) => groups.flatMap(({ primitives }) => primitives));
}

/** The texts of some primitives, line by line. */
export function textsOf(primitives: readonly Primitive[]): string[] {
  return primitives
    .filter((primitive): primitive is TextPrimitive => primitive.type === 'text')
    .map(({ text }) => text);
}
