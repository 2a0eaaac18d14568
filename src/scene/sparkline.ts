import type { MetricPoint } from '../model/kinds/metric.ts';
import { sortedSeries } from '../model/series.ts';
import { round } from './text.ts';

/** Measurements that a sparkline shows: the newest. */
const MOST_POINTS = 30;

/** The line of a metric's newest measurements in a box whose top left corner is (x, y); empty with fewer than two. */
export function sparkline(
  series: readonly MetricPoint[],
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const values = sortedSeries(series)
    .slice(-MOST_POINTS)
    .map(({ value }) => value);
  if (values.length < 2) return '';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = high - low || 1;
  return values
    .map((value, i) => {
      const px = round(x + (i / (values.length - 1)) * width);
      const py = round(y + height - ((value - low) / range) * height);
      return `${i === 0 ? 'M' : 'L'} ${px} ${py}`;
    })
    .join(' ');
}
