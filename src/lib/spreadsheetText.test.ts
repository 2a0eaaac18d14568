import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from './spreadsheetText.ts';

const anyCell = fc
  .array(fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '\n', ' ', '\u00a0', '1', '5,3', '%', 'a', 'cmd()', '＝'))
  .map((parts) => parts.join(''));

describe('guardCell', () => {
  it.each<readonly [string, string]>([
    ['=1+1', "'=1+1"],
    [' \u00a0=1', "' \u00a0=1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd', "'+cmd"],
    ['-5 minutes', "'-5 minutes"],
    ['ok\n=cmd()', "ok\n'=cmd()"],
    ['ok\r\n\t-1', "ok\r\n'\t-1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ...['-5', '+3,5', '-1.234,56', '-12%', ' -7 ', '3-1', 'Pay', "it's", '', 'a@b'].map(
      (text) => [text, text] as const,
    ),
  ])('makes of %j %j', (text, guarded) => {
    expect(guardCell(text)).toBe(guarded);
  });

  it('leaves no line that a spreadsheet would run, and is taken off without a trace', () => {
    fc.assert(
      fc.property(fc.oneof(anyCell, fc.string()), (text) => {
        const guarded = guardCell(text);
        const lines = guarded.split(/[\r\n]+/);
        expect(
          lines.filter((line) => /^[\s\u00a0]*[=+\-@]/.test(line) && !/^ *[+-]?\d[\d.,]*%? *$/.test(line)),
        ).toEqual([]);
        expect(unguardCell(guarded)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves alone what it has not marked', () => {
    for (const text of ["'quoted'", "'tis", '=1', "it's = 1"]) expect(unguardCell(text)).toBe(text);
  });
});
