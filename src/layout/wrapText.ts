import { type FontWeight, isWide, type MeasureText } from './textWidth.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight: FontWeight;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The lines of a text that is at most `width` map pixels wide: broken at line breaks, then at spaces and hyphens,
 * between characters of square scripts, and inside a word only where the word alone is too long.
 */
export function wrapText(text: string, width: number, style: TextStyle, measure: MeasureText): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((paragraph) => wrapParagraph(paragraph.replace(/\t/g, ' '), width, style, measure));
}

/** The first `count` lines, the last one ending in “…” where there were more. */
export function clampLines(
  lines: readonly string[],
  count: number,
  width: number,
  style: TextStyle,
  measure: MeasureText,
): string[] {
  if (lines.length <= count) return [...lines];
  const kept = lines.slice(0, count);
  let last = `${kept[count - 1] ?? ''}…`;
  while (last.length > 1 && measure(last, style.size, style.weight) > width)
    last = `${dropLast(last.slice(0, -1)).trimEnd()}…`;
  return [...kept.slice(0, -1), last];
}

function wrapParagraph(paragraph: string, width: number, style: TextStyle, measure: MeasureText): string[] {
  const fits = (text: string) => measure(text, style.size, style.weight) <= width;
  if (fits(paragraph)) return [paragraph];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(paragraph)) {
    if (fits((line + piece).trimEnd())) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = line.trim() === '' ? line + piece : piece;
    if (!fits(line.trimEnd())) {
      const broken = breakWord(line, fits);
      lines.push(...broken.slice(0, -1));
      line = broken.at(-1) ?? '';
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Parts between which a line may break; each keeps the space or hyphen that ends it. */
function pieces(paragraph: string): string[] {
  const words = paragraph.match(/[^\S\u00a0\u202f]*(?:\S|[\u00a0\u202f])+[^\S\u00a0\u202f]*|\s+/gu) ?? [];
  return words.flatMap(splitWide).flatMap(splitHyphens);
}

/** Parts of a word that end in a hyphen or a dash; those behind a digit or a space belong to a number. */
function splitHyphens(word: string): string[] {
  return /[-/–—]./u.test(word) ? word.split(/(?<=[^\s\d][-/–—])(?=[^\s])/u) : [word];
}

function splitWide(word: string): string[] {
  // Square scripts begin there; most words have nothing of them.
  if (!/[\u1100-\uffff]/.test(word)) return [word];
  const result: string[] = [];
  let run = '';
  for (const { segment } of graphemes.segment(word)) {
    const wide = isWide(segment.codePointAt(0) ?? 0);
    // Closing punctuation stays with what it closes, opening with what it opens.
    if (wide && run !== '' && !/^[、。，．！？）」』】〕：；]/u.test(segment) && !/[（「『【〔]$/u.test(run)) {
      result.push(run);
      run = '';
    }
    run += segment;
  }
  return run === '' ? result : [...result, run];
}

function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of graphemes.segment(word)) {
    if (line !== '' && !fits((line + segment).trimEnd())) {
      // Spaces before a word that are too wide themselves make no line.
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = '';
    }
    line += segment;
  }
  return [...lines, line];
}

function dropLast(text: string): string {
  const parts = [...graphemes.segment(text)];
  return text.slice(0, parts.at(-1)?.index ?? 0);
}
