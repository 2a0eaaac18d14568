import { scale } from '../field.ts';
import { defineKind } from './kind.ts';

/** What the customer wants done there (method 000-27, 001-5). */
export const needKind = defineKind('need', {
  importance: scale('importance', [1, 2, 3]),
});
