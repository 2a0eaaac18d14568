import { expect, it } from 'vitest';
import { idOf, mapFrom, namesOf, shop } from '../../tests/helpers/mapBuilder.ts';
import { hiding } from '../../tests/helpers/runCommand.ts';
import { MapSearch } from './search.ts';
import { withChanges } from './withChanges.ts';

const map = mapFrom({
  ...shop,
  personas: [
    { name: 'ana', title: 'Ana', goals: ['Ride to wörk'] },
    { name: 'bruno', title: 'Bruno' },
  ],
  stages: [
    { title: 'Discover', gate: [{ text: 'Wants to work', done: false }] },
    { title: 'Buy', note: 'The Ação happens here' },
    { title: 'Use' },
  ],
});
const search = new MapSearch((record) => (record.type === 'card' && record.kind === 'emotion' ? 'Drawn' : ''));
const find = (query: string, on = map) => namesOf(search.find(on, query).flatMap((id) => on.get(id) ?? []));

it.each([
  ['search', ['Search']],
  ['  SEARCH ', ['Search']],
  ['acao', ['Buy']],
  ['work', ['Ana', 'Discover']],
  ['and then', ['and then']],
  ['then and', ['and then']],
  ['friend ask', ['Ask a friend']],
  ['pains', ['Pains']],
  ['bicycle', ['Buying a bicycle']],
  ['drawn', ['Curious', 'Nervous']],
  ['', []],
  [' ', []],
  ['nowhere', []],
])('%j finds %j', (query, names) => {
  expect(find(query)).toEqual(names);
});

it('reads the heads, then lane by lane from the first stage to the last', () => {
  expect(find('a').slice(0, 4)).toEqual(['Buying a bicycle', 'Ana', 'Discover', 'Buy']);
  expect(find('a').filter((name) => ['Compare', 'Pay', 'Ask a friend', 'Search'].includes(name))).toEqual([
    'Search',
    'Compare',
    'Ask a friend',
    'Pay',
  ]);
});

it('knows what has changed, and not what has gone', () => {
  const id = idOf(map, 'Pay');
  expect(find('pay')).toEqual(['Pay']);
  expect(find('card', withChanges(map, [{ id, key: 'title', from: 'Pay', to: 'By card' }]))).toEqual(['By card']);
  expect(find('pay', withChanges(map, [{ id, key: 'deleted', from: false, to: true }]))).toEqual([]);
});

it('[R9] does not find what is hidden, where nobody could go to', () => {
  expect(find('and then', hiding(map, 'Discover'))).toEqual([]);
  expect(find('search', hiding(map, 'Discover'))).toEqual([]);
  expect(find('acao', hiding(map, 'Buy'))).toEqual([]);
  expect(find('pains', hiding(map, 'Pains'))).toEqual([]);
  expect(find('search', hiding(map, 'Buy', 'Pains'))).toEqual(['Search']);
});
