import * as z from 'zod/mini';
import { contentFields, evidenceFields } from './content.ts';
import { custom, hidden, idSchema, listOf, orderKey, reference, type ValuesOf } from './field.ts';
import type { kindSpecs } from './kinds/index.ts';
import type { CardKind } from './kinds/index.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** Farthest from the origin, in map pixels, that a loose card may lie. */
export const MAX_DISTANCE = 1_000_000;

const coordinate = z.number().check(z.minimum(-MAX_DISTANCE), z.maximum(MAX_DISTANCE));

/** What every card has, whatever its kind. */
export const cardFields = {
  title: contentFields.title,
  ...evidenceFields,
  personaIds: custom('personas', listOf(idSchema), []),
  owner: contentFields.owner,
  tags: contentFields.tags,
  note: contentFields.note,
  /** Cell of the card; a card without a stage or a lane lies loose on the canvas. */
  stageId: reference(),
  laneId: reference(),
  order: orderKey(),
  /** How many stages the card covers, from its own to the right. */
  span: hidden(z.number().check(z.int(), z.minimum(1), z.maximum(1000)), 1),
  /** Top left corner of a loose card in map pixels. */
  position: hidden(z.nullable(z.readonly(z.tuple([coordinate, coordinate]))), null),
};

const cardBaseSpec = defineRecord('card', cardFields);

type CardBase = RecordOf<typeof cardBaseSpec>;

/** A card of one kind. */
export type CardOf<Kind extends CardKind> = CardBase & { readonly kind: Kind } & ValuesOf<
    (typeof kindSpecs)[Kind]['fields']
  >;

/** A card of any kind. */
export type Card = { [Kind in CardKind]: CardOf<Kind> }[CardKind];

/** Whether the card lies outside the grid. */
export function isLoose(card: Card): boolean {
  return card.stageId === null || card.laneId === null;
}

/** The personas that a card speaks of: those it names, or the one whose feeling it is. */
export function personasOf(card: Card): readonly string[] {
  if (card.kind !== 'emotion') return card.personaIds;
  return card.personaId === null ? [] : [card.personaId];
}
