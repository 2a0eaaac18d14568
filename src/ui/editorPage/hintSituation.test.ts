import { expect, it } from 'vitest';
import { idOf, mapFrom, shop } from '../../../tests/helpers/mapBuilder.ts';
import { signLaneOf, situationOf } from './hintSituation.ts';

const map = mapFrom({
  ...shop,
  lanes: [
    ...shop.lanes,
    {
      title: 'Anything',
      kinds: [],
      cells: [[{ kind: 'note', title: '' }], [{ kind: 'note', title: '/op' }], [{ kind: 'note', title: 'words' }]],
    },
  ],
});
const nowhere = { editing: null, selection: [], cursor: null };
const writing = (id: string, more: { isNew?: boolean; isListClosed?: boolean } = {}) =>
  situationOf(map, { ...nowhere, editing: { id, isNew: false, typing: 'x', ...more } });
const empty = map.cardsIn({ stageId: idOf(map, 'Discover'), laneId: idOf(map, 'Anything') })[0]?.id ?? '';

it('is told by what is marked and chosen', () => {
  const cursor = { stageId: idOf(map, 'Buy'), laneId: idOf(map, 'Pains') };
  expect(situationOf(map, nowhere)).toBe('free');
  expect(situationOf(map, { ...nowhere, cursor })).toBe('cell');
  const many = { ...nowhere, cursor: { ...cursor, laneId: idOf(map, 'Anything') } };
  expect(situationOf(map, many)).toBe('cellOfMany');
  expect(signLaneOf(map, many)?.title).toBe('Anything');
  expect(signLaneOf(map, { ...many, selection: [idOf(map, 'words')] })).toBeNull();
  expect(situationOf(map, { ...nowhere, cursor, selection: [idOf(map, 'Pay')] })).toBe('selected');
  for (const header of ['Buy', 'Pains'])
    expect(situationOf(map, { ...nowhere, selection: [idOf(map, header)] })).toBe('header');
});

it('is told by the title that is written, and by where the keys lead from there', () => {
  expect(writing(idOf(map, 'Pay'))).toBe('writing');
  expect(writing(idOf(map, 'words'))).toBe('writingLast');
  expect(writing(idOf(map, 'Nervous'))).toBe('feeling');
  expect([writing(idOf(map, 'Buy')), writing(idOf(map, 'Use'))]).toEqual(['stage', 'lastStage']);
  expect([writing(idOf(map, 'Pains')), writing(idOf(map, 'Anything'))]).toEqual(['lane', 'lastLane']);
  expect(writing(idOf(map, 'Ana'))).toBe('title');
});

it('is the choice of a kind at the beginning of a new card, where there is one', () => {
  expect(writing(empty, { isNew: true })).toBe('beginning');
  const editing = { id: empty, isNew: true, typing: 'x' };
  expect(signLaneOf(map, { ...nowhere, editing })?.title).toBe('Anything');
  expect(signLaneOf(map, { ...nowhere, editing: { ...editing, id: idOf(map, 'words') } })).toBeNull();
  expect(writing(empty)).toBe('writing');
  expect(writing(idOf(map, '/op'), { isNew: true })).toBe('choosing');
  expect(writing(idOf(map, '/op'), { isNew: true, isListClosed: true })).toBe('writing');
});
