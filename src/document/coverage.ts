import * as Y from 'yjs';

/** How many operations of each replica (Yjs: client) a log holds from the first on, without a gap. */
export type Coverage = ReadonlyMap<number, number>;

interface Extent {
  readonly coverage: Coverage;
  /** How far each replica's operations reach, gaps or not. */
  readonly reach: Coverage;
}

/**
 * What a list of updates holds, without taking them in: that is many times quicker. Updates that cannot be read hold
 * nothing. Removals leave no trace in it, which does no harm: records are marked deleted, and removed in compaction only.
 */
export function extentOf(updates: readonly Uint8Array[]): Extent {
  const spans = new Map<number, [from: number, to: number][]>();
  for (const update of updates) {
    for (const [client, span] of spansOf(update)) {
      const known = spans.get(client);
      if (known === undefined) spans.set(client, [span]);
      else known.push(span);
    }
  }
  const coverage = new Map<number, number>();
  const reach = new Map<number, number>();
  for (const [client, all] of spans) {
    let end = 0;
    for (const [from, to] of all.sort((a, b) => a[0] - b[0])) if (from <= end) end = Math.max(end, to);
    coverage.set(client, end);
    reach.set(client, Math.max(...all.map(([, to]) => to)));
  }
  return { coverage, reach };
}

/** Whether one holds something that the other does not. */
export function exceeds(one: Coverage, other: Coverage): boolean {
  return [...one].some(([client, end]) => end > (other.get(client) ?? 0));
}

function spansOf(update: Uint8Array): (readonly [number, [number, number]])[] {
  try {
    const { from, to } = Y.parseUpdateMeta(update);
    return [...to].map(([client, end]) => [client, [from.get(client) ?? 0, end]]);
  } catch {
    return [];
  }
}
