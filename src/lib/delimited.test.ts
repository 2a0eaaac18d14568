import { expect, it } from 'vitest';
import { readDelimited, writeDelimited } from './delimited.ts';

it.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\t"b\nc"\r\nd\te',
    [
      ['a', 'b\nc'],
      ['d', 'e'],
    ],
  ],
  ['"say ""x"""\t', [['say "x"', '']]],
  ['"not closed\tb', [['"not closed', 'b']]],
  ['"half" quoted\tb', [['"half" quoted', 'b']]],
  ['', [['']]],
])('%j is read as %j', (text, rows) => {
  expect(readDelimited(text, '\t')).toEqual(rows);
});

it('puts into quotation marks what would be read otherwise', () => {
  expect(
    writeDelimited(
      [
        ['a;b', 'c'],
        ['"d"', 'e\nf'],
      ],
      ';',
    ),
  ).toBe('"a;b";c\n"""d""";"e\nf"');
});
