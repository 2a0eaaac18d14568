import type { cardFields } from './card.ts';
import type { Control, Fields } from './field.ts';
import type { kindSpecs } from './kinds/index.ts';
import type { recordSpecs } from './records.ts';

type Specs = typeof recordSpecs;
type Kinds = typeof kindSpecs;
type AnyFields =
  | { [Type in keyof Specs]: Specs[Type]['fields'] }[keyof Specs]
  | { [Kind in keyof Kinds]: Kinds[Kind]['fields'] }[keyof Kinds]
  | typeof cardFields;

type ShownNames<Spec> = Spec extends Fields
  ? {
      [Name in keyof Spec & string]: Spec[Name]['control'] extends { readonly type: 'hidden' } ? never : Name;
    }[keyof Spec & string]
  : never;

/** Every field that a person sees; each language must name them all. */
export type FieldName = ShownNames<AnyFields>;

type ControlsOf<Spec> = Spec extends Fields ? Spec[keyof Spec]['control'] : never;
type ChoiceControl = Extract<ControlsOf<AnyFields>, Control & { readonly vocabulary: string }>;

/** Every set of words that a choice picks from; each language must have a word for each of its options. */
export type Vocabularies = {
  readonly [Name in ChoiceControl['vocabulary']]: Readonly<
    Record<Extract<ChoiceControl, { readonly vocabulary: Name }>['options'][number], string>
  >;
};
