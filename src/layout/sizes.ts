import type { Card } from '../model/card.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { Lane } from '../model/lane.ts';
import type { Persona } from '../model/persona.ts';
import type { Stage } from '../model/stage.ts';

/**
 * How high things are when drawn, in map pixels. The drawings in `scene` know; the layout only asks, so that it
 * stays arithmetic and knows no kind of card.
 */
export interface Sizes {
  readonly title: (map: JourneyMap, width: number) => number;
  readonly persona: (persona: Persona, width: number) => number;
  readonly stage: (stage: Stage, width: number) => number;
  readonly lane: (lane: Lane, width: number) => number;
  readonly card: (card: Card, width: number) => number;
  /** What the customer says at a point of the curve; 0 where nothing is said. */
  readonly words: (card: Card, width: number) => number;
  readonly footer: (map: JourneyMap, width: number) => number;
}
