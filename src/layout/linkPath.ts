import type { Box, Point } from './geometry.ts';

/** A link's end: its card's box and, in the grid, the free strips around it, in map pixels. */
export interface LinkEnd {
  readonly box: Box;
  /** Middles of the gutters left and right of the card's columns, and of the gap above its lane; null for a loose card. */
  readonly strips: {
    readonly left: number;
    readonly right: number;
    readonly above: number;
    readonly below: number;
  } | null;
}

/** The way of a link: straight runs from one card's edge to another's, and where a label stands on it. */
export interface LinkPath {
  readonly points: readonly Point[];
  readonly label: Point;
}

/** How far links that share a strip keep apart, and how many find room beside each other. */
const TRACK = 3.5;
const TRACKS = 5;

/**
 * Leads a link through the gutters between columns and the gaps between lanes, where no card lies. A loose card
 * is reached straight. `index` spreads links that share a strip over its width.
 */
export function linkPath(from: LinkEnd, to: LinkEnd, index: number): LinkPath {
  const track = ((index % TRACKS) - (TRACKS - 1) / 2) * TRACK;
  const a = middleOf(from.box);
  const b = middleOf(to.box);
  if (from.strips === null || to.strips === null) return straight(from.box, to.box, a, b);
  const [start, end] = [from.strips, to.strips];
  const sameColumns = start.right > end.left && end.right > start.left;
  if (sameColumns) {
    const x = Math.max(start.right, end.right) + track;
    return along([rightOf(from.box, a), { x, y: a.y }, { x, y: b.y }, rightOf(to.box, b)], 1);
  }
  const forward = end.left >= start.right;
  const exit = (forward ? start.right : start.left) + track;
  const entry = (forward ? end.left : end.right) + track;
  const first = forward ? rightOf(from.box, a) : leftOf(from.box, a);
  const last = forward ? leftOf(to.box, b) : rightOf(to.box, b);
  if (Math.abs(entry - exit) < TRACK * TRACKS) return along([first, { x: exit, y: a.y }, { x: exit, y: b.y }, last], 1);
  const gap = (b.y < a.y ? end.below : end.above) + track;
  const y = start.above === end.above ? start.above + track : gap;
  return along([first, { x: exit, y: a.y }, { x: exit, y }, { x: entry, y }, { x: entry, y: b.y }, last], 2);
}

export function linkBounds({ points }: LinkPath): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function straight(from: Box, to: Box, a: Point, b: Point): LinkPath {
  const goesDown = to.y >= from.y + from.height;
  const goesUp = from.y >= to.y + to.height;
  const overlap = a.x > to.x - from.width / 2 && a.x < to.x + to.width + from.width / 2;
  if (overlap && (goesDown || goesUp)) {
    const fromY = goesDown ? from.y + from.height : from.y;
    const toY = goesDown ? to.y : to.y + to.height;
    return along(
      [
        { x: a.x, y: fromY },
        { x: b.x, y: toY },
      ],
      0,
    );
  }
  return along(b.x >= a.x ? [rightOf(from, a), leftOf(to, b)] : [leftOf(from, a), rightOf(to, b)], 0);
}

/** A path whose label stands in the middle of one of its runs. */
function along(points: readonly Point[], run: number): LinkPath {
  const [p, q] = [points[run] as Point, points[run + 1] as Point];
  return { points, label: { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 } };
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function rightOf(box: Box, { y }: Point): Point {
  return { x: box.x + box.width, y };
}

function leftOf(box: Box, { y }: Point): Point {
  return { x: box.x, y };
}
