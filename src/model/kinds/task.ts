import { day, flag, line } from '../field.ts';
import { defineKind } from './kind.ts';

/** An intervention or improvement (method 000-8, 003-11). */
export const taskKind = defineKind('task', {
  team: line(),
  due: day(),
  trigger: line(),
  automated: flag(),
  done: flag(),
});
