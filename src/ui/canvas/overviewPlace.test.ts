import { describe, expect, it } from 'vitest';
import { carriedOver, isOutdated, MARGIN, type Place, seenBox } from './overviewPlace.ts';

const pane = { width: 1000, height: 600 };
const start: Place = { x: 50, y: 40, zoom: 0.25, ...pane };
const wide = { x: -10_000, y: -10_000, width: 30_000, height: 30_000 };

/** Where a map point that was painted for one place is seen, by the transform that carries it over. */
function carriedPoint(painted: Place, now: Place, point: { x: number; y: number }) {
  const numbers = carriedOver(painted, now).match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? [];
  const [x = 0, y = 0, scale = 0] = numbers.map(Number);
  return {
    x: x + (point.x * painted.zoom + painted.x) * scale,
    y: y + (point.y * painted.zoom + painted.y) * scale,
  };
}

describe('a painted picture of the map', () => {
  it.each([
    { ...start, x: 90, y: -10 },
    { ...start, x: -300, y: 80, zoom: 0.4 },
    { ...start, zoom: 0.13 },
  ])('is carried to where its points stand in %j', (now) => {
    for (const point of [
      { x: 0, y: 0 },
      { x: 812, y: -77 },
    ]) {
      const seen = carriedPoint(start, now, point);
      expect(seen.x).toBeCloseTo(point.x * now.zoom + now.x, 6);
      expect(seen.y).toBeCloseTo(point.y * now.zoom + now.y, 6);
    }
  });

  it('lasts while what was painted beyond the edges covers the pane', () => {
    expect(isOutdated(start, start, wide)).toBe(false);
    expect(isOutdated(start, { ...start, x: start.x + MARGIN, y: start.y - MARGIN }, wide)).toBe(false);
    expect(isOutdated(start, { ...start, x: start.x + MARGIN + 1 }, wide)).toBe(true);
    expect(isOutdated(start, { ...start, y: start.y - MARGIN - 1 }, wide)).toBe(true);
    expect(isOutdated(start, { ...start, zoom: 0.1 }, wide)).toBe(true);
  });

  it('lasts wherever the view goes when it holds the whole map, until it looks coarse', () => {
    const small = seenBox(start);
    expect(isOutdated(start, { ...start, x: 5000 }, small)).toBe(false);
    expect(isOutdated(start, { ...start, x: 450, zoom: 0.13 }, small)).toBe(false);
    expect(isOutdated(start, { ...start, zoom: 0.12 }, small)).toBe(true);
    expect(isOutdated(start, { ...start, zoom: 0.49 }, small)).toBe(false);
    expect(isOutdated(start, { ...start, zoom: 0.51 }, small)).toBe(true);
  });

  it('is painted again for a pane of another size', () => {
    expect(isOutdated(start, { ...start, width: 900 }, wide)).toBe(true);
  });
});
