import { describe, expect, it } from 'vitest';
import { colourNames } from '../model/content.ts';
import { cardKinds } from '../model/kinds/index.ts';
import { type Accent, type Appearance, paletteFor, personaColour, stageColour, stageColours } from './palette.ts';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const channels = [value >> 16, (value >> 8) & 255, value & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red, green, blue] = channels as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG 2.2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it('contrast is computed as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#abcdef', '#abcdef')).toBe(1);
});

describe.each<Appearance>(['light', 'dark'])('texts on a %s map', (appearance) => {
  const palette = paletteFor(appearance);
  const accents = Object.entries(palette.accents) as [keyof typeof palette.accents, Accent][];
  const grounds = ['paper', 'card', 'cell', 'cellAlternate', 'laneHeader', 'note'] as const;

  it.each(grounds.flatMap((ground) => [['ink', ground] as const, ['muted', ground] as const]))(
    'are read in %s on %s',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(accents)('are read in %s on its own soft ground, on cards and on cells', (_, { text, soft }) => {
    for (const ground of [soft, palette.card, palette.cell, palette.cellAlternate])
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(accents)('are read in ink on the soft ground of %s: coloured lanes and notes', (_, { soft }) => {
    expect(contrast(palette.ink, soft)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(stageColours))('are read on a stage in %s', (_, colour) => {
    expect(contrast(palette.onStage, colour)).toBeGreaterThanOrEqual(4.5);
  });

  it('need less where they are large: a title that is still missing', () => {
    const half = (i: number) =>
      (parseInt(palette.ink.slice(i, i + 2), 16) + parseInt(palette.paper.slice(i, i + 2), 16)) / 2;
    const faint = `#${[1, 3, 5].map((i) => Math.round(half(i)).toString(16).padStart(2, '0')).join('')}`;
    expect(contrast(faint, palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it('stand beside marks that are seen: bars and dots on cards, faces and curves on cards and cells', () => {
    for (const [, { solid }] of accents) expect(contrast(solid, palette.card)).toBeGreaterThanOrEqual(3);
    for (const feeling of palette.feelings)
      for (const ground of [palette.card, palette.cell, palette.cellAlternate])
        expect(contrast(feeling, ground)).toBeGreaterThanOrEqual(3);
  });

  it('have a colour for every kind, all in the one notation that every reader knows', () => {
    for (const kind of cardKinds) expect(colourNames).toContain(palette.kinds[kind]);
    const all = [palette, stageColours].flatMap((value) => JSON.stringify(value).match(/#[^"]*/g) ?? []);
    for (const colour of all) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

it('stages and personas have their own colour, or that of their place', () => {
  expect(stageColour('red', 0)).toBe(stageColours.red);
  expect(stageColour(null, 0)).toBe(stageColours.blue);
  expect(stageColour(null, 10)).toBe(stageColours.blue);
  expect(new Set(Array.from({ length: 10 }, (_, i) => stageColour(null, i))).size).toBe(10);
  expect(personaColour('slate', 3)).toBe('slate');
  expect(personaColour(null, 1)).toBe('pink');
  expect(personaColour(null, 7)).toBe(personaColour(null, 0));
});
