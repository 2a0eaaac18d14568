import { choice } from '../field.ts';
import { defineKind } from './kind.ts';

/** A quote, question or doubt (method 000-20, 002-5). */
export const thoughtKind = defineKind('thought', {
  voice: choice('voice', ['complaint', 'problem', 'criticism', 'praise', 'recommendation', 'suggestion', 'question']),
});
