import { attach } from '../../src/commands/attach.ts';
import { createCard, duplicateCards, moveCards, setKind, shiftCards, spanCard } from '../../src/commands/cards.ts';
import { addComment, reopenComment, resolveComment } from '../../src/commands/comments.ts';
import type { Command, CommandEnv, Outcome } from '../../src/commands/command.ts';
import { type CommandId, commandList } from '../../src/commands/index.ts';
import { createLink, reattachLink } from '../../src/commands/links.ts';
import { deleteParts, setField, setFieldEach } from '../../src/commands/parts.ts';
import { clippingOf, cutCards } from '../../src/commands/clipboard.ts';
import { pasteCards } from '../../src/commands/pasteCards.ts';
import { pasteTable } from '../../src/commands/pasteTable.ts';
import { pasteLines } from '../../src/commands/pasteText.ts';
import type { Place } from '../../src/commands/places.ts';
import { groupStages, leavePhase, ungroupPhases } from '../../src/commands/phases.ts';
import {
  addLane,
  addLanes,
  addPersona,
  addStage,
  moveLane,
  movePersona,
  moveStage,
} from '../../src/commands/structure.ts';
import { saveView } from '../../src/commands/views.ts';
import type { Field } from '../../src/model/field.ts';
import type { JourneyMap } from '../../src/model/journeyMap.ts';
import { cardKinds } from '../../src/model/kinds/index.ts';
import { fieldsOf } from '../../src/model/records.ts';
import type { Random } from './random.ts';
import { anyFilter } from './randomMap.ts';
import { anyWord, goodValue } from './values.ts';

/** A command with its arguments, ready to run on the map that it was made for. */
interface Call {
  readonly command: CommandId;
  readonly text: string;
  readonly run: (env: CommandEnv) => Outcome;
}

const commandIds = commandList.map(({ id }) => id);

/** A call of any command with arguments that a person could give it on this map; null where there are none. */
export function randomCall(map: JourneyMap, random: Random, command: CommandId = random.pick(commandIds)): Call | null {
  return makers[command](map, random);
}

/** Also here every command must be named, so that none goes untried. */
const makers: Readonly<Record<CommandId, (map: JourneyMap, random: Random) => Call | null>> = {
  'card.create': (map, random) =>
    call(createCard, map, {
      kind: random.pick(cardKinds),
      place: anyPlace(map, random),
      values: random.chance(50) ? { title: anyWord(random) } : {},
    }),
  'card.move': (map, random) => call(moveCards, map, { ids: anyCards(map, random), place: anyPlace(map, random) }),
  'card.shift': (map, random) => {
    const far = () => (random.below(4000) - 1000) * (random.chance(5) ? 1e6 : 1) + 0.4;
    return call(shiftCards, map, {
      positions: new Map(anyCards(map, random).map((id) => [id, [far(), far()] as const])),
    });
  },
  'card.duplicate': (map, random) => call(duplicateCards, map, { ids: anyCards(map, random) }),
  'card.cut': (map, random) => call(cutCards, map, { ids: anyCards(map, random) }),
  'card.paste': (map, random) => {
    const clipping = clippingOf(map, anyCards(map, random));
    return clipping === null ? null : call(pasteCards, map, { clipping, place: anyPlace(map, random) });
  },
  'card.pasteLines': (map, random) =>
    call(pasteLines, map, {
      lines: Array.from({ length: random.below(4) }, () => anyWord(random)),
      place: anyPlace(map, random),
    }),
  'table.paste': (map, random) => {
    const place = anyPlace(map, random);
    const titles = () => random.some(['Stage', 'Dores', ...map.stages.map(({ title }) => title)], 30);
    const width = random.below(5);
    const flag = () => random.chance(50);
    return call(pasteTable, map, {
      table: Array.from({ length: random.below(5) }, () => Array.from({ length: width }, titles)),
      at: 'cell' in place && flag() ? place.cell : null,
      reading: { hasStages: flag(), hasLanes: flag(), makesMissing: flag(), replacesEmpty: flag() },
      kindOf: (title) => (title.length > 4 ? random.pick(cardKinds) : null),
    });
  },
  'card.setKind': (map, random) => call(setKind, map, { ids: anyCards(map, random), kind: random.pick(cardKinds) }),
  'card.span': (map, random) => {
    const [id] = anyCards(map, random);
    return id === undefined ? null : call(spanCard, map, { id, span: random.below(6) });
  },
  'link.create': (map, random) => {
    const [fromId, toId] = random.shuffled(map.cards);
    return fromId === undefined || toId === undefined
      ? null
      : call(createLink, map, { fromId: fromId.id, toId: toId.id });
  },
  'card.attach': (map, random) => {
    const things = [...map.personas, ...map.cards.filter(({ kind }) => kind === 'channel')];
    if (things.length === 0 || map.cards.length === 0) return null;
    const touchpoints = map.cards.filter(({ kind }) => kind === 'touchpoint');
    const to = random.pick(touchpoints.length > 0 && random.chance(50) ? touchpoints : map.cards);
    return call(attach, map, { id: random.pick<{ readonly id: string }>(things).id, toId: to.id });
  },
  'link.reattach': (map, random) => {
    const [from, to] = random.shuffled(map.cards);
    if (map.links.length === 0 || from === undefined || to === undefined) return null;
    const link = random.pick(map.links);
    return call(reattachLink, map, random.chance(50) ? { ...link, toId: to.id } : { ...link, fromId: from.id });
  },
  'comment.add': (map, random) => {
    const parts = [...map.records.values()].filter(({ deleted }) => !deleted);
    if (parts.length === 0) return null;
    const writtenAt = '2026-11-22T10:00:00.000Z';
    return call(addComment, map, {
      targetId: random.pick(parts).id,
      text: anyWord(random),
      author: anyWord(random),
      writtenAt,
    });
  },
  'comment.resolve': (map, random) =>
    map.comments.length === 0 ? null : call(resolveComment, map, { id: random.pick(map.comments).id }),
  'comment.reopen': (map, random) =>
    map.comments.length === 0 ? null : call(reopenComment, map, { id: random.pick(map.comments).id }),
  'part.set': (map, random) => {
    const parts = [...map.records.values()].filter(({ deleted }) => !deleted);
    if (parts.length === 0) return null;
    const part = random.pick(parts);
    const shown = Object.entries<Field<unknown>>(fieldsOf(part)).filter(([, { control }]) => control.type !== 'hidden');
    const [field, spec] = random.pick(shown);
    const people = map.personas.map(({ id }) => id);
    const value =
      spec.control.type === 'personas'
        ? random.some(people, 40)
        : spec.control.type === 'persona'
          ? ([...random.shuffled(people), null][0] ?? null)
          : goodValue(spec, random);
    return call(setField, map, { ids: [part.id], field, value });
  },
  'part.setEach': (map, random) => {
    const ids = anyCards(map, random);
    return call(setFieldEach, map, { field: 'owner', values: new Map(ids.map((id) => [id, anyWord(random)])) });
  },
  'part.delete': (map, random) => {
    const parts = [...map.records.values()].filter(({ deleted }) => !deleted);
    // Few at a time, and rarely a stage or a lane, so that something is left to work on.
    const small = parts.filter(({ type }) => type === 'card' || type === 'link' || random.chance(15));
    return call(deleteParts, map, { ids: random.shuffled(small.map(({ id }) => id)).slice(0, 1 + random.below(2)) });
  },
  'stage.add': (map, random) =>
    call(addStage, map, { title: anyWord(random), index: random.below(map.stages.length + 1) }),
  'lane.add': (map, random) => call(addLane, map, { title: anyWord(random), kinds: random.some(cardKinds, 15) }),
  'lane.addSet': (map, random) => {
    const lanes = [anyWord(random), anyWord(random)].map((title) => ({ title, kinds: random.some(cardKinds, 15) }));
    return call(addLanes, map, { lanes, index: random.below(map.lanes.length + 1) });
  },
  'persona.add': (map, random) => call(addPersona, map, { title: anyWord(random) }),
  'stage.move': (map, random) => moveOne(moveStage, map, map.stages, random),
  'lane.move': (map, random) => moveOne(moveLane, map, map.lanes, random),
  'persona.move': (map, random) => moveOne(movePersona, map, map.personas, random),
  'phase.group': (map, random) =>
    someStages(map, random, (ids) => call(groupStages, map, { ids, title: anyWord(random) })),
  'phase.leave': (map, random) => someStages(map, random, (ids) => call(leavePhase, map, { ids })),
  'phase.ungroup': (map, random) =>
    map.phases.length === 0 ? null : call(ungroupPhases, map, { ids: [random.pick(map.phases).id] }),
  'view.save': (map, random) => {
    const people = map.personas.map(({ id }) => id);
    const filter = anyFilter(random, random.some(people, 40));
    const known = random.chance(40) ? map.views[0] : undefined;
    return call(saveView, map, { filter, ...(known === undefined ? { title: anyWord(random) } : { id: known.id }) });
  },
};

/** A cell, at any of its places or at its end, or a point beside the grid. */
export function anyPlace(map: JourneyMap, random: Random): Place {
  if (map.stages.length === 0 || map.lanes.length === 0 || random.chance(15))
    return { position: [random.below(2000) - 500, random.below(2000) - 500] };
  const cell = { stageId: random.pick(map.stages).id, laneId: random.pick(map.lanes).id };
  return random.chance(30) ? { cell } : { cell, index: random.below(map.cardsIn(cell).length + 1) };
}

/** One to four cards, neighbours as a rule, in any order; none where there are none. */
export function anyCards(map: JourneyMap, random: Random): string[] {
  if (map.cards.length === 0) return [];
  const one = random.pick(map.cards);
  const { stageId, laneId } = one;
  const near = stageId === null || laneId === null || random.chance(30) ? map.cards : map.cardsIn({ stageId, laneId });
  return [one.id, ...random.shuffled(near.filter(({ id }) => id !== one.id).map(({ id }) => id))].slice(
    0,
    1 + random.below(4),
  );
}

function someStages(map: JourneyMap, random: Random, make: (ids: readonly string[]) => Call): Call | null {
  if (map.stages.length === 0) return null;
  return make(random.shuffled(map.stages.map(({ id }) => id)).slice(0, 1 + random.below(2)));
}

function moveOne(
  command: Command<{ id: string; index: number }, CommandId>,
  map: JourneyMap,
  siblings: readonly { readonly id: string }[],
  random: Random,
): Call | null {
  if (siblings.length === 0) return null;
  return call(command, map, { id: random.pick(siblings).id, index: random.below(siblings.length + 1) });
}

function call<Args>(command: Command<Args, CommandId>, map: JourneyMap, args: Args): Call {
  const text = `${command.id} ${JSON.stringify(args, (_, value: unknown) => (value instanceof Map ? [...value] : value))}`;
  return { command: command.id, text, run: (env) => command.run(map, args, env) };
}
