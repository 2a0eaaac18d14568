import { feelingBand } from '../model/kinds/emotion.ts';
import type { Palette } from './palette.ts';
import type { Colour, Primitive } from './primitives.ts';
import { round } from './text.ts';

/** How far the mouth's middle lies below its corners, in radii, for each band of feeling. */
const MOUTHS = [-0.42, -0.24, 0, 0.26, 0.46] as const;

export function feelingColour(score: number, palette: Palette): Colour {
  return palette.feelings[feelingBand(score)];
}

/** A face around (x, y) that feels as the score says. */
export function drawFace(
  x: number,
  y: number,
  radius: number,
  score: number,
  colour: Colour,
  fill: Colour,
): Primitive[] {
  const bend = MOUTHS[feelingBand(score)] * radius;
  const mouthY = y + radius * 0.34 - bend * 0.5;
  const half = radius * 0.42;
  const eyeY = y - radius * 0.22;
  const strokeWidth = round(radius / 7);
  return [
    { type: 'circle', x, y, radius, fill, stroke: colour, strokeWidth: round(radius / 6) },
    { type: 'circle', x: round(x - radius * 0.34), y: round(eyeY), radius: round(radius / 8.5), fill: colour },
    { type: 'circle', x: round(x + radius * 0.34), y: round(eyeY), radius: round(radius / 8.5), fill: colour },
    {
      type: 'path',
      d: `M ${round(x - half)} ${round(mouthY)} Q ${round(x)} ${round(mouthY + bend * 2)} ${round(x + half)} ${round(mouthY)}`,
      stroke: colour,
      strokeWidth,
    },
  ];
}
