import * as z from 'zod/mini';
import { hidden, idSchema, line, oneOf } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** From one card to another. */
export const linkSpec = defineRecord('link', {
  label: line(),
  relation: oneOf('relation', ['flow', 'causes', 'answers'], 'flow'),
  fromId: hidden(z.union([idSchema, z.literal('')]) as z.ZodMiniType<string>, ''),
  toId: hidden(z.union([idSchema, z.literal('')]) as z.ZodMiniType<string>, ''),
});

export type Link = RecordOf<typeof linkSpec>;
