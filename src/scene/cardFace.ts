import type { ColourName } from '../model/content.ts';
import type { CardKind } from '../model/kinds/index.ts';
import type { DrawContext } from './drawContext.ts';
import { type IconName, iconPath } from './icons.ts';
import type { Accent } from './palette.ts';
import type { Colour, Drawing, Primitive } from './primitives.ts';
import { round, setText, type, widthOf } from './text.ts';

/** A small mark at the right end of a card's first line; `words` say what one without letters means. */
export type Mark =
  | { readonly type: 'dots'; readonly level: number; readonly of: number; readonly words: string }
  | { readonly type: 'chip'; readonly text: string; readonly colour: ColourName }
  | { readonly type: 'badge'; readonly icon: IconName; readonly colour: ColourName; readonly words: string };

/** What stands before a card's title. */
type Lead =
  | { readonly type: 'dot' }
  | { readonly type: 'box'; readonly checked: boolean }
  | { readonly type: 'icon'; readonly kind: CardKind };

/** What a card shows, said without coordinates: each kind says only this. */
export interface Face {
  readonly colour: ColourName;
  /** Fill of the card where it is not the usual one. */
  readonly fill?: Colour;
  readonly lead?: Lead;
  readonly title: string;
  readonly marks?: readonly Mark[];
  /** Lines below the title; coloured ones are stressed. */
  readonly details?: readonly { readonly text: string; readonly colour?: ColourName }[];
  /** A drawing between title and details, its top left corner at (x, y). */
  readonly body?: (x: number, y: number, width: number) => Drawing;
  /** What lead and body show, in words: for those who hear the card. */
  readonly told?: readonly string[];
  /** Chips at the foot: the personas that the card speaks of. */
  readonly chips?: readonly { readonly text: string; readonly colour: ColourName }[];
  /** How much the team knows: a broken bar is an assumption, a whole one was seen. */
  readonly basis: 'assumed' | 'observed' | 'validated';
}

const PAD_X = 14;
const PAD_RIGHT = 10;
const PAD_Y = 8;
const GAP = 8;
const BAR = 4;
const MARK_GAP = 6;
const CHIP_HEIGHT = 16;
const CHIP_PAD = 7;

/** Draws a card of the given width. */
export function drawCard(face: Face, width: number, context: DrawContext): Drawing {
  const { palette } = context;
  const accent = palette.accents[face.colour];
  const inside: Primitive[] = [];
  const marks = drawMarks(face, width - PAD_RIGHT, PAD_Y + 1, accent, context);
  inside.push(...marks.primitives);

  const lead = drawLead(face.lead, accent, context);
  inside.push(...lead.primitives);
  const left = PAD_X + lead.width;
  const title = setText(
    {
      text: face.title,
      type: type.card,
      colour: palette.ink,
      width: width - left - PAD_RIGHT - (marks.width === 0 ? 0 : marks.width + GAP),
    },
    left,
    PAD_Y,
    context,
  );
  inside.push(...title.primitives);
  let y = PAD_Y + Math.max(title.height, face.title === '' && face.body !== undefined ? 0 : type.card.lineHeight);

  const inner = width - PAD_X - PAD_RIGHT;
  if (face.body !== undefined) {
    if (face.title !== '') y += 4;
    const body = face.body(PAD_X, y, inner);
    inside.push(...body.primitives);
    y += body.height;
  }
  for (const detail of face.details ?? []) {
    const stressed = detail.colour !== undefined;
    const colour = detail.colour === undefined ? palette.muted : palette.accents[detail.colour].text;
    const line = setText(
      { text: detail.text, type: stressed ? type.detailStrong : type.detail, colour, width: inner },
      PAD_X,
      y + 2,
      context,
    );
    inside.push(...line.primitives);
    y += line.height + 2;
  }
  const chips = drawChips(face.chips ?? [], PAD_X, y + 5, width - PAD_RIGHT, context);
  inside.push(...chips.primitives);
  const height = y + (chips.height === 0 ? 0 : chips.height + 5) + PAD_Y;
  return { height, primitives: [...frame(width, height, face, accent, context), ...inside] };
}

function frame(width: number, height: number, face: Face, accent: Accent, { palette }: DrawContext): Primitive[] {
  const sheet: Primitive = {
    type: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    radius: 7,
    fill: face.fill ?? palette.card,
    stroke: palette.line,
    strokeWidth: 1,
  };
  if (face.basis !== 'assumed')
    return [sheet, { type: 'rect', x: 0, y: 0, width: BAR, height, radius: 2, fill: accent.solid }];
  return [
    sheet,
    {
      type: 'path',
      d: `M ${BAR / 2} ${BAR / 2 + 1} V ${height - BAR / 2 - 1}`,
      stroke: accent.solid,
      strokeWidth: BAR,
      dash: [0.01, 6.5],
      opacity: 0.85,
    },
  ];
}

function drawLead(
  lead: Lead | undefined,
  accent: Accent,
  { palette }: DrawContext,
): { width: number; primitives: Primitive[] } {
  const middleY = PAD_Y + type.card.lineHeight / 2;
  if (lead === undefined) return { width: 0, primitives: [] };
  if (lead.type === 'dot') {
    return {
      width: 18,
      primitives: [
        { type: 'circle', x: PAD_X + 5, y: middleY, radius: 6, fill: accent.soft },
        { type: 'circle', x: PAD_X + 5, y: middleY, radius: 2.6, fill: accent.solid },
      ],
    };
  }
  if (lead.type === 'icon') {
    const d = iconPath(lead.kind, PAD_X - 1, middleY - 6.5, 13);
    return { width: 18, primitives: [{ type: 'path', d, stroke: accent.solid, strokeWidth: 1.3 }] };
  }
  const box: Primitive = {
    type: 'rect',
    x: PAD_X,
    y: middleY - 6,
    width: 12,
    height: 12,
    radius: 3,
    fill: lead.checked ? accent.solid : palette.card,
    stroke: accent.solid,
    strokeWidth: 1.3,
  };
  const tick: Primitive = {
    type: 'path',
    d: iconPath('check', PAD_X + 1.5, middleY - 4.5, 9),
    stroke: palette.card,
    strokeWidth: 1.6,
  };
  return { width: 20, primitives: lead.checked ? [box, tick] : [box] };
}

function drawMarks(
  face: Face,
  right: number,
  top: number,
  accent: Accent,
  context: DrawContext,
): { width: number; primitives: Primitive[] } {
  const words = context.messages.parts.options.basis.validated;
  const validated: Mark[] =
    face.basis === 'validated' ? [{ type: 'badge', icon: 'check', colour: 'green', words }] : [];
  const primitives: Primitive[] = [];
  let x = right;
  for (const mark of [...(face.marks ?? []), ...validated]) {
    const drawn = drawMark(mark, x, top, accent, context);
    primitives.push(...drawn.primitives);
    x -= drawn.width + MARK_GAP;
  }
  return { width: Math.max(0, right - x - MARK_GAP), primitives };
}

function drawMark(
  mark: Mark,
  right: number,
  top: number,
  accent: Accent,
  context: DrawContext,
): { width: number; primitives: Primitive[] } {
  const { palette } = context;
  if (mark.type === 'chip') {
    const width = widthOf(mark.text, type.chip, context) + 2 * CHIP_PAD;
    return {
      width,
      primitives: drawChip(mark.text, right - width, top - 0.5, width, palette.accents[mark.colour], context),
    };
  }
  if (mark.type === 'dots') {
    const step = 9;
    return {
      width: mark.of * step - 2,
      primitives: Array.from({ length: mark.of }, (_, i) => ({
        type: 'circle' as const,
        x: right - 3.5 - (mark.of - 1 - i) * step,
        y: top + 7.5,
        radius: 3.4,
        fill: accent.solid,
        ...(i < mark.level ? {} : { opacity: 0.22 }),
      })),
    };
  }
  const colours = palette.accents[mark.colour];
  return {
    width: 16,
    primitives: [
      { type: 'circle', x: right - 8, y: top + 7.5, radius: 8, fill: colours.soft },
      { type: 'path', d: iconPath(mark.icon, right - 13.5, top + 2, 11), stroke: colours.text, strokeWidth: 1.3 },
    ],
  };
}

/** A chip whose text has the strength that is read on the chip's own ground. */
function drawChip(
  text: string,
  x: number,
  y: number,
  width: number,
  colours: Accent,
  context: DrawContext,
): Primitive[] {
  const words = setText(
    { text, type: type.chip, colour: colours.text, width: width - CHIP_PAD, align: 'middle', most: 1 },
    x + CHIP_PAD / 2,
    y + 1,
    context,
  );
  return [
    {
      type: 'rect',
      x: round(x),
      y,
      width: round(width),
      height: CHIP_HEIGHT,
      radius: CHIP_HEIGHT / 2,
      fill: colours.soft,
    },
    ...words.primitives,
  ];
}

function drawChips(chips: NonNullable<Face['chips']>, left: number, top: number, right: number, context: DrawContext) {
  const primitives: Primitive[] = [];
  let [x, y] = [left, top];
  for (const { text, colour } of chips) {
    const width = Math.min(widthOf(text, type.chip, context) + 2 * CHIP_PAD, right - left);
    if (x > left && x + width > right) [x, y] = [left, y + CHIP_HEIGHT + 4];
    primitives.push(...drawChip(text, x, y, width, context.palette.accents[colour], context));
    x += width + 4;
  }
  return { height: chips.length === 0 ? 0 : y + CHIP_HEIGHT - top, primitives };
}
