import { creation, type FieldChange } from '../model/change.ts';
import { type ColourName, colourNames } from '../model/content.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { CardKind } from '../model/kinds/index.ts';
import { type Ordered, placeAt } from '../model/order.ts';
import { type Command, type CommandEnv, defineCommand, type Outcome } from './command.ts';
import { rekey, reorder } from './places.ts';

/** A place in a row of siblings: before the one that stands at `index`; at the end when left out. */
interface At {
  readonly index?: number;
}

/** A new stage. */
export const addStage = defineCommand('stage.add', (map, { title, index }: { title: string } & At, env) =>
  add(map.stages, index, { type: 'stage', title }, env),
);

/** A new lane. */
export const addLane = defineCommand(
  'lane.add',
  (map, { title, kinds, index }: { title: string; kinds: readonly CardKind[] } & At, env) =>
    add(map.lanes, index, { type: 'lane', title, kinds }, env),
);

/** A new persona, in a colour that no other has as long as there is one. */
export const addPersona = defineCommand('persona.add', (map, { title, index }: { title: string } & At, env) =>
  add(map.personas, index, { type: 'persona', title, colour: freeColour(map) }, env),
);

export const moveStage = move('stage.move', (map) => map.stages);
export const moveLane = move('lane.move', (map) => map.lanes);
export const movePersona = move('persona.move', (map) => map.personas);

const personaColours: readonly ColourName[] = ['blue', 'pink', 'teal', 'amber', 'violet', 'green', 'red'];

function freeColour(map: JourneyMap): ColourName {
  const taken = new Set(map.personas.map(({ colour }) => colour));
  const free = [...personaColours, ...colourNames].find((name) => !taken.has(name));
  return free ?? (personaColours[map.personas.length % personaColours.length] as ColourName);
}

function add(
  siblings: readonly Ordered[],
  index: number | undefined,
  values: { type: string; title: string; [key: string]: unknown },
  env: CommandEnv,
): Outcome {
  const { keys, moved } = placeAt(siblings, index ?? siblings.length, 1);
  const id = env.newId();
  const changes: FieldChange[] = [...rekey(siblings, moved), ...creation({ id, ...values, order: keys[0] })];
  return { changes, select: [id] };
}

/** Moves one part before the sibling that stands at `index` now. */
function move<const Id extends string>(
  id: Id,
  siblingsOf: (map: JourneyMap) => readonly Ordered[],
): Command<{ id: string; index: number }, Id> {
  return defineCommand(id, (map, args) => ({ changes: reorder(siblingsOf(map), args.id, args.index) }));
}
