import type { JourneyMap } from '../model/journeyMap.ts';
import type { EditedSummary } from './saver.ts';

/** What the library shows of a map that changed at an instant (milliseconds since 1970). */
export function summaryOf(map: JourneyMap, updatedAt: number): EditedSummary {
  return { title: map.journey.title, stages: map.stages.length, cards: map.cards.length, updatedAt };
}
