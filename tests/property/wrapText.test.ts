import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureText } from '../../src/layout/textWidth.ts';
import { clampLines, wrapText } from '../../src/layout/wrapText.ts';

const style = { size: 12.5, weight: 400 } as const;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const widthOf = (text: string) => measureText(text, style.size, style.weight);
const solid = (text: string) => text.replace(/\s/gu, '');

/** Texts of every sort of sign, spaces of every sort among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '  ', '\n', '\t', '-', '–', '/', '\u00a0', 'a', 'ção', 'internationalisation', '12-5', '…'),
      fc.constantFrom('漢', 'かな', '。', '「', '🙂', '👩‍👩‍👧', '👍🏽', '🇧🇷', 'e\u0301', '\u200b', 'שלום', '\ud83d'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const anyWidth = fc.integer({ min: 1, max: 300 });

it('no line is wider than asked for, but one of a single sign', () => {
  fc.assert(
    fc.property(anyText, anyWidth, (text, width) => {
      for (const line of wrapText(text, width, style, measureText)) {
        const isSingle = [...graphemes.segment(line.trim())].length <= 1;
        expect(isSingle || widthOf(line) <= width, JSON.stringify(line)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('lines hold all that is no space, in its order', () => {
  fc.assert(
    fc.property(anyText, anyWidth, (text, width) => {
      expect(solid(wrapText(text, width, style, measureText).join(' '))).toBe(solid(text));
    }),
    { numRuns: 500 },
  );
});

it('what fits in one line stays one, and wrapping lines again changes nothing', () => {
  fc.assert(
    fc.property(anyText, anyWidth, (text, width) => {
      const lines = wrapText(text, width, style, measureText);
      for (const line of lines.filter((one) => widthOf(one) <= width))
        expect(wrapText(line, width, style, measureText)).toEqual([line]);
    }),
  );
});

it('clamped lines fit, and begin as the whole does', () => {
  fc.assert(
    fc.property(anyText, anyWidth, fc.integer({ min: 1, max: 4 }), (text, width, count) => {
      const lines = wrapText(text, width, style, measureText);
      const kept = clampLines(lines, count, width, style, measureText);
      expect(kept).toHaveLength(Math.min(count, lines.length));
      expect(kept.slice(0, -1)).toEqual(lines.slice(0, kept.length - 1));
      const last = kept.at(-1) ?? '';
      expect(lines[kept.length - 1]?.startsWith(last.replace(/…$/, '')) ?? last === '').toBe(true);
      if (lines.length > count && last.length > 1) expect(widthOf(last)).toBeLessThanOrEqual(width);
    }),
  );
});

it('texts of ten thousand signs take little measuring, whatever they are made of', () => {
  for (const part of ['x', 'a ', 'guarda-', '漢', '👩‍👩‍👧‍👦', ' ', 'e\u0301', '\u00a0', '\n', 'x\n']) {
    const text = part.repeat(Math.floor(10_000 / part.length));
    let measured = 0;
    wrapText(text, 238, style, (piece, ...font) => {
      measured += piece.length;
      return measureText(piece, ...font);
    });
    expect(measured, JSON.stringify(part)).toBeLessThan(120 * text.length);
  }
});
