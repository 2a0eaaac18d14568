import type { JourneyMap } from '../../model/journeyMap.ts';

/** What a presentation shows: the whole map, what was chosen, or a stage of the tour by its place. */
export type Stop = 'map' | 'chosen' | number;

interface Tour {
  /** The stages that it goes through: those that were chosen, also by their phase, where there are several, else all. */
  readonly stageIds: readonly string[];
  readonly start: Stop;
  /** The stage of the first chosen card, from which a presentation of what was chosen goes on. */
  readonly near: number;
}

/** The presentation of what is selected, or of the whole map. */
export function tourOf(map: JourneyMap, selection: readonly string[]): Tour {
  const all = map.shownStages.map(({ id }) => id);
  if (selection.length === 0 || selection.includes(map.journey.id)) return { stageIds: all, start: 'map', near: 0 };
  const chosen = map.shownStages
    .filter(({ id, phaseId }) => selection.includes(id) || (phaseId !== null && selection.includes(phaseId)))
    .map(({ id }) => id);
  if (selection.every((id) => ['stage', 'phase'].includes(map.get(id)?.type ?? ''))) {
    if (chosen.length > 1) return { stageIds: chosen, start: 0, near: 0 };
    const at = Math.max(0, all.indexOf(chosen[0] ?? ''));
    return { stageIds: all, start: at, near: at };
  }
  const places = selection.map((id) => all.indexOf(map.card(id)?.stageId ?? '')).filter((at) => at !== -1);
  return { stageIds: all, start: 'chosen', near: Math.min(...places, all.length) % Math.max(1, all.length) };
}

export function stopAfter(stop: Stop, { stageIds, near }: Tour): Stop {
  if (stageIds.length === 0) return stop;
  if (stop === 'map') return 0;
  return stop === 'chosen' ? near : Math.min(stop + 1, stageIds.length - 1);
}

export function stopBefore(stop: Stop): Stop {
  return typeof stop === 'number' && stop > 0 ? stop - 1 : 'map';
}
