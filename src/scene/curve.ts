import type { Point } from '../layout/geometry.ts';
import { round } from './text.ts';

/**
 * A smooth path through points that go from left to right, which never swings past the points themselves:
 * the monotone cubic interpolation of M. Steffen, “A simple method for monotonic interpolation in one
 * dimension”, Astronomy and Astrophysics 239 (1990). Points at one x are joined by straight lines.
 */
export function smoothPath(points: readonly Point[]): string {
  const first = points[0];
  if (first === undefined) return '';
  const slopes = slopesAt(points);
  const parts = points.slice(1).map((point, i) => {
    const from = points[i] as Point;
    const third = (point.x - from.x) / 3;
    if (third <= 0) return `L ${pair(point)}`;
    const control1 = { x: from.x + third, y: from.y + third * (slopes[i] as number) };
    const control2 = { x: point.x - third, y: point.y - third * (slopes[i + 1] as number) };
    return `C ${pair(control1)} ${pair(control2)} ${pair(point)}`;
  });
  return [`M ${pair(first)}`, ...parts].join(' ');
}

function slopesAt(points: readonly Point[]): number[] {
  const widths = points.slice(1).map(({ x }, i) => x - (points[i] as Point).x);
  const secants = points
    .slice(1)
    .map(({ y }, i) => ((widths[i] as number) > 0 ? (y - (points[i] as Point).y) / (widths[i] as number) : 0));
  return points.map((_, i) => {
    const [before, after] = [secants[i - 1], secants[i]];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    const [left, right] = [widths[i - 1] as number, widths[i] as number];
    if (before * after <= 0 || left + right === 0) return 0;
    const middle = (before * right + after * left) / (left + right);
    return 2 * Math.sign(before) * Math.min(Math.abs(before), Math.abs(after), Math.abs(middle) / 2);
  });
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
