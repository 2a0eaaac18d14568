import { creation } from '../model/change.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { defineCommand, nothing, type Outcome } from './command.ts';
import { setFields } from './setFields.ts';

interface NewComment {
  /** The part that it is about. */
  readonly targetId: string;
  readonly text: string;
  readonly author: string;
  /** An ISO 8601 instant in UTC. */
  readonly writtenAt: string;
}

/** A remark on a part; what is selected stays so. */
export const addComment = defineCommand(
  'comment.add',
  (map, { targetId, text, author, writtenAt }: NewComment, env): Outcome => {
    const words = text.trim();
    if (words === '' || map.get(targetId) === undefined) return nothing;
    const comment = { type: 'comment', text: words, author: author.trim(), writtenAt, targetId };
    return { changes: creation({ id: env.newId(), ...comment }) };
  },
);

/** A comment that needs no more attention. */
export const resolveComment = defineCommand('comment.resolve', (map, { id }: { id: string }) =>
  setResolved(map, id, true),
);

/** A comment that needs attention after all. */
export const reopenComment = defineCommand('comment.reopen', (map, { id }: { id: string }) =>
  setResolved(map, id, false),
);

function setResolved(map: JourneyMap, id: string, resolved: boolean): Outcome {
  const comment = map.get(id);
  return comment?.type === 'comment' ? { changes: setFields(comment, { resolved }) } : nothing;
}
