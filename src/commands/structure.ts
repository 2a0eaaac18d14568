import { creation, type FieldChange } from '../model/change.ts';
import { type ColourName, colourNames } from '../model/content.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { CardKind } from '../model/kinds/index.ts';
import type { Lane } from '../model/lane.ts';
import { type Ordered, placeAt } from '../model/order.ts';
import type { Stage } from '../model/stage.ts';
import { type Command, type CommandEnv, defineCommand, nothing, type Outcome } from './command.ts';
import { settlePhases } from './phases.ts';
import { rekey, reorder } from './places.ts';

/** A place in a row of siblings: before the one that stands at `index`; at the end when left out. */
interface At {
  readonly index?: number;
}

/** A new stage; between two of one phase it is of that phase too. */
export const addStage = defineCommand('stage.add', (map, { title, index }: { title: string } & At, env) => {
  const at = index ?? map.stages.length;
  return add(map.stages, at, { type: 'stage', title, phaseId: phaseBetween(map.stages[at - 1], map.stages[at]) }, env);
});

/** A new lane. */
export const addLane = defineCommand(
  'lane.add',
  (map, { title, kinds, index }: { title: string; kinds: readonly CardKind[] } & At, env) =>
    add(map.lanes, index, { type: 'lane', title, kinds }, env),
);

/** What a new lane begins with. */
type LaneValues = Pick<Lane, 'title' | 'kinds'> & Partial<Pick<Lane, 'lineBelow'>>;

/** Several lanes at once, in their order: a set that belongs together. */
export const addLanes = defineCommand(
  'lane.addSet',
  (map, { lanes, index }: { lanes: readonly LaneValues[] } & At, env) => {
    const { keys, moved } = placeAt(map.lanes, index ?? map.lanes.length, lanes.length);
    const made = lanes.map((values, i) => ({ id: env.newId(), type: 'lane', ...values, order: keys[i] }));
    const changes = [...rekey(map.lanes, moved), ...made.flatMap((values) => creation(values))];
    return { changes, select: made.map(({ id }) => id) };
  },
);

/** A new persona, in a colour that no other has as long as there is one. */
export const addPersona = defineCommand('persona.add', (map, { title, index }: { title: string } & At, env) =>
  add(map.personas, index, { type: 'persona', title, colour: freeColour(map) }, env),
);

/** A stage to another place. It joins the phase into whose midst it comes, and leaves its own where that is not beside it. */
export const moveStage = defineCommand('stage.move', (map, { id, index }: { id: string; index: number }) => {
  const changes = reorder(map.stages, id, index);
  const stage = map.stages.find((other) => other.id === id);
  if (changes.length === 0 || stage === undefined) return nothing;
  const after = map.stages.filter((other) => other !== stage);
  const before = map.stages.slice(0, index).filter((other) => other !== stage).length;
  const [left, right] = [after[before - 1], after[before]];
  const isAlone = after.every(({ phaseId }) => phaseId !== stage.phaseId);
  const isBeside = left?.phaseId === stage.phaseId || right?.phaseId === stage.phaseId;
  const phaseId = phaseBetween(left, right) ?? (isAlone || isBeside ? stage.phaseId : null);
  const stages = after.toSpliced(before, 0, stage);
  return {
    changes: [...changes, ...settlePhases(map, stages, (other) => (other === stage ? phaseId : other.phaseId))],
  };
});
export const moveLane = move('lane.move', (map) => map.lanes);
export const movePersona = move('persona.move', (map) => map.personas);

const personaColours: readonly ColourName[] = ['blue', 'pink', 'teal', 'amber', 'violet', 'green', 'red'];

function freeColour(map: JourneyMap): ColourName {
  const taken = new Set(map.personas.map(({ colour }) => colour));
  const free = [...personaColours, ...colourNames].find((name) => !taken.has(name));
  return free ?? (personaColours[map.personas.length % personaColours.length] as ColourName);
}

/** The phase of which two neighbours both are. */
function phaseBetween(left: Stage | undefined, right: Stage | undefined): string | null {
  return left?.phaseId === right?.phaseId ? (left?.phaseId ?? null) : null;
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
