import * as z from 'zod/mini';
import { flag, hidden, idSchema, line, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** A remark on any part. */
export const commentSpec = defineRecord('comment', {
  text: text(),
  author: line(),
  resolved: flag(),
  /** When it was written: an ISO 8601 instant in UTC, for showing only. */
  writtenAt: hidden(z.string().check(z.maxLength(40)), ''),
  targetId: hidden(z.union([idSchema, z.literal('')]) as z.ZodMiniType<string>, ''),
});

export type Comment = RecordOf<typeof commentSpec>;
