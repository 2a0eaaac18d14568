import type { JourneyMap } from '../model/journeyMap.ts';
import { defineCommand, nothing } from './command.ts';
import { setFields } from './setFields.ts';

/**
 * Fastens one part to a card: a channel's medium to a touchpoint, a persona to any card. The channel's own card stays
 * where it is, with all that it says.
 */
export const attach = defineCommand('card.attach', (map, { id, toId }: { id: string; toId: string }) => {
  const card = map.card(toId);
  const values = attachedValues(map, id, toId);
  return card === undefined || values === null ? nothing : { changes: setFields(card, values), select: [toId] };
});

/** The fields of a card that would be set if a part were fastened to it; null where the two do not go together. */
export function attachedValues(map: JourneyMap, id: string, toId: string): Readonly<Record<string, unknown>> | null {
  const [part, card] = [map.get(id), map.card(toId)];
  if (card === undefined || id === toId) return null;
  if (part?.type === 'persona') {
    if (card.kind === 'emotion') return { personaId: id };
    return { personaIds: [...card.personaIds.filter((other) => other !== id), id] };
  }
  if (part?.type !== 'card' || part.kind !== 'channel' || part.medium === null || card.kind !== 'touchpoint')
    return null;
  const { medium } = part;
  return { channels: [...card.channels.filter((other) => other !== medium), medium] };
}
