import type { JourneyMap } from '../../model/journeyMap.ts';

/** Words that several parts share, so that one field's are offered in the others' of its name. */
const shared = new Set(['owner', 'team', 'segment', 'role', 'numberSource', 'unit']);

/** The most that are offered at once. */
const MOST = 50;

/** Whether what other parts say in a field is likely to be said again. */
export function isShared(field: string): boolean {
  return shared.has(field);
}

/** What the map's parts say in a field, the most frequent first; of lists, each entry. */
export function wordsInUse(map: JourneyMap, field: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const record of map.records.values()) {
    if (record.deleted) continue;
    const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
    for (const word of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof word === 'string' && word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}
