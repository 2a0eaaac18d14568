import type { Sketch, Words } from './sketch.ts';

/** A map to begin with. */
export interface Template {
  readonly id: string;
  readonly name: Words;
  readonly description: Words;
  readonly sketch: Sketch;
}
