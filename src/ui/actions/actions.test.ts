import { expect, it } from 'vitest';
import { actions } from './index.ts';

it('no two actions have the same keys', () => {
  const keys = actions.flatMap(({ id, keys: own = [] }) => own.map((key) => [key.toLowerCase(), id] as const));
  const shared = keys.filter(([key, id]) => keys.some(([other, owner]) => other === key && owner !== id));
  expect(shared).toEqual([]);
});
