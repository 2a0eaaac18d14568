import type { FieldChange } from './change.ts';

/**
 * The changes with every text free of lone surrogates, which replicas would read differently (R8).
 * Changes that need nothing keep their identity.
 */
export function wellFormed(changes: readonly FieldChange[]): readonly FieldChange[] {
  return changes.map((change) => {
    const to = clean(change.to);
    return to === change.to ? change : { ...change, to };
  });
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(clean);
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  const entries = Object.entries(value).map(([key, item]) => [key.toWellFormed(), clean(item)] as const);
  return entries.every(([key, item]) => item === (value as Record<string, unknown>)[key])
    ? value
    : Object.fromEntries(entries);
}
