import type { Box, Point } from './geometry.ts';

/** Middles of the gutters left and right of a card's columns, and of the gaps above and below its lane. */
interface Strips {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

type Side = 'left' | 'right';

/** A link's end in map pixels: its card's box and, in the grid, the free strips around it; null for a loose card. */
export interface LinkEnd {
  readonly box: Box;
  readonly strips: Strips | null;
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
 * Leads a link through the gutters between columns and the gaps between lanes, where no card lies but those that span
 * stages: these bridge gutters, and a link may cross them. Points of a curve stand side by side, and a link that
 * leaves one may cross its neighbours. A loose card is reached straight. `index` spreads links that share a strip
 * over its width.
 */
export function linkPath(from: LinkEnd, to: LinkEnd, index: number): LinkPath {
  const track = ((index % TRACKS) - (TRACKS - 1) / 2) * TRACK;
  const a = middleOf(from.box);
  const b = middleOf(to.box);
  if (from.strips === null || to.strips === null) return straight(from.box, to.box, a, b);
  const [start, end] = [from.strips, to.strips];
  const [out, into] = sidesOf(start, end);
  const exit = start[out] + track;
  const entry = end[into] + track;
  const first = edgeOf(from.box, out, a);
  const last = edgeOf(to.box, into, b);
  if (Math.abs(entry - exit) < TRACK * TRACKS) return along([first, { x: exit, y: a.y }, { x: exit, y: b.y }, last], 1);
  // Within a lane the way leads around above, or below where the other card stands above this one.
  const isInLane = start.above === end.above;
  const isBelow = b.y < a.y && (!isInLane || out === into);
  const y = (isBelow ? end.below : end.above) + track;
  return along([first, { x: exit, y: a.y }, { x: exit, y }, { x: entry, y }, { x: entry, y: b.y }, last], 2);
}

/** The sides on which a link leaves one card and reaches another: those that face each other, else one that they share. */
function sidesOf(start: Strips, end: Strips): readonly [out: Side, into: Side] {
  if (end.left >= start.right) return ['right', 'left'];
  if (start.left >= end.right) return ['left', 'right'];
  return start.left === end.left && start.right !== end.right ? ['left', 'left'] : ['right', 'right'];
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
  const [out, into]: readonly [Side, Side] = b.x >= a.x ? ['right', 'left'] : ['left', 'right'];
  return along([edgeOf(from, out, a), edgeOf(to, into, b)], 0);
}

/** A path whose label stands in the middle of one of its runs. */
function along(points: readonly Point[], run: number): LinkPath {
  const [p, q] = [points[run] as Point, points[run + 1] as Point];
  return { points, label: { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 } };
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function edgeOf(box: Box, side: Side, { y }: Point): Point {
  return { x: side === 'left' ? box.x : box.x + box.width, y };
}
