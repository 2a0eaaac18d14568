import { choice, number, scale } from '../field.ts';
import { defineKind } from './kind.ts';

/** What could be better (method 000-22, 001-23, 002-13). */
export const opportunityKind = defineKind('opportunity', {
  impact: scale('impact', [1, 2, 3, 4, 5]),
  effort: scale('effort', [1, 2, 3, 4, 5]),
  /** Money a year, in the currency of whoever reads the map. */
  value: number({ min: 0 }),
  progress: choice('progress', ['idea', 'planned', 'doing', 'done', 'dropped']),
});
