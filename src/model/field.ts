import * as z from 'zod/mini';

/** Longest text that any field holds, in UTF-16 units. */
export const MAX_TEXT = 10_000;
/** Most entries that a list field (tags, sources, series …) holds. */
export const MAX_ENTRIES = 500;

/** How a person edits a field; the inspector renders one control for each type. */
export type Control =
  | { readonly type: 'line' | 'text' | 'tags' | 'lines' | 'checklist' | 'sources' | 'series' }
  | {
      readonly type:
        'personas' | 'persona' | 'kinds' | 'colour' | 'picture' | 'switch' | 'date' | 'duration' | 'hidden';
    }
  | {
      readonly type: 'choice';
      readonly vocabulary: string;
      readonly options: readonly string[];
      readonly isOptional: boolean;
    }
  | { readonly type: 'choices'; readonly vocabulary: string; readonly options: readonly string[] }
  | { readonly type: 'scale'; readonly vocabulary: string; readonly options: readonly number[] }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly slider: boolean;
    };

/** One field of a record: what it may hold, what it holds when nothing was said, and how it is edited. */
export interface Field<Value, Edit extends { readonly type: Control['type'] } = Control> {
  readonly schema: z.ZodMiniType<Value>;
  readonly initial: Value;
  readonly control: Edit;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The record type that a set of fields describes. */
export type ValuesOf<Spec extends Fields> = {
  readonly [Name in keyof Spec]: Spec[Name] extends Field<infer Value> ? Value : never;
};

function field<Value, const Edit extends Control>(
  schema: z.ZodMiniType<Value>,
  initial: Value,
  control: Edit,
): Field<Value, Edit> {
  return { schema, initial, control };
}

const shortString = z.string().check(z.maxLength(MAX_TEXT));

/** An id of a record: URL-safe, and never a name that JavaScript objects give a meaning to (R2). */
export const idSchema = z.string().check(
  z.regex(/^[A-Za-z0-9_-]{1,64}$/),
  z.refine((id) => !['__proto__', 'constructor', 'prototype'].includes(id)),
);

/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay));

/** Some engines read 31 February as 2 March, others not at all: only days that come back as they were are days. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Text without line breaks. */
export const line = () => field(shortString, '', { type: 'line' });

/** Text that may have line breaks. */
export const text = () => field(shortString, '', { type: 'text' });

export const tags = () => field(listOf(shortString), [], { type: 'tags' });

/** Several short texts, one a line in the inspector. */
export const lines = () => field(listOf(shortString), [], { type: 'lines' });

export const flag = (initial = false) => field(z.boolean(), initial, { type: 'switch' });

export const day = () => field(z.nullable(daySchema), null, { type: 'date' });

/** A number or nothing. */
export const number = ({ min = -1e15, max = 1e15, step = 1 } = {}) =>
  field(z.nullable(between(min, max)), null, { type: 'number', min, max, step, slider: false });

/** A number that is always there, moved on a slider. */
export const slider = (min: number, max: number, initial: number) =>
  field(between(min, max), initial, { type: 'number', min, max, step: 1, slider: true });

/** One of a fixed set of words, or none of them; `vocabulary` names the set in the languages' files. */
export const choice = <const Name extends string, const Option extends string>(
  vocabulary: Name,
  options: readonly Option[],
) => field(z.nullable(z.enum(options)), null, { type: 'choice', vocabulary, options, isOptional: true });

/** One of a fixed set of words, always one of them: the first unless another is named. */
export const oneOf = <const Name extends string, const Option extends string>(
  vocabulary: Name,
  options: readonly Option[],
  initial: NoInfer<Option>,
) => field(z.enum(options), initial, { type: 'choice', vocabulary, options, isOptional: false });

/** Any number of a fixed set of words. */
export const choices = <const Name extends string, const Option extends string>(
  vocabulary: Name,
  options: readonly Option[],
) => field(listOf(z.enum(options)), [], { type: 'choices', vocabulary, options });

/** A level of a rising scale, or not rated; `vocabulary` names the levels in the languages' files. */
export const scale = <const Name extends string, const Level extends number>(
  vocabulary: Name,
  options: readonly Level[],
) => field(z.nullable(z.literal(options)), null, { type: 'scale', vocabulary, options });

/** The id of another record, or none. Integrity clears references to what is not there (I1–I6). */
export const reference = () => field(z.nullable(idSchema), null, { type: 'hidden' });

/** A fractional order key; ties are broken by id (R5). */
export const orderKey = () => field(z.string().check(z.regex(/^[A-Za-z0-9]{0,200}$/)), '', { type: 'hidden' });

export const hidden = <Value>(schema: z.ZodMiniType<Value>, initial: Value) =>
  field(schema, initial, { type: 'hidden' });

type CustomType =
  'personas' | 'persona' | 'kinds' | 'colour' | 'picture' | 'duration' | 'checklist' | 'sources' | 'series';

/** A field with a control of its own. */
export function custom<Value, const Type extends CustomType>(
  type: Type,
  schema: z.ZodMiniType<Value>,
  initial: Value,
): Field<Value, { readonly type: Type }> {
  return { schema, initial, control: { type } };
}

export function listOf<Entry>(entry: z.ZodMiniType<Entry>): z.ZodMiniType<readonly Entry[]> {
  return z.readonly(z.array(entry).check(z.maxLength(MAX_ENTRIES)));
}

function between(min: number, max: number): z.ZodMiniType<number> {
  return z.number().check(z.minimum(min), z.maximum(max));
}
