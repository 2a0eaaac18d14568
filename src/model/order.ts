import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Anything that has a place among siblings. */
export interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Longest key before siblings are numbered afresh. */
const LONGEST_KEY = 120;

/** By order key, then by id: the same on every machine, whatever its language (R5). */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Keys for new siblings, and new keys for those present siblings that had to give way. */
export interface Placement {
  readonly keys: readonly string[];
  readonly moved: readonly Ordered[];
}

/**
 * Keys that put `count` new siblings before `siblings[wanted]`: at the end when `wanted` is their number or more.
 * People who insert at the same place at once give neighbours equal keys, between which no key lies: then the
 * siblings that share the key get new ones. Where keys are no keys or grow too long, all siblings get new ones (R6).
 */
export function placeAt(siblings: readonly Ordered[], wanted: number, count: number): Placement {
  const index = Math.min(Math.max(0, wanted), siblings.length);
  const before = siblings[index - 1]?.order ?? null;
  const crowded = siblings.slice(index).findIndex(({ order }) => before === null || order > before);
  const shared = before === null ? [] : siblings.slice(index, crowded === -1 ? undefined : index + crowded);
  const after = siblings[index + shared.length]?.order ?? null;
  const keys = keysBetween(before, after, count + shared.length);
  if (keys === null) {
    const fresh = generateNKeysBetween(null, null, siblings.length + count);
    const others = siblings.map(({ id }, i) => ({ id, order: fresh[i < index ? i : i + count] as string }));
    return {
      keys: fresh.slice(index, index + count),
      moved: others.filter(({ order }, i) => order !== siblings[i]?.order),
    };
  }
  return { keys: keys.slice(0, count), moved: shared.map(({ id }, i) => ({ id, order: keys[count + i] as string })) };
}

/** Keys strictly between two others, or null where they are not keys or would grow too long. */
function keysBetween(before: string | null, after: string | null, count: number): string[] | null {
  try {
    if (count === 1) {
      const key = generateKeyBetween(before, after);
      return key.length > LONGEST_KEY ? null : [key];
    }
    const keys = generateNKeysBetween(before, after, count);
    return keys.some((key) => key.length > LONGEST_KEY) ? null : keys;
  } catch {
    return null;
  }
}
