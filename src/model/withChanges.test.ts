import { expect, it } from 'vitest';
import { cardsAt, idOf, mapFrom } from '../../tests/helpers/mapBuilder.ts';
import { creation } from './change.ts';
import { withChanges } from './withChanges.ts';

const map = mapFrom();

it('shows the map as the changes would leave it', () => {
  const [search, use] = [idOf(map, 'Search'), idOf(map, 'Use')];
  const after = withChanges(map, [
    { id: search, key: 'stageId', from: idOf(map, 'Discover'), to: use },
    ...creation({ id: 'late', type: 'stage', title: 'Late', order: 'z' }),
  ]);
  expect(cardsAt(after, 'Use', 'Actions')).toEqual(['Search']);
  expect(after.get('late')).toMatchObject({ title: 'Late', phaseId: null });
  expect(cardsAt(map, 'Use', 'Actions')).toEqual([]);
});

it('has no records that would not be valid', () => {
  const search = idOf(map, 'Search');
  const after = withChanges(map, [{ id: search, key: 'title', from: 'Search', to: 5 }]);
  expect(after.records.has(search)).toBe(false);
});
