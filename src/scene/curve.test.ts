import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathPoints } from '../../tests/helpers/extent.ts';
import { smoothPath } from './curve.ts';
import { iconPath, icons, type IconName } from './icons.ts';

const anyPoints = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: -100, max: 100 })), { maxLength: 12 })
  .map((pairs) => pairs.map(([x, y]) => ({ x, y })).sort((a, b) => a.x - b.x));

it('a curve goes through its points and never past them', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const d = smoothPath(points);
      expect(d).not.toContain('NaN');
      if (points.length === 0) {
        expect(d).toBe('');
        return;
      }
      const ends = [...d.matchAll(/[MLC] ([^MLC]*)/g)].map(([, values = '']) => values.trim().split(' ').slice(-2));
      expect(ends.map((end) => end.map(Number))).toEqual(points.map(({ x, y }) => [x, y]));
      // Between two points a cubic lies within its control points, which lie between the two.
      const all = pathPoints(d).map(([x, y]) => ({ x, y }));
      let at = 0;
      for (const [, command] of d.matchAll(/([LC])/g)) {
        const count = command === 'C' ? 3 : 1;
        const [from, run] = [all[at], all.slice(at + 1, at + 1 + count)];
        const to = run.at(-1);
        if (from === undefined || to === undefined) throw new Error(d);
        for (const { x, y } of run) {
          expect(x).toBeGreaterThanOrEqual(from.x - 0.01);
          expect(x).toBeLessThanOrEqual(to.x + 0.01);
          expect(y).toBeGreaterThanOrEqual(Math.min(from.y, to.y) - 0.01);
          expect(y).toBeLessThanOrEqual(Math.max(from.y, to.y) + 0.01);
        }
        at += count;
      }
    }),
    { numRuns: 300 },
  );
});

it.each(Object.keys(icons) as IconName[])(
  'the icon %s stays on its square, wherever it is drawn and however large',
  (name) => {
    const plain = pathPoints(icons[name]);
    for (const [x, y] of plain) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(16);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(16);
    }
    const drawn = pathPoints(iconPath(name, 100, -30, 32));
    expect(drawn).toHaveLength(plain.length);
    drawn.forEach(([x, y], i) => {
      const [plainX, plainY] = plain[i] as readonly [number, number];
      expect(x).toBeCloseTo(100 + 2 * plainX, 0);
      expect(y).toBeCloseTo(-30 + 2 * plainY, 0);
    });
  },
);
