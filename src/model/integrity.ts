import type { Card } from './card.ts';
import type { FieldChange } from './change.ts';
import type { Comment } from './comment.ts';
import type { JourneyMap } from './journeyMap.ts';
import type { Link } from './link.ts';
import type { MapRecord } from './records.ts';

/** Comments on comments deeper than this count as having no end: a ring of them would have none. */
const DEEPEST_COMMENT = 50;

/**
 * The changes that mend references to what is not there: a stage deleted by one person while another put a card
 * in it leaves such. Nothing that a person wrote is dropped (rules I1–I6).
 * @param records those to look at, where it is known that no others can need mending
 */
export function repair(map: JourneyMap, records: Iterable<MapRecord> = map.records.values()): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const record of records) if (!record.deleted) changes.push(...repairRecord(map, record));
  return changes;
}

function repairRecord(map: JourneyMap, record: MapRecord): FieldChange[] {
  switch (record.type) {
    case 'card':
      return repairCard(map, record);
    case 'stage':
      return clear(map, record.id, 'phaseId', record.phaseId, 'phase');
    case 'link':
      return isLinkWhole(map, record) ? [] : hide(record);
    case 'comment':
      return isCommentWhole(map, record) ? [] : hide(record);
    default:
      return [];
  }
}

function repairCard(map: JourneyMap, card: Card): FieldChange[] {
  const { id, personaIds } = card;
  const changes = [
    ...clear(map, id, 'stageId', card.stageId, 'stage'),
    ...clear(map, id, 'laneId', card.laneId, 'lane'),
  ];
  if (personaIds.length > 0) {
    const present = [...new Set(personaIds)].filter((personaId) => map.get(personaId)?.type === 'persona');
    if (present.length < personaIds.length) changes.push({ id, key: 'personaIds', from: personaIds, to: present });
  }
  if (card.kind === 'emotion') changes.push(...clear(map, id, 'personaId', card.personaId, 'persona'));
  return changes;
}

/** Empties a reference whose target is not there or is something else. */
function clear(
  map: JourneyMap,
  id: string,
  key: string,
  target: string | null,
  type: MapRecord['type'],
): FieldChange[] {
  return target === null || map.get(target)?.type === type ? [] : [{ id, key, from: target, to: null }];
}

function hide({ id }: MapRecord): FieldChange[] {
  return [{ id, key: 'deleted', from: false, to: true }];
}

function isLinkWhole(map: JourneyMap, { fromId, toId }: Link): boolean {
  return fromId !== toId && map.card(fromId) !== undefined && map.card(toId) !== undefined;
}

function isCommentWhole(map: JourneyMap, comment: Comment): boolean {
  let target = map.get(comment.targetId);
  for (let depth = 0; target?.type === 'comment' && depth < DEEPEST_COMMENT; depth++) target = map.get(target.targetId);
  if (target === undefined || target.type === 'comment') return false;
  return target.type !== 'link' || isLinkWhole(map, target);
}
