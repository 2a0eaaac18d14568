import { type LinkPath, pointOn } from '../layout/linkPath.ts';
import type { Link } from '../model/link.ts';
import type { DrawContext } from './drawContext.ts';
import type { Colour, Primitive } from './primitives.ts';
import { round, setText, type, widthOf } from './text.ts';

/** Dashes by relation, so that relations are told apart without colours too. */
export const linkDashes: Readonly<Record<Link['relation'], readonly number[]>> = {
  flow: [],
  causes: [6, 4],
  answers: [1.5, 4.5],
};

const ARROW = 8;
const LABEL_WIDTH = 160;

export function linkColour(relation: Link['relation'], { palette }: DrawContext): Colour {
  return palette.accents[relation === 'causes' ? 'red' : relation === 'answers' ? 'green' : 'slate'].solid;
}

/** The path of a link in map pixels, for painters that draw lines themselves. */
export function linkLine({ from, control1, control2, to }: LinkPath): string {
  const pair = ({ x, y }: { x: number; y: number }) => `${round(x)} ${round(y)}`;
  return `M ${pair(from)} C ${pair(control1)} ${pair(control2)} ${pair(to)}`;
}

/** A link with its arrow head and label, in map pixels. */
export function drawLink(link: Link, path: LinkPath, context: DrawContext): Primitive[] {
  const colour = linkColour(link.relation, context);
  const dash = linkDashes[link.relation];
  return [
    { type: 'path', d: linkLine(path), stroke: colour, strokeWidth: 1.8, ...(dash.length === 0 ? {} : { dash }) },
    { type: 'path', d: arrowHead(path), fill: colour },
    ...drawLabel(link.label, path, colour, context),
  ];
}

function arrowHead({ control2, to }: LinkPath): string {
  const angle = Math.atan2(to.y - control2.y, to.x - control2.x);
  const wing = (turn: number) =>
    `${round(to.x - ARROW * Math.cos(angle + turn))} ${round(to.y - ARROW * Math.sin(angle + turn))}`;
  return `M ${round(to.x)} ${round(to.y)} L ${wing(0.45)} L ${wing(-0.45)} Z`;
}

function drawLabel(label: string, path: LinkPath, colour: Colour, context: DrawContext): Primitive[] {
  if (label === '') return [];
  const { x, y } = pointOn(path, 0.5);
  const width = Math.min(LABEL_WIDTH, widthOf(label, type.detailStrong, context)) + 12;
  const words = setText(
    { text: label, type: type.detailStrong, colour: context.palette.ink, width: width - 10, align: 'middle' },
    x - width / 2 + 5,
    0,
    context,
  );
  const top = y - words.height / 2;
  return [
    {
      type: 'rect',
      x: round(x - width / 2),
      y: round(top - 2),
      width: round(width),
      height: words.height + 4,
      radius: 6,
      fill: context.palette.card,
      stroke: colour,
      strokeWidth: 1,
    },
    ...words.primitives.map((text) => ({ ...text, y: round(text.y + top) })),
  ];
}
