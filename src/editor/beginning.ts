import { LIST_SIGN, prefixesOf } from '../commands/prefixes.ts';
import { kindsOf } from '../commands/targets.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { Lane } from '../model/lane.ts';
import type { Editing } from '../session/session.ts';

/** What the next key does at the beginning of a new card's title: choose the kind by a sign, or from the list. */
export interface Beginning {
  readonly by: 'sign' | 'list';
  readonly lane: Lane;
}

/** The beginning that the writing is at; null where what is typed is text. */
export function beginningOf(map: JourneyMap, editing: Editing | null): Beginning | null {
  const card = editing?.isNew === true ? map.card(editing.id) : undefined;
  const lane = card?.laneId == null ? undefined : map.get(card.laneId);
  if (editing === null || card === undefined || lane?.type !== 'lane') return null;
  if (card.title === '') return prefixesOf(lane).length > 0 ? { by: 'sign', lane } : null;
  const isList = card.title.startsWith(LIST_SIGN) && editing.isListClosed !== true && kindsOf(lane).length > 1;
  return isList ? { by: 'list', lane } : null;
}
