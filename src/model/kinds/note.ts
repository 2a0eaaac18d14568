import { colour } from '../content.ts';
import { defineKind } from './kind.ts';

/** Anything else. */
export const noteKind = defineKind('note', { colour: colour() });
