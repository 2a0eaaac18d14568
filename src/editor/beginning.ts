import { LIST_SIGN, prefixesOf, prefixOf } from '../commands/prefixes.ts';
import { kindsOf } from '../commands/targets.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { Lane } from '../model/lane.ts';
import type { Editing, SessionState } from '../session/session.ts';
import type { Editor } from './editor.ts';

/** What the next key does at the beginning of a new card's title: choose the kind by a sign, or from the list. */
interface Beginning {
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

/** The lane of the marked cell, where nothing in it is chosen and typing begins a card. */
export function laneToBeginIn(
  map: JourneyMap,
  { cursor, selection }: Pick<SessionState, 'cursor' | 'selection'>,
): Lane | null {
  const lane = cursor === null || selection.length > 0 ? undefined : map.get(cursor.laneId);
  return lane?.type === 'lane' ? lane : null;
}

/** Whether a key begins a card by a sign in the marked cell; elsewhere the same key may do something else. */
export function isSignHere({ map, session, isReadOnly }: Editor, key: string): boolean {
  const lane = isReadOnly ? null : laneToBeginIn(map, session.getState());
  return lane !== null && prefixOf(lane, key) !== undefined;
}
