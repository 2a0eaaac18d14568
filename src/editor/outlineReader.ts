import { keepSame } from '../lib/keepSame.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { type Outline, type OutlineNesting, outlineOf } from './outline.ts';

/** Reads the tree of a changing map: what has not changed in it stays the same object. */
export class OutlineReader {
  #map: JourneyMap | null = null;
  #nesting: OutlineNesting | null = null;
  #outline: Outline | null = null;

  read(map: JourneyMap, nesting: OutlineNesting): Outline {
    if (this.#outline === null || this.#map !== map || this.#nesting !== nesting) {
      this.#outline = keepSame(this.#outline, outlineOf(map, nesting));
      this.#map = map;
      this.#nesting = nesting;
    }
    return this.#outline;
  }
}
