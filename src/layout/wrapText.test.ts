import { describe, expect, it } from 'vitest';
import type { MeasureText } from './textWidth.ts';
import { clampLines, wrapText } from './wrapText.ts';

/** Every UTF-16 unit is as wide as the type is large. */
const measure: MeasureText = (text, size) => text.length * size;
const style = { size: 1, weight: 400 } as const;

const wrap = (text: string, width: number) => wrapText(text, width, style, measure);
const clamp = (lines: readonly string[], count: number, width: number) =>
  clampLines(lines, count, width, style, measure);

describe('wrapping', () => {
  it.each([
    ['one line', 20, ['one line']],
    ['two lines here', 9, ['two lines', 'here']],
    ['exactly ten', 11, ['exactly ten']],
    ['a  b', 3, ['a', 'b']],
    ['first\nsecond\r\nthird\rfourth', 20, ['first', 'second', 'third', 'fourth']],
    ['gap\n\nbelow', 20, ['gap', '', 'below']],
    ['tab\there', 20, ['tab here']],
    ['', 5, ['']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it.each([
    ['guarda-chuva azul', 8, ['guarda-', 'chuva', 'azul']],
    ['“guarda-chuva”', 8, ['“guarda-', 'chuva”']],
    ['before–after', 8, ['before–', 'after']],
    ['either/or', 8, ['either/', 'or']],
    ['of 10-20 days', 6, ['of', '10-20', 'days']],
    ['to -5 %', 5, ['to -5', '%']],
    ['no break', 4, ['no', 'brea', 'k']],
  ])('breaks at hyphens and dashes behind letters: %j in %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('keeps together what a no-break space joins', () => {
    expect(wrap('about 2\u00a0weeks', 9)).toEqual(['about', '2\u00a0weeks']);
  });

  it('breaks between characters of square scripts, not before what closes nor behind what opens', () => {
    expect(wrap('日本語の旅', 2)).toEqual(['日本', '語の', '旅']);
    expect(wrap('旅路」。旅', 3)).toEqual(['旅', '路」。', '旅']);
    expect(wrap('旅路「旅」', 3)).toEqual(['旅路', '「旅」']);
    expect(wrap('a旅b', 2)).toEqual(['a', '旅b']);
  });

  it('breaks inside a word only where the word alone is too long', () => {
    expect(wrap('an internationalisation', 10)).toEqual(['an', 'internatio', 'nalisation']);
  });

  it('never breaks inside of what reads as one sign', () => {
    expect(wrap('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 4)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
    expect(wrap('e\u0301e\u0301', 2)).toEqual(['e\u0301', 'e\u0301']);
  });

  it('makes no lines of spaces that are too wide for one', () => {
    expect(wrap(`${' '.repeat(30)}word`, 6)).toEqual(['word']);
    expect(wrap(`a${' '.repeat(30)}b`, 6)).toEqual(['a', 'b']);
    expect(wrap(' '.repeat(30), 6)).toEqual([]);
  });
});

describe('clamping', () => {
  it('keeps what is short enough as it is', () => {
    expect(clamp(['a', 'b'], 2, 5)).toEqual(['a', 'b']);
  });

  it('ends in “…” where there is more, within the width', () => {
    expect(clamp(['first', 'second', 'third'], 2, 10)).toEqual(['first', 'second…']);
    expect(clamp(['first', 'second', 'third'], 2, 6)).toEqual(['first', 'secon…']);
    expect(clamp(['to the', 'end'], 1, 4)).toEqual(['to…']);
    expect(clamp(['abc', 'd'], 1, 0)).toEqual(['…']);
  });

  it('drops whole signs', () => {
    expect(clamp(['ab👍🏽', 'c'], 1, 5)).toEqual(['ab…']);
  });
});
