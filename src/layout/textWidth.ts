import { glyphRuns, glyphWidths } from './interWidths.ts';

export type FontWeight = keyof typeof glyphWidths;

/** Tells the width of a text on one line in map pixels, kerning and ligatures off. */
export type MeasureText = (text: string, size: number, weight: FontWeight) => number;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const UNITS = 2048;
/** Code points below this are looked up in an array. */
const TABLE_SIZE = 0x2300;

/** Widths, in em, given to glyphs that the bundled font lacks; the system's fonts differ, so these lean to the wide side. */
const WIDE = 1;
const EMOJI = 1.4;
const OTHER = 0.65;

/** Behind a digit or a sign such as ©, asks for its picture instead. */
const EMOJI_STYLE = 0xfe0f;

const tables: Readonly<Record<FontWeight, Float32Array>> = {
  400: decode(glyphWidths[400]),
  600: decode(glyphWidths[600]),
  700: decode(glyphWidths[700]),
};

/** Exact for the bundled font, whose table was measured once, so that layout is the same to the pixel everywhere. */
export const measureText: MeasureText = (text, size, weight) => {
  const table = tables[weight];
  let em = 0;
  let last = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const width = unit < TABLE_SIZE ? (table[unit] as number) : Number.NaN;
    if (width >= 0) {
      em += width;
      last = width;
      continue;
    }
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) i += 1;
    if (code === EMOJI_STYLE) em += Math.max(0, EMOJI - last);
    if (joinsPrevious(text, i, code)) continue;
    last = widthClass(code);
    em += last;
  }
  return em * size;
};

function decode(encoded: string): Float32Array {
  const table = new Float32Array(TABLE_SIZE).fill(Number.NaN);
  let at = 0;
  for (const [start, count] of glyphRuns) {
    for (let i = 0; i < count; i += 1, at += 2) {
      table[start + i] =
        (ALPHABET.indexOf(encoded[at] as string) * 64 + ALPHABET.indexOf(encoded[at + 1] as string)) / UNITS;
    }
  }
  return table;
}

/** Whether the code point draws on top of what precedes it: a mark, a joiner, or an emoji behind a joiner. */
function joinsPrevious(text: string, end: number, code: number): boolean {
  if (/\p{M}|\p{Cf}|\p{Emoji_Modifier}/u.test(String.fromCodePoint(code))) return true;
  const before = text.charCodeAt(end - (code > 0xffff ? 2 : 1));
  return before === 0x200d;
}

function widthClass(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return EMOJI;
  if (isWide(code)) return WIDE;
  return code < 0x20 ? 0 : OTHER;
}

/** Scripts whose characters fill a square, and between any two of which a line may break. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** Whether a text reads from right to left: its first letter with a direction decides. */
export function isRightToLeft(text: string): boolean {
  const strong = /[\p{L}]/u.exec(text);
  return strong !== null && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(strong[0]);
}
