import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canvasLimits, fittingScale } from './canvasLimits.ts';

const agents = {
  chrome: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  safari:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26 Safari/605',
  iphone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari',
} as const;

it.each([
  ['chrome', 0, 65_535, 268_435_456],
  ['firefox', 0, 32_767, 268_435_456],
  ['safari', 0, 16_384, 67_108_864],
  // An iPad passes for a Mac, but can be touched.
  ['safari', 5, 16_384, 16_777_216],
  ['iphone', 5, 16_384, 16_777_216],
] as const)('%s with %i touch points takes so much', (agent, maxTouchPoints, side, area) => {
  expect(canvasLimits({ userAgent: agents[agent], maxTouchPoints })).toEqual({ side, area });
});

it('a scale never passes a limit nor what was asked for, and is as large as it can be', () => {
  const anySide = fc.integer({ min: 1, max: 3_000_000 });
  const anyAgent = fc.constantFrom(...Object.values(agents));
  fc.assert(
    fc.property(anySide, anySide, fc.constantFrom(1, 2, 3, 4), anyAgent, (width, height, asked, userAgent) => {
      const limits = canvasLimits({ userAgent, maxTouchPoints: 0 });
      const scale = fittingScale(width, height, asked, limits);
      const fits = (value: number) =>
        width * value <= limits.side && height * value <= limits.side && width * height * value ** 2 <= limits.area;
      expect(scale).toBeGreaterThan(0);
      expect(scale).toBeLessThanOrEqual(asked);
      expect(fits(scale)).toBe(true);
      if (scale < asked) expect(fits(scale + Math.max(0.01, scale / 9))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it('what fits is not lowered, what does not is rounded down', () => {
  const limits = { side: 1000, area: 500_000 };
  expect(fittingScale(100, 100, 4, limits)).toBe(4);
  expect(fittingScale(300, 10, 4, limits)).toBe(3.33);
  expect(fittingScale(400, 300, 4, limits)).toBe(2.04);
  expect(fittingScale(130_000, 10, 1, limits)).toBe(0.0076);
});
