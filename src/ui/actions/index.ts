import type { Action } from './action.ts';
import { clipboardActions } from './clipboardActions.ts';
import { commentActions } from './commentActions.ts';
import { curveActions } from './curveActions.ts';
import { editActions } from './editActions.ts';
import { findActions } from './findActions.ts';
import { mapActions } from './mapActions.ts';
import { outlineActions } from './outlineActions.ts';
import { structureActions } from './structureActions.ts';
import { viewActions } from './viewActions.ts';

/** Everything that a person can do by a key or from the list of all actions. */
export const actions: readonly Action[] = [
  ...editActions,
  ...clipboardActions,
  ...structureActions,
  ...viewActions,
  ...outlineActions,
  ...findActions,
  ...mapActions,
  ...commentActions,
  ...curveActions,
];
