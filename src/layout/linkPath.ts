import type { Box, Point } from './geometry.ts';

/** A cubic curve from one card's edge to another's. */
export interface LinkPath {
  readonly from: Point;
  readonly control1: Point;
  readonly control2: Point;
  readonly to: Point;
}

/** How far a link between cards of one column swings out, in map pixels: into the gutter and not beyond. */
const SWING = 30;

/** The way of a link: out of the side that faces the other card, or around on the right within one column. */
export function linkPath(from: Box, to: Box): LinkPath {
  const [fromY, toY] = [from.y + from.height / 2, to.y + to.height / 2];
  const [fromRight, toRight] = [from.x + from.width, to.x + to.width];
  if (to.x >= fromRight) return curve({ x: fromRight, y: fromY }, { x: to.x, y: toY }, 1, 1);
  if (from.x >= toRight) return curve({ x: from.x, y: fromY }, { x: toRight, y: toY }, -1, -1);
  return {
    from: { x: fromRight, y: fromY },
    control1: { x: Math.max(fromRight, toRight) + SWING, y: fromY },
    control2: { x: Math.max(fromRight, toRight) + SWING, y: toY },
    to: { x: toRight, y: toY },
  };
}

function curve(from: Point, to: Point, fromSign: number, toSign: number): LinkPath {
  const reach = Math.max(18, Math.abs(to.x - from.x) * 0.45);
  return {
    from,
    control1: { x: from.x + fromSign * reach, y: from.y },
    control2: { x: to.x - toSign * reach, y: to.y },
    to,
  };
}

/** The point at `t` (0 … 1) of the way. */
export function pointOn({ from, control1, control2, to }: LinkPath, t: number): Point {
  const s = 1 - t;
  const mix = (a: number, b: number, c: number, d: number) =>
    s ** 3 * a + 3 * s ** 2 * t * b + 3 * s * t ** 2 * c + t ** 3 * d;
  return { x: mix(from.x, control1.x, control2.x, to.x), y: mix(from.y, control1.y, control2.y, to.y) };
}

export function linkBounds(path: LinkPath): Box {
  const points = [path.from, path.control1, path.control2, path.to];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
