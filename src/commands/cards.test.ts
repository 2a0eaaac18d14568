import { describe, expect, it } from 'vitest';
import { cardsAt, idOf, mapFrom, mapOf, namesOf, partNamed } from '../../tests/helpers/mapBuilder.ts';
import { hiding, runCommand } from '../../tests/helpers/runCommand.ts';
import type { Card } from '../model/card.ts';
import type { CardKind } from '../model/kinds/index.ts';
import {
  createCard,
  duplicateCards,
  inReadingOrder,
  moveCards,
  setKind,
  shiftCards,
  spanCard,
  spansOf,
} from './cards.ts';
import { setField } from './parts.ts';

const map = mapFrom();
const cell = (stage: string, lane: string) => ({ stageId: idOf(map, stage), laneId: idOf(map, lane) });
const ids = (...titles: string[]) => titles.map((title) => idOf(map, title));
const card = (title: string, on = map): Card => on.card(idOf(on, title)) as Card;

describe('createCard', () => {
  const create = (stage: string, lane: string, kind: CardKind, index?: number, on = map) =>
    runCommand(on, createCard, {
      kind,
      place: { cell: cell(stage, lane), ...(index === undefined ? {} : { index }) },
      values: { title: 'New' },
    });

  it('puts a card where it is asked for and selects it', () => {
    const { map: after, outcome } = create('Discover', 'Actions', 'action', 1);
    expect(cardsAt(after, 'Discover', 'Actions')).toEqual(['Search', 'New', 'Compare', 'Ask a friend']);
    expect(outcome.select).toEqual([idOf(after, 'New')]);
  });

  it('puts it at the end where no place is said', () => {
    expect(cardsAt(create('Discover', 'Actions', 'note').map, 'Discover', 'Actions').at(-1)).toBe('New');
    expect(cardsAt(create('Use', 'Pains', 'note').map, 'Use', 'Pains')).toEqual(['New']);
  });

  it('gives a feeling to the first persona on show that has none in the cell', () => {
    const owner = (after: typeof map) => (partNamed(after, 'New') as { personaId?: string | null }).personaId;
    expect(owner(create('Discover', 'Feelings', 'emotion').map)).toBe(idOf(map, 'Bruno'));
    expect(owner(create('Buy', 'Feelings', 'emotion').map)).toBe(idOf(map, 'Ana'));
    const hidden = runCommand(map, setField, { ids: ids('Ana'), field: 'visible', value: false }).map;
    expect(owner(create('Buy', 'Feelings', 'emotion', 0, hidden).map)).toBe(idOf(map, 'Bruno'));
    const nobody = mapOf([
      { id: 's', type: 'stage' },
      { id: 'l', type: 'lane' },
    ]);
    const place = { cell: { stageId: 's', laneId: 'l' } };
    const lonely = runCommand(nobody, createCard, { kind: 'emotion', place, values: { title: 'New' } });
    expect(owner(lonely.map)).toBeNull();
  });

  it('puts a loose card on a whole pixel within reach', () => {
    const at = (x: number, y: number) =>
      card(
        'New',
        runCommand(map, createCard, { kind: 'note', place: { position: [x, y] }, values: { title: 'New' } }).map,
      );
    expect(at(10.4, -0.2)).toMatchObject({ stageId: null, laneId: null, position: [10, 0] });
    expect(at(5e9, -5e9).position).toEqual([1_000_000, -1_000_000]);
  });

  it('does nothing where the stage or the lane has gone', () => {
    const place = { cell: { stageId: 'gone', laneId: idOf(map, 'Actions') } };
    expect(runCommand(map, createCard, { kind: 'note', place }).outcome.changes).toEqual([]);
  });
});

describe('moveCards', () => {
  const move = (titles: string[], stage: string, lane: string, index?: number) =>
    runCommand(map, moveCards, {
      ids: ids(...titles),
      place: { cell: cell(stage, lane), ...(index === undefined ? {} : { index }) },
    });

  it('moves cards together, in the order in which they stand', () => {
    const { map: after, outcome } = move(['Pay', 'Compare', 'Search'], 'Use', 'Actions');
    expect(cardsAt(after, 'Use', 'Actions')).toEqual(['Search', 'Compare', 'Pay']);
    expect(cardsAt(after, 'Discover', 'Actions')).toEqual(['Ask a friend']);
    expect(outcome.select).toEqual(ids('Search', 'Compare', 'Pay'));
  });

  it.each([
    [['Search'], 2, ['Compare', 'Search', 'Ask a friend']],
    [['Search'], 3, ['Compare', 'Ask a friend', 'Search']],
    [['Ask a friend'], 0, ['Ask a friend', 'Search', 'Compare']],
    [['Search', 'Ask a friend'], 2, ['Compare', 'Search', 'Ask a friend']],
    [['Search', 'Ask a friend'], 1, ['Search', 'Ask a friend', 'Compare']],
    [['Search', 'Ask a friend'], undefined, ['Compare', 'Search', 'Ask a friend']],
    [['Search', 'Search'], 3, ['Compare', 'Ask a friend', 'Search']],
  ])('within a cell, %j before the card at %s gives %j', (titles, index, expected) => {
    expect(cardsAt(move(titles, 'Discover', 'Actions', index).map, 'Discover', 'Actions')).toEqual(expected);
  });

  it.each([
    [['Search'], 0],
    [['Search'], 1],
    [['Ask a friend'], undefined],
    [['Ask a friend'], 2],
    [['Search', 'Compare'], 1],
    [['Compare', 'Search'], 2],
    [['Search', 'Compare', 'Ask a friend'], 3],
    [['Search', 'Search'], 0],
    [[], 0],
  ])('changes nothing when %j already stand at %s', (titles, index) => {
    expect(move(titles, 'Discover', 'Actions', index).outcome.changes).toEqual([]);
  });

  it('makes of a card what the lane takes, and keeps what it can be', () => {
    expect(card('Pay', move(['Pay'], 'Use', 'Pains').map).kind).toBe('painPoint');
    expect(card('Pay', move(['Pay'], 'Use', 'Actions').map).kind).toBe('action');
    const open = runCommand(map, setField, { ids: ids('Pains'), field: 'kinds', value: [] }).map;
    const place = { cell: cell('Use', 'Pains') };
    expect(card('Pay', runCommand(open, moveCards, { ids: ids('Pay'), place }).map).kind).toBe('action');
    const newer = runCommand(map, setField, { ids: ids('Pains'), field: 'kinds', value: ['hologram'] }).map;
    expect(card('Pay', runCommand(newer, moveCards, { ids: ids('Pay'), place }).map).kind).toBe('note');
  });

  it('lays cards loose side by side, and takes them back into the grid', () => {
    const loose = runCommand(map, moveCards, { ids: ids('Pay', 'Search'), place: { position: [100, 50] } }).map;
    expect(namesOf(loose.looseCards)).toEqual(['Search', 'Pay']);
    expect(loose.looseCards.map(({ position }) => position)).toEqual([
      [100, 50],
      [124, 74],
    ]);
    const back = runCommand(loose, moveCards, { ids: ids('Pay'), place: { cell: cell('Use', 'Actions') } }).map;
    expect(card('Pay', back)).toMatchObject({ ...cell('Use', 'Actions'), position: null });
  });

  it('does nothing where the stage or the lane has gone', () => {
    const place = { cell: { stageId: idOf(map, 'Use'), laneId: 'gone' } };
    expect(runCommand(map, moveCards, { ids: ids('Pay'), place }).outcome.changes).toEqual([]);
  });
});

describe('duplicateCards', () => {
  it('puts each copy behind its original, also among neighbours', () => {
    const { map: after, outcome } = runCommand(map, duplicateCards, { ids: ids('Compare', 'Search') });
    expect(cardsAt(after, 'Discover', 'Actions')).toEqual(['Search', 'Search', 'Compare', 'Compare', 'Ask a friend']);
    expect(outcome.select).toEqual(['new1', 'new2']);
    expect(after.cardsIn(cell('Discover', 'Actions')).map(({ id }) => id)).toEqual([
      idOf(map, 'Search'),
      'new1',
      idOf(map, 'Compare'),
      'new2',
      idOf(map, 'Ask a friend'),
    ]);
  });

  it.each(['a0', '', 'zzz'])('[R6] does so among neighbours that all have the key "%s"', (order) => {
    const all = ids('Search', 'Compare', 'Ask a friend');
    const crowded = runCommand(map, setField, { ids: all, field: 'order', value: order }).map;
    const originals = crowded.cardsIn(cell('Discover', 'Actions')).map(({ id }) => id);
    const after = runCommand(crowded, duplicateCards, { ids: all }).map;
    expect(after.cardsIn(cell('Discover', 'Actions')).map(({ id }) => id)).toEqual(
      originals.flatMap((id, i) => [id, `new${String(i + 1)}`]),
    );
  });

  it('copies all that a card says, under an id of its own', () => {
    const after = runCommand(map, duplicateCards, { ids: ids('Nervous', 'Nervous') }).map;
    const { order: _, ...said } = card('Nervous');
    expect(after.card('new1')).toMatchObject({ ...said, id: 'new1' });
    expect(after.records.has('new2')).toBe(false);
  });

  it('lays the copy of a loose card beside it', () => {
    const loose = runCommand(map, moveCards, { ids: ids('Pay'), place: { position: [100, 50] } }).map;
    expect(runCommand(loose, duplicateCards, { ids: ids('Pay') }).map.card('new1')?.position).toEqual([124, 74]);
  });
});

it('shiftCards takes cards to points of the canvas', () => {
  const positions = new Map([
    [idOf(map, 'Pay'), [10.6, 20] as const],
    ['gone', [1, 1] as const],
  ]);
  const after = runCommand(map, shiftCards, { positions }).map;
  expect(card('Pay', after)).toMatchObject({ stageId: null, laneId: null, position: [11, 20] });
});

it('setKind keeps what the new kind has not, out of sight', () => {
  const note = runCommand(map, setKind, { ids: [...ids('Nervous'), 'gone'], kind: 'note' }).map;
  expect(card('Nervous', note)).toMatchObject({ kind: 'note', score: -30 });
  const back = runCommand(note, setKind, { ids: ids('Nervous'), kind: 'emotion' }).map;
  expect(card('Nervous', back)).toMatchObject(card('Nervous'));
});

describe('spanCard', () => {
  it.each([
    [2, 2],
    [99, 3],
    [0, 1],
    [1.6, 2],
  ])('of %f covers %i of three stages', (span, expected) => {
    expect(card('Compare', runCommand(map, spanCard, { id: idOf(map, 'Compare'), span }).map).span).toBe(expected);
  });

  it('is not for loose cards', () => {
    const loose = runCommand(map, moveCards, { ids: ids('Pay'), place: { position: [0, 0] } }).map;
    expect(runCommand(loose, spanCard, { id: idOf(map, 'Pay'), span: 2 }).outcome.changes).toEqual([]);
    expect(runCommand(map, spanCard, { id: 'gone', span: 2 }).outcome.changes).toEqual([]);
  });
});

it('inReadingOrder goes lane by lane, stage by stage, then to the loose cards', () => {
  const loose = runCommand(map, moveCards, { ids: ids('Search'), place: { position: [0, 0] } }).map;
  const order = inReadingOrder(loose, [
    ...ids('Search', 'No receipt', 'Nervous', 'Pay', 'Ask a friend', 'Compare'),
    'x',
  ]);
  expect(namesOf(order)).toEqual(['Compare', 'Ask a friend', 'Pay', 'Nervous', 'No receipt', 'Search']);
});

it('[R9] spans end at stages that are shown', () => {
  const hidden = hiding(map, 'Buy');
  expect(spansOf(hidden, card('Search', hidden))).toEqual([1, 3]);
  expect(spansOf(hidden, card('Pay', hidden))).toEqual([1, 2]);
  expect(spansOf(map, card('Search'))).toEqual([1, 2, 3]);
  expect(spansOf(map, { ...card('Pay'), stageId: null })).toEqual([1]);
});
