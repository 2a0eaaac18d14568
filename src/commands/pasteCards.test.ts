import { describe, expect, it } from 'vitest';
import { cardsAt, idOf, mapFrom, namesOf, partNamed, shop } from '../../tests/helpers/mapBuilder.ts';
import { hiding, runCommand } from '../../tests/helpers/runCommand.ts';
import type { Card } from '../model/card.ts';
import { JourneyMap } from '../model/journeyMap.ts';
import { shiftCards } from './cards.ts';
import { clippingOf, cutCards, placeBeside } from './clipboard.ts';
import { countClipped, homeOf, pasteCards } from './pasteCards.ts';
import type { Place } from './places.ts';

const map = mapFrom();
const cell = (stage: string, lane: string, on = map) => ({ stageId: idOf(on, stage), laneId: idOf(on, lane) });
const ids = (...titles: string[]) => titles.map((title) => idOf(map, title));
const clip = (...titles: string[]) => clippingOf(map, ids(...titles)) as JourneyMap;
const paste = (clipping: JourneyMap, place: Place, on = map) => runCommand(on, pasteCards, { clipping, place });
const made = (after: JourneyMap, select: readonly string[] = []) =>
  select.flatMap((id) => after.card(id) ?? []) as readonly Card[];

/** A map with other ids for everything: the shop with another lane before its own. */
const elsewhere = mapFrom({
  ...shop,
  personas: [{ name: 'x', title: 'Bruno ' }],
  lanes: [{ title: 'First', kinds: [], cells: [] }],
  links: [],
});
const renamed = JourneyMap.of(
  [...elsewhere.records.values()].map((record) => ({
    ...record,
    id: record.type === 'journey' ? record.id : `other-${record.id}`,
  })),
);

describe('clippingOf', () => {
  it('takes cards, links among them, and what tells how they stood', () => {
    const clipping = clip('Nervous', 'Search', 'Pay');
    expect(namesOf(clipping.stages)).toEqual(['Discover', 'Buy']);
    expect(namesOf(clipping.lanes)).toEqual(['Actions', 'Feelings']);
    expect(namesOf(clipping.links)).toEqual(['and then']);
    expect(namesOf(clipping.personas)).toEqual(['Ana', 'Bruno']);
    expect(clipping.personas[0]).toMatchObject({ goals: [], note: '' });
    expect(clip('Search', 'Compare').links).toEqual([]);
    expect(clippingOf(map, [idOf(map, 'Buy')])).toBeNull();
  });
});

describe('pasteCards', () => {
  it('keeps the shape, the order and the links', () => {
    const { map: after, outcome } = paste(clip('Search', 'Compare', 'Pay', 'Nervous'), {
      cell: cell('Buy', 'Actions'),
    });
    expect(cardsAt(after, 'Buy', 'Actions')).toEqual(['Pay', 'Search', 'Compare']);
    expect(cardsAt(after, 'Use', 'Actions')).toEqual(['Pay']);
    expect(cardsAt(after, 'Use', 'Feelings')).toEqual(['Nervous']);
    const copies = made(after, outcome.select);
    expect(namesOf(copies)).toEqual(['Search', 'Compare', 'Pay', 'Nervous']);
    const link = after.links.find(({ fromId }) => fromId === copies[0]?.id);
    expect(link).toMatchObject({ toId: copies[2]?.id, label: 'and then', relation: 'flow' });
  });

  it('puts what has no room into the last stage and lane, and counts it', () => {
    const clipping = clip('Search', 'Pay', 'Nervous');
    const place = { cell: cell('Use', 'Pains') };
    const { map: after } = paste(clipping, place);
    expect(cardsAt(after, 'Use', 'Pains')).toEqual(['Search', 'Pay', 'Nervous']);
    expect(countClipped(map, clipping, place)).toBe(2);
    expect(countClipped(map, clipping, { cell: cell('Discover', 'Actions') })).toBe(0);
  });

  it('makes of cards what the lane takes', () => {
    const { map: after, outcome } = paste(clip('Compare'), { cell: cell('Use', 'Pains') });
    expect(made(after, outcome.select)[0]).toMatchObject({ kind: 'painPoint', title: 'Compare' });
  });

  it('puts cards before the one at the index', () => {
    const { map: after } = paste(clip('Pay'), { cell: cell('Discover', 'Actions'), index: 1 });
    expect(cardsAt(after, 'Discover', 'Actions')).toEqual(['Search', 'Pay', 'Compare', 'Ask a friend']);
  });

  it('finds personas by id or by name, and lets go of others', () => {
    const place = { cell: cell('Use', 'First', renamed) };
    const { map: after, outcome } = paste(clip('Ask a friend', 'Curious', 'Nervous'), place, renamed);
    const bruno = idOf(renamed, 'Bruno ');
    const people = made(after, outcome.select).map((card) =>
      card.kind === 'emotion' ? card.personaId : card.personaIds,
    );
    expect(people).toEqual([[bruno], null, bruno]);
    const here = paste(clip('Ask a friend'), { cell: cell('Use', 'Actions') });
    expect(made(here.map, here.outcome.select)[0]?.personaIds).toEqual(ids('Ana', 'Bruno'));
  });

  it('keeps loose cards as they lay to each other, and takes them into a cell where one is meant', () => {
    const positions = new Map(ids('Pay', 'Search').map((id, i) => [id, [100 + i * 50, 200] as const] as const));
    const loose = runCommand(map, shiftCards, { positions }).map;
    const clipping = clippingOf(loose, ids('Pay', 'Search')) as JourneyMap;
    const spread = paste(clipping, { position: [0, 10] }, loose);
    const at = made(spread.map, spread.outcome.select).map(({ title, position }) => [title, ...(position ?? [])]);
    expect(at.sort()).toEqual([
      ['Pay', expect.any(Number), 10],
      ['Search', expect.any(Number), 10],
    ]);
    expect(Number(at[1]?.[1]) - Number(at[0]?.[1])).toBe(50);
    const inCell = paste(clipping, { cell: cell('Use', 'Actions') }, loose).map;
    expect(cardsAt(inCell, 'Use', 'Actions')).toHaveLength(2);
    expect(homeOf(loose, clipping)).toMatchObject({ position: [expect.any(Number), 224] });
  });

  it('does nothing where the stage has gone', () => {
    const place = { cell: { stageId: 'gone', laneId: idOf(map, 'Actions') } };
    expect(paste(clip('Pay'), place).outcome.changes).toEqual([]);
  });
});

describe('where a paste goes', () => {
  it('is behind the last chosen card of a cell, or where the first stage and lane of many meet', () => {
    expect(placeBeside(map, ids('Search', 'Compare'))).toEqual({ cell: cell('Discover', 'Actions'), index: 2 });
    expect(placeBeside(map, ids('Pay', 'Curious'))).toEqual({ cell: cell('Discover', 'Actions') });
    expect(placeBeside(map, [idOf(map, 'Buy')])).toBeNull();
  });

  it('is where the cards came from, or on another map where they belong', () => {
    expect(homeOf(map, clip('Pay'))).toEqual({ cell: cell('Buy', 'Actions') });
    expect(homeOf(renamed, clip('Search', 'Pay'))).toEqual({ cell: cell('Discover', 'First', renamed) });
    expect(homeOf(JourneyMap.empty, clip('Pay'))).toBeNull();
  });
});

it('cuts cards and nothing else', () => {
  const { map: after } = runCommand(map, cutCards, { ids: [...ids('Pay'), idOf(map, 'Buy')] });
  expect(after.card(idOf(map, 'Pay'))).toBeUndefined();
  expect(partNamed(after, 'Buy').type).toBe('stage');
});

it('[R9] what is pasted goes to stages and lanes that are shown', () => {
  const [some, fewer] = [hiding(map, 'Buy'), hiding(map, 'Buy', 'Discover')];
  const spread = clip('Search', 'Pay');
  const place = { cell: cell('Discover', 'Actions') };
  expect(cardsAt(paste(spread, place, some).map, 'Use', 'Actions')).toEqual(['Pay']);
  expect([countClipped(some, spread, place), countClipped(fewer, spread, place)]).toEqual([0, 1]);
  const one = clip('Search');
  expect(homeOf(some, one)).toEqual(place);
  expect(homeOf(fewer, one)).toEqual({ cell: cell('Use', 'Actions') });
  // How the cards were seen to stand, without what was hidden between them.
  const lanes = hiding(map, 'Feelings');
  expect(namesOf((clippingOf(lanes, ids('Search', 'No receipt')) as JourneyMap).lanes)).toEqual(['Actions', 'Pains']);
});
