import { expect, it } from 'vitest';
import { firstLetters } from './firstLetters.ts';

it.each([
  ['Maria da Silva', 'MS'],
  ['ana', 'A'],
  ['  Óscar   "Zé"  ', 'ÓZ'],
  ['(Cliente) 2ª compra', 'CC'],
  ['- Ana -', 'A'],
  ['e\u0301lodie', 'E\u0301'],
  ['ironman ives', 'II'],
  ['🙂 …', ''],
  ['', ''],
])('%j begins with %j', (name, letters) => {
  expect(firstLetters(name)).toBe(letters);
});
