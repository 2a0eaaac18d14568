import type { JourneyMap } from '../model/journeyMap.ts';
import type { MapSummary } from '../storage/ports.ts';

/** What the library shows of a map that changed at an instant (milliseconds since 1970). */
export function summaryOf(
  map: JourneyMap,
  updatedAt: number,
): Pick<MapSummary, 'title' | 'stages' | 'cards' | 'updatedAt'> {
  return { title: map.journey.title, stages: map.stages.length, cards: map.cards.length, updatedAt };
}
