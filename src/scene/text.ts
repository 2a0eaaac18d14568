import { type FontWeight, isRightToLeft } from '../layout/textWidth.ts';
import { clampLines, type TextStyle, wrapText } from '../layout/wrapText.ts';
import type { DrawContext } from './drawContext.ts';
import type { Colour, TextPrimitive } from './primitives.ts';

/** How a kind of text is set. */
interface Type extends TextStyle {
  /** From base line to base line, in map pixels. */
  readonly lineHeight: number;
}

/** The type sizes of a map. */
export const type = {
  mapTitle: style(26, 700, 32),
  mapSubtitle: style(13, 400, 19),
  personaName: style(13, 600, 17),
  personaLine: style(11.5, 400, 16),
  phase: style(12, 600, 16),
  stageTitle: style(15, 700, 19),
  stageLine: style(11, 400, 15),
  lane: style(13, 600, 17),
  card: style(12.5, 400, 17),
  detail: style(11, 400, 15),
  detailStrong: style(11, 600, 15),
  chip: style(10.5, 600, 14),
  number: style(18, 700, 22),
  words: style(12, 400, 16),
  legend: style(12, 400, 18),
} as const;

/** Height of the first line above its base line, as a share of the type size: what Inter's capitals and accents need. */
const ASCENT = 0.97;

interface TextBlock {
  readonly text: string;
  readonly type: Type;
  readonly colour: Colour;
  readonly width: number;
  readonly align?: 'middle' | 'end';
  readonly opacity?: number;
  /** Most lines; what is longer ends in “…”. */
  readonly most?: number;
}

function linesOf({ text, type: font, width, most }: TextBlock, context: DrawContext): string[] {
  const lines = wrapText(text, width, font, context.measure);
  return most === undefined ? lines : clampLines(lines, most, width, font, context.measure);
}

/** Sets a text into lines whose box begins at (x, y). Empty text takes no room. */
export function setText(
  block: TextBlock,
  x: number,
  y: number,
  context: DrawContext,
): { readonly height: number; readonly primitives: TextPrimitive[] } {
  if (block.text === '') return { height: 0, primitives: [] };
  const { type: font, width, colour: fill, align, opacity } = block;
  const rightToLeft = isRightToLeft(block.text);
  const start = rightToLeft ? x + width : x;
  const at = align === 'middle' ? x + width / 2 : align === 'end' ? x + width : start;
  const lines = linesOf(block, context);
  const first = y + (font.lineHeight - font.size) / 2 + font.size * ASCENT - font.size * 0.08;
  const primitives = lines.flatMap((text, i): TextPrimitive[] =>
    text === ''
      ? []
      : [
          {
            type: 'text',
            x: at,
            y: round(first + i * font.lineHeight),
            text,
            size: font.size,
            weight: font.weight,
            fill,
            ...(align === undefined ? {} : { anchor: align }),
            ...(rightToLeft ? { rightToLeft } : {}),
            ...(opacity === undefined ? {} : { opacity }),
          },
        ],
  );
  return { height: lines.length * font.lineHeight, primitives };
}

/** Facts joined by dots into as few lines as they fit in; no line begins or ends with a dot. */
export function joinFacts(facts: readonly string[], width: number, font: Type, context: DrawContext): string {
  const lines: string[] = [];
  for (const fact of facts.filter((text) => text !== '')) {
    const longer = lines.length === 0 ? fact : `${lines.at(-1) ?? ''} · ${fact}`;
    if (lines.length > 0 && widthOf(longer, font, context) <= width) lines[lines.length - 1] = longer;
    else lines.push(fact);
  }
  return lines.join('\n');
}

export function widthOf(text: string, font: Type, context: DrawContext): number {
  return context.measure(text, font.size, font.weight);
}

/** Coordinates with two decimals: enough for any scale, and short in files. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function style(size: number, weight: FontWeight, lineHeight: number): Type {
  return { size, weight, lineHeight };
}
