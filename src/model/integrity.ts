import type { Card } from './card.ts';
import type { FieldChange } from './change.ts';
import type { JourneyMap } from './journeyMap.ts';

/**
 * The changes that mend references to what is not there: a stage deleted by one person while another put a card
 * in it leaves such. Nothing that a person wrote is dropped (rules I1–I6).
 */
export function repair(map: JourneyMap): FieldChange[] {
  return [
    ...map.cards.flatMap((card) => repairCard(map, card)),
    ...map.stages
      .filter(({ phaseId }) => phaseId !== null && map.get(phaseId)?.type !== 'phase')
      .map(({ id, phaseId }) => ({ id, key: 'phaseId', from: phaseId, to: null })),
    ...map.links
      .filter(({ fromId, toId }) => fromId === toId || map.card(fromId) === undefined || map.card(toId) === undefined)
      .map(({ id }) => ({ id, key: 'deleted', from: false, to: true })),
    ...map.comments
      .filter(({ targetId }) => map.get(targetId) === undefined)
      .map(({ id }) => ({ id, key: 'deleted', from: false, to: true })),
  ];
}

function repairCard(map: JourneyMap, card: Card): FieldChange[] {
  const changes: FieldChange[] = [];
  const { id, stageId, laneId, personaIds } = card;
  if (stageId !== null && map.get(stageId)?.type !== 'stage')
    changes.push({ id, key: 'stageId', from: stageId, to: null });
  if (laneId !== null && map.get(laneId)?.type !== 'lane') changes.push({ id, key: 'laneId', from: laneId, to: null });
  if (personaIds.length > 0) {
    const present = [...new Set(personaIds)].filter((personaId) => map.get(personaId)?.type === 'persona');
    if (present.length < personaIds.length) changes.push({ id, key: 'personaIds', from: personaIds, to: present });
  }
  if (card.kind === 'emotion' && card.personaId !== null && map.get(card.personaId)?.type !== 'persona') {
    changes.push({ id, key: 'personaId', from: card.personaId, to: null });
  }
  return changes;
}
