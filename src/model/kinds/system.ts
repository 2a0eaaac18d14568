import { choice } from '../field.ts';
import { defineKind } from './kind.ts';

/** CRM, ERP, help desk … behind the stage (method 004-11). */
export const systemKind = defineKind('system', {
  category: choice('systemCategory', ['engagement', 'intelligence', 'record']),
});
