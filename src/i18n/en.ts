import { drawing } from './en/drawing.ts';
import { parts } from './en/parts.ts';

/** Every text in English. Its type is what every other language must fill. */
export const en = { parts, drawing };

export type Messages = typeof en;
