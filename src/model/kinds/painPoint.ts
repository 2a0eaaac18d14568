import { scale } from '../field.ts';
import { defineKind } from './kind.ts';

/** What hurts (method 001-5, 001-8). */
export const painPointKind = defineKind('painPoint', {
  severity: scale('severity', [1, 2, 3]),
  frequency: scale('frequency', [1, 2, 3]),
});
