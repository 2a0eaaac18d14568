import * as z from 'zod/mini';
import { deepFreeze } from '../lib/json.ts';
import { type Field, type Fields, hidden, type ValuesOf } from './field.ts';

/** A record as it is stored: JSON of any shape, perhaps written by a newer or a broken program. */
export type RawRecord = { readonly [key: string]: unknown };

/** One step of a record type's history: pure, the same on every machine, minting no ids (M2). */
export interface Migration {
  /** The schema version that records have after this step. */
  readonly to: number;
  readonly migrate: (record: RawRecord) => RawRecord;
}

/** The description of one record type: its fields in the order in which files and inspectors list them. */
interface RecordSpec<Type extends string = string, Spec extends Fields = Fields> {
  readonly type: Type;
  readonly fields: Spec;
  readonly migrations: readonly Migration[];
}

type BaseValues<Type extends string> = { readonly id: string; readonly type: Type; readonly deleted: boolean };

export type RecordOf<Spec extends RecordSpec> = BaseValues<Spec['type']> & ValuesOf<Spec['fields']>;

/** What every record has beside its own fields. Records are never removed, only marked (D4). */
export const baseFields = { deleted: hidden(z.boolean(), false) };

export function defineRecord<const Type extends string, Spec extends Fields>(
  type: Type,
  fields: Spec,
  migrations: readonly Migration[] = [],
): RecordSpec<Type, Spec> {
  return { type, fields, migrations };
}

/** One thing wrong in a stored record. */
export interface FieldProblem {
  readonly key: string;
  readonly value: unknown;
}

export type ParsedRecord<Value> =
  | { readonly ok: true; readonly record: Value }
  /** `mended` is the record with each bad field at its initial value. */
  | { readonly ok: false; readonly problems: readonly FieldProblem[]; readonly mended: Value };

/**
 * Builds the reader of one record type: missing fields get their initial values, unknown ones are kept,
 * bad ones are named (R3, R4).
 */
export function recordReader(fields: Fields): (raw: RawRecord) => ParsedRecord<RawRecord> {
  const all: Record<string, Field<unknown>> = { ...baseFields, ...fields };
  const initial: RawRecord = deepFreeze(
    Object.fromEntries(Object.entries(all).map(([key, { initial: value }]) => [key, value])),
  );
  const keys = Object.keys(all);
  const whole = z.looseObject(Object.fromEntries(Object.entries(all).map(([key, { schema }]) => [key, schema])));
  return (raw) => {
    const record: Record<string, unknown> = { ...initial, ...raw };
    // What is there without a value counts as missing: JSON would not have kept it.
    for (const key of keys) if (record[key] === undefined) record[key] = initial[key];
    if (whole.safeParse(record).success) return { ok: true, record };
    const problems = Object.entries(all)
      .filter(([key, { schema }]) => !schema.safeParse(record[key]).success)
      .map(([key]) => ({ key, value: record[key] }));
    const mended: Record<string, unknown> = { ...record };
    for (const { key } of problems) mended[key] = initial[key];
    return { ok: false, problems, mended };
  };
}
