import type { Cell, JourneyMap } from '../model/journeyMap.ts';
import { type CardKind, cardKinds, isCardKind } from '../model/kinds/index.ts';
import type { Lane } from '../model/lane.ts';
import type { Place } from './places.ts';

/** Whether a lane takes cards of a kind. */
export function accepts(lane: Lane, kind: CardKind): boolean {
  return lane.kinds.length === 0 || lane.kinds.includes(kind);
}

/** The kinds that a lane takes. */
export function kindsOf(lane: Lane): readonly CardKind[] {
  return lane.kinds.length === 0 ? cardKinds : lane.kinds.filter(isCardKind);
}

/**
 * Where a card of a kind goes when its key is pressed: into the cell at hand if its lane takes the kind, else into
 * the first lane that does, in the stage at hand or the first one without such a card. Null where no lane that is shown
 * takes it.
 */
export function placeForKind(map: JourneyMap, kind: CardKind, near: Cell | null): Place | null {
  const nearLane = near === null ? undefined : map.shownLanes.find(({ id }) => id === near.laneId);
  if (near !== null && nearLane !== undefined && accepts(nearLane, kind)) return { cell: near };
  const { shownLanes: lanes } = map;
  const lane = lanes.find(({ kinds }) => kinds.includes(kind)) ?? lanes.find(({ kinds }) => kinds.length === 0);
  if (lane === undefined) return null;
  const stageId = near?.stageId ?? firstFreeStage(map, lane.id);
  return stageId === undefined ? null : { cell: { stageId, laneId: lane.id } };
}

function firstFreeStage(map: JourneyMap, laneId: string): string | undefined {
  const free = map.shownStages.find(({ id }) => map.cardsIn({ stageId: id, laneId }).length === 0);
  return (free ?? map.shownStages[0])?.id;
}
