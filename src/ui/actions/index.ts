import type { Action } from './action.ts';
import { editActions } from './editActions.ts';
import { mapActions } from './mapActions.ts';
import { outlineActions } from './outlineActions.ts';
import { viewActions } from './viewActions.ts';

/** Everything that a person can do by a key or from the list of all actions. */
export const actions: readonly Action[] = [...editActions, ...viewActions, ...outlineActions, ...mapActions];
