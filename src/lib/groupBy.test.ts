import { expect, it } from 'vitest';
import { groupBy } from './groupBy.ts';

it('keeps keys and items in the order in which they came', () => {
  const groups = groupBy(['pear', 'apple', 'plum', 'avocado'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple', 'avocado']],
  ]);
});
