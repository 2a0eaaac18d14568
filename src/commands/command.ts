import type { FieldChange } from '../model/change.ts';
import type { JourneyMap } from '../model/journeyMap.ts';

/** What a command may ask of the world: pure folders have neither ids nor clocks of their own. */
export interface CommandEnv {
  readonly newId: () => string;
}

/** What a command wants done. No changes means that there was nothing to do. */
export interface Outcome {
  readonly changes: readonly FieldChange[];
  /** What to select afterwards, where that changes. */
  readonly select?: readonly string[];
  /** The field that was set, for the name of the undo step. */
  readonly field?: string;
}

/** A named, pure function from a map to changes. Its id names it in menus, undo steps and languages. */
export interface Command<Args, Id extends string = string> {
  readonly id: Id;
  readonly run: (map: JourneyMap, args: Args, env: CommandEnv) => Outcome;
}

export const nothing: Outcome = { changes: [] };

export function defineCommand<Args, const Id extends string>(
  id: Id,
  run: (map: JourneyMap, args: Args, env: CommandEnv) => Outcome,
): Command<Args, Id> {
  return { id, run };
}
