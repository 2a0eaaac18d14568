import { creation } from '../model/change.ts';
import { defineCommand, nothing } from './command.ts';

/** A link from one card to another; there is at most one of a relation between two cards in a direction. */
export const createLink = defineCommand(
  'link.create',
  (map, { fromId, toId }: { fromId: string; toId: string }, env) => {
    const [from, to] = [map.card(fromId), map.card(toId)];
    if (from === undefined || to === undefined || from === to) return nothing;
    const relation = from.kind === 'opportunity' && to.kind === 'painPoint' ? 'answers' : 'flow';
    const present = map
      .linksOf(fromId)
      .find((link) => link.fromId === fromId && link.toId === toId && link.relation === relation);
    if (present !== undefined) return { changes: [], select: [present.id] };
    const id = env.newId();
    return { changes: creation({ id, type: 'link', fromId, toId, relation }), select: [id] };
  },
);
