import { beginningOf } from '../../editor/beginning.ts';
import { nextCell } from '../../editor/navigate.ts';
import type { Messages } from '../../i18n/en.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import type { Editing, SessionState } from '../../session/session.ts';

type Situation = keyof Messages['hints'];

/** What the person is at, as far as the keys do different things there. */
export function situationOf(
  map: JourneyMap,
  { editing, selection, cursor }: Pick<SessionState, 'editing' | 'selection' | 'cursor'>,
): Situation {
  if (editing !== null) return writingSituation(map, editing);
  const last = map.get(selection.at(-1) ?? '');
  if (last?.type === 'stage' || last?.type === 'lane') return 'header';
  return selection.length > 0 ? 'selected' : cursor !== null ? 'cell' : 'free';
}

function writingSituation(map: JourneyMap, editing: Editing): Situation {
  const record = map.get(editing.id);
  const beginning = beginningOf(map, editing);
  if (beginning?.by === 'list') return 'choosing';
  if (beginning?.by === 'sign') return beginning.lane.kinds.length === 1 ? 'beginningFeeling' : 'beginning';
  if (record?.type === 'stage') return map.stages.at(-1)?.id === record.id ? 'lastStage' : 'stage';
  if (record?.type === 'lane') return map.lanes.at(-1)?.id === record.id ? 'lastLane' : 'lane';
  if (record?.type !== 'card' || record.stageId === null || record.laneId === null) return 'title';
  if (record.kind === 'emotion') return 'feeling';
  const goal = nextCell(map, { stageId: record.stageId, laneId: record.laneId }, 1);
  return goal?.laneId === record.laneId ? 'writing' : 'writingLast';
}
