import type { Fields } from '../field.ts';

/** The description of one kind of card: its fields beyond those of every card. */
interface KindSpec<Kind extends string = string, Spec extends Fields = Fields> {
  readonly kind: Kind;
  readonly fields: Spec;
}

export function defineKind<const Kind extends string, Spec extends Fields>(
  kind: Kind,
  fields: Spec,
): KindSpec<Kind, Spec> {
  return { kind, fields };
}
