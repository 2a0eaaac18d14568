import { defineKind } from './kind.ts';

/** What the customer does. */
export const actionKind = defineKind('action', {});
