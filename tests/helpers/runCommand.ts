import { setField } from '../../src/commands/parts.ts';
import type { Command, Outcome } from '../../src/commands/command.ts';
import type { FieldChange } from '../../src/model/change.ts';
import type { JourneyMap } from '../../src/model/journeyMap.ts';
import { withChanges } from '../../src/model/withChanges.ts';
import { countingIds } from './ids.ts';
import { idOf } from './mapBuilder.ts';

/** Runs a command on a map, and gives the map that it leaves. No record may become invalid by it. */
export function runCommand<Args>(
  map: JourneyMap,
  command: Command<Args>,
  args: Args,
  newId: () => string = countingIds('new'),
): { readonly map: JourneyMap; readonly outcome: Outcome } {
  const outcome = command.run(map, args, { newId });
  return { map: afterAll(map, outcome.changes), outcome };
}

/** The map after changes, none of which may make a record invalid. */
export function afterAll(map: JourneyMap, changes: readonly FieldChange[]): JourneyMap {
  const after = withChanges(map, changes);
  const lost = changes.find(({ id }) => !after.records.has(id));
  if (lost !== undefined) throw new Error(`${lost.id} is no longer valid after ${JSON.stringify(changes)}`);
  return after;
}

/** The map with the stages and lanes of some names hidden. */
export function hiding(map: JourneyMap, ...names: readonly string[]): JourneyMap {
  return runCommand(map, setField, { ids: names.map((name) => idOf(map, name)), field: 'hidden', value: true }).map;
}
