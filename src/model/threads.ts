import { groupBy } from '../lib/groupBy.ts';
import type { Comment } from './comment.ts';
import type { JourneyMap } from './journeyMap.ts';

/** As deep as repair follows comments on comments: a ring of them has no part to belong to. */
const DEEPEST = 50;

const known = new WeakMap<readonly Comment[], ReadonlyMap<string, readonly Comment[]>>();

/** The comments of each part that has any, answers to them included, the oldest first. */
export function threadsOf(map: JourneyMap): ReadonlyMap<string, readonly Comment[]> {
  const { comments } = map;
  const before = known.get(comments);
  if (before !== undefined) return before;
  const threads = new Map<string, readonly Comment[]>();
  for (const [partId, thread] of groupBy(comments, (comment) => partOf(map, comment)))
    if (partId !== null) threads.set(partId, thread.toSorted(byTime));
  known.set(comments, threads);
  return threads;
}

/** How many comments of a thread wait for an answer. */
export function openCount(thread: readonly Comment[]): number {
  return thread.filter(({ resolved }) => !resolved).length;
}

/** The part that a comment, or the comment that it answers, is about; null where that has gone. */
function partOf(map: JourneyMap, comment: Comment): string | null {
  let target = map.get(comment.targetId);
  for (let depth = 0; target?.type === 'comment' && depth < DEEPEST; depth += 1) target = map.get(target.targetId);
  return target === undefined || target.type === 'comment' ? null : target.id;
}

function byTime(a: Comment, b: Comment): number {
  if (a.writtenAt !== b.writtenAt) return a.writtenAt < b.writtenAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
