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
 * the first lane that does, in the stage at hand or the first one without such a card. Null where no lane takes it.
 */
export function placeForKind(map: JourneyMap, kind: CardKind, near: Cell | null): Place | null {
  const nearLane = near === null ? undefined : map.lanes.find(({ id }) => id === near.laneId);
  if (near !== null && nearLane !== undefined && accepts(nearLane, kind)) return { cell: near };
  const lane = map.lanes.find(({ kinds }) => kinds.includes(kind)) ?? map.lanes.find(({ kinds }) => kinds.length === 0);
  if (lane === undefined) return null;
  const stageId = near?.stageId ?? firstFreeStage(map, lane.id);
  return stageId === undefined ? null : { cell: { stageId, laneId: lane.id } };
}

function firstFreeStage(map: JourneyMap, laneId: string): string | undefined {
  const free = map.stages.find(({ id }) => map.cardsIn({ stageId: id, laneId }).length === 0);
  return (free ?? map.stages[0])?.id;
}
