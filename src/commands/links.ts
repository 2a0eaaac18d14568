import { creation } from '../model/change.ts';
import { defineCommand, nothing } from './command.ts';
import { setFields } from './setFields.ts';

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

/** One or both ends of a link put to other cards. Where such a link is there already, it is selected instead. */
export const reattachLink = defineCommand(
  'link.reattach',
  (map, { id, fromId, toId }: { id: string; fromId: string; toId: string }) => {
    const link = map.get(id);
    if (link?.type !== 'link' || fromId === toId) return nothing;
    if (map.card(fromId) === undefined || map.card(toId) === undefined) return nothing;
    const present = map
      .linksOf(fromId)
      .find((other) => other.fromId === fromId && other.toId === toId && other.relation === link.relation);
    if (present !== undefined) return { changes: [], select: [present.id] };
    return { changes: setFields(link, { fromId, toId }), select: [id] };
  },
);
