import type { Point } from '../layout/geometry.ts';
import type { LinkPath } from '../layout/linkPath.ts';
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
const CORNER = 7;
const LABEL_WIDTH = 160;

export function linkColour(relation: Link['relation'], { palette }: DrawContext): Colour {
  return palette.accents[relation === 'causes' ? 'red' : relation === 'answers' ? 'green' : 'slate'].solid;
}

/** The line of a link in map pixels, its corners rounded. */
export function linkLine({ points }: LinkPath): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (before === undefined) return `M ${pair(point)}`;
      if (after === undefined) return `L ${pair(point)}`;
      const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
      return `L ${pair(towards(point, before, radius))} Q ${pair(point)} ${pair(towards(point, after, radius))}`;
    })
    .join(' ');
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

function arrowHead({ points }: LinkPath): string {
  const [before, to] = [points.at(-2) as Point, points.at(-1) as Point];
  const angle = Math.atan2(to.y - before.y, to.x - before.x);
  const wing = (turn: number) =>
    pair({ x: to.x - ARROW * Math.cos(angle + turn), y: to.y - ARROW * Math.sin(angle + turn) });
  return `M ${pair(to)} L ${wing(0.45)} L ${wing(-0.45)} Z`;
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The point at `length` from `from` on the way to `to`. */
function towards(from: Point, to: Point, length: number): Point {
  const share = length / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function drawLabel(label: string, path: LinkPath, colour: Colour, context: DrawContext): Primitive[] {
  if (label === '') return [];
  const { x, y } = path.label;
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
