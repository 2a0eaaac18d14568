import type { FieldChange } from './change.ts';

/** The one name that means an object's prototype: decoders lose what is written under it. */
const PROTOTYPE = '__proto__';

/**
 * The changes with every text free of lone surrogates and without the key `__proto__`, both of which replicas would
 * read differently (R8). Changes that need nothing keep their identity.
 */
export function wellFormed(changes: readonly FieldChange[]): readonly FieldChange[] {
  return changes
    .filter(({ key }) => key !== PROTOTYPE)
    .map((change) => {
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
  const entries = Object.entries(value);
  const cleaned = entries
    .filter(([key]) => key !== PROTOTYPE)
    .map(([key, item]) => [key.toWellFormed(), clean(item)] as const);
  const isClean =
    cleaned.length === entries.length &&
    cleaned.every(([key, item], i) => key === entries[i]?.[0] && item === entries[i][1]);
  return isClean ? value : Object.fromEntries(cleaned);
}
