import { describe, expect, it } from 'vitest';
import { lastPoint, metricChange, sortedSeries } from './series.ts';

const point = (date: string, value: number) => ({ date, value });
const series = [point('2026-03-01', 30), point('2026-01-01', 10), point('2026-01-29', 20)];

it('sorts measurements by date', () => {
  expect(sortedSeries(series).map(({ value }) => value)).toEqual([10, 20, 30]);
  expect(lastPoint(series)).toEqual(point('2026-03-01', 30));
  expect(lastPoint([])).toBeNull();
});

describe('metricChange', () => {
  it('looks back to the newest measurement that is at least 30 days older', () => {
    expect(metricChange(series)).toEqual({ difference: 10, before: 20 });
  });

  it('looks back to the oldest one where none is that old', () => {
    expect(metricChange([point('2026-03-01', 30), point('2026-02-20', 25), point('2026-02-10', 22)])).toEqual({
      difference: 8,
      before: 22,
    });
  });

  it('needs two measurements', () => {
    expect(metricChange([])).toBeNull();
    expect(metricChange([point('2026-03-01', 30)])).toBeNull();
  });
});
