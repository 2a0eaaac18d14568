import type { Action } from './action.ts';
import { clipboardActions } from './clipboardActions.ts';
import { commentActions } from './commentActions.ts';
import { editActions } from './editActions.ts';
import { findActions } from './findActions.ts';
import { mapActions } from './mapActions.ts';
import { outlineActions } from './outlineActions.ts';
import { structureActions } from './structureActions.ts';
import { viewActions } from './viewActions.ts';

/** What a person can do by a key, a button or a menu; the list of all actions has more. */
export const actions: readonly Action[] = [
  ...editActions,
  ...clipboardActions,
  ...structureActions,
  ...viewActions,
  ...outlineActions,
  ...findActions,
  ...mapActions,
  ...commentActions,
];
