import { beginningOf, laneToBeginIn } from '../../editor/beginning.ts';
import { nextCell } from '../../editor/navigate.ts';
import type { Messages } from '../../i18n/en.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import type { Lane } from '../../model/lane.ts';
import type { Editing, SessionState } from '../../session/session.ts';

type Situation = keyof Messages['hints'];

type Place = Pick<SessionState, 'editing' | 'selection' | 'cursor'>;

/** What the person is at, as far as the keys do different things there. */
export function situationOf(map: JourneyMap, { editing, selection, cursor }: Place): Situation {
  if (editing !== null) return writingSituation(map, editing);
  const last = map.get(selection.at(-1) ?? '');
  if (last?.type === 'stage' || last?.type === 'lane') return 'header';
  if (selection.length > 0) return 'selected';
  const lane = laneToBeginIn(map, { cursor, selection });
  return lane === null ? 'free' : lane.kinds.length === 1 ? 'cell' : 'cellOfMany';
}

function writingSituation(map: JourneyMap, editing: Editing): Situation {
  const record = map.get(editing.id);
  const beginning = beginningOf(map, editing);
  if (beginning?.by === 'list') return 'choosing';
  if (beginning?.by === 'sign') return beginning.lane.kinds.length === 1 ? 'beginningFeeling' : 'beginning';
  if (record?.type === 'stage') return map.shownStages.at(-1)?.id === record.id ? 'lastStage' : 'stage';
  if (record?.type === 'lane') return map.shownLanes.at(-1)?.id === record.id ? 'lastLane' : 'lane';
  if (record?.type !== 'card' || record.stageId === null || record.laneId === null) return 'title';
  if (record.kind === 'emotion') return 'feeling';
  const goal = nextCell(map, { stageId: record.stageId, laneId: record.laneId }, 1);
  return goal?.laneId === record.laneId ? 'writing' : 'writingLast';
}

/** The lane whose signs choose a kind by the next key. */
export function signLaneOf(map: JourneyMap, { editing, selection, cursor }: Place): Lane | null {
  if (editing === null) return laneToBeginIn(map, { cursor, selection });
  const beginning = beginningOf(map, editing);
  return beginning?.by === 'sign' ? beginning.lane : null;
}
