import { describe, expect, it } from 'vitest';
import { matchOf } from './matching.ts';

describe('what was typed', () => {
  it.each([
    ['Duplicar cartões', '', 0],
    ['Duplicar cartões', 'dup', 0],
    ['Duplicar cartões', 'CARTOES', 1],
    ['Ação', 'acao', 0],
    ['Duplicar cartões', 'plicar', 2],
    ['Duplicar cartões', 'cartões dupl', 3],
    ['Duplicar cartões', ' dup ', 0],
    ['Duplicar cartões', 'dupla', null],
    ['', 'a', null],
  ])('in %j is found for %j with rank %j', (text, query, rank) => {
    expect(matchOf(text, query)).toBe(rank);
  });
});
