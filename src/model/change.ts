import { sameJson } from '../lib/json.ts';
import type { RawRecord } from './record.ts';

/** One field of one record going from one value to another; `undefined` means that the field is not there (C1). */
export interface FieldChange {
  readonly id: string;
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Records by id: what changes apply to. */
export type RecordTable = ReadonlyMap<string, RawRecord>;

/** The changes that make a record which is not there yet (C2). `id` is not a field that changes. */
export function creation(record: RawRecord & { readonly id: string }): FieldChange[] {
  return Object.entries(record)
    .filter(([key]) => key !== 'id')
    .map(([key, to]) => ({ id: record.id, key, from: undefined, to }));
}

/**
 * The table after the changes; records not named in them keep their identity, and a record that loses its last
 * field is no longer there (C3).
 */
export function applyChanges(table: RecordTable, changes: readonly FieldChange[]): RecordTable {
  const result = new Map(table);
  for (const { id, key, to } of changes) {
    const { [key]: _, ...rest } = result.get(id) ?? { id };
    if (to !== undefined) result.set(id, { ...rest, [key]: to });
    else if (Object.keys(rest).every((name) => name === 'id')) result.delete(id);
    else result.set(id, rest);
  }
  return result;
}

/** The changes that take back `changes`, last first (C4). */
export function invert(changes: readonly FieldChange[]): FieldChange[] {
  return changes.map(({ id, key, from, to }) => ({ id, key, from: to, to: from })).reverse();
}

/** One change a field instead of many, in the order of the first; those that come to nothing are left out (C5). */
export function squash(changes: readonly FieldChange[]): FieldChange[] {
  const merged = new Map<string, FieldChange>();
  for (const change of changes) {
    const slot = `${change.id} ${change.key}`;
    const earlier = merged.get(slot);
    merged.set(slot, earlier === undefined ? change : { ...change, from: earlier.from });
  }
  return [...merged.values()].filter(({ from, to }) => !sameJson(from, to));
}

/** The changes that turn table `a` into table `b` (C6). */
export function diff(a: RecordTable, b: RecordTable): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const id of new Set([...a.keys(), ...b.keys()])) {
    const before = a.get(id);
    const after = b.get(id);
    if (before === after) continue;
    for (const key of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
      const [from, to] = [before?.[key], after?.[key]];
      if (key !== 'id' && !sameJson(from, to)) changes.push({ id, key, from, to });
    }
  }
  return changes;
}
