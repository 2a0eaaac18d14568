import * as z from 'zod/mini';
import { custom, idSchema, slider } from '../field.ts';
import { defineKind } from './kind.ts';

/** A point on the curve of one persona; its title is what the customer says (method 000-14, 000-15). */
export const emotionKind = defineKind('emotion', {
  /** −100 (worst) … 100 (best). */
  score: slider(-100, 100, 0),
  personaId: custom('persona', z.nullable(idSchema), null),
});

/** The five bands of feeling that a score falls in, worst (0) to best (4): each a fifth of the range. */
export function feelingBand(score: number): 0 | 1 | 2 | 3 | 4 {
  return score < -60 ? 0 : score < -20 ? 1 : score <= 20 ? 2 : score <= 60 ? 3 : 4;
}
