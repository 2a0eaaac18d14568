import type { MetricPoint } from './kinds/metric.ts';

const DAY = 86_400_000;
/** How far back, in days, a change looks. */
const WINDOW = 30;

/** Measurements by date, the oldest first. */
export function sortedSeries(series: readonly MetricPoint[]): readonly MetricPoint[] {
  return [...series].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export function lastPoint(series: readonly MetricPoint[]): MetricPoint | null {
  return sortedSeries(series).at(-1) ?? null;
}

/**
 * How the newest measurement differs from the newest one that is at least 30 days older, or from the oldest
 * where none is; null with fewer than two.
 */
export function metricChange(
  series: readonly MetricPoint[],
): { readonly difference: number; readonly before: number } | null {
  const points = sortedSeries(series);
  const last = points.at(-1);
  const first = points[0];
  if (last === undefined || first === undefined || points.length < 2) return null;
  const limit = Date.parse(last.date) - WINDOW * DAY;
  const before = points.findLast(({ date }) => Date.parse(date) <= limit) ?? first;
  return { difference: last.value - before.value, before: before.value };
}
