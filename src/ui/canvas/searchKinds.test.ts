import { expect, it } from 'vitest';
import { ptBR } from '../../i18n/ptBR.ts';
import { cardKinds } from '../../model/kinds/index.ts';
import { searchKinds } from './searchKinds.ts';

const search = (query: string) => searchKinds(cardKinds, query, ptBR.parts.kinds);

it('lists all kinds in their order before anything is typed', () => {
  expect(search('')).toEqual(cardKinds);
});

it('finds a kind by the beginning of its name, without accents and case, before those that only hold it', () => {
  expect(search('DOR')).toEqual(['painPoint']);
  expect(search('acao')[0]).toBe('action');
  expect(search('o').slice(0, 1)).toEqual(['opportunity']);
});

it('finds nothing where no kind is called so, and only what the lane takes', () => {
  expect(search('xyz')).toEqual([]);
  expect(searchKinds(['action', 'note'], 'dor', ptBR.parts.kinds)).toEqual([]);
});
