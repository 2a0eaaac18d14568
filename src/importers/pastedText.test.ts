import { describe, expect, it } from 'vitest';
import { columnText, isTooLong, linesOf, rowsOf, tableOf } from './pastedText.ts';

describe('linesOf', () => {
  it.each([
    ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['- a\n* b\n• c\n– d\n1. e\n12) f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['  ◦ nested\n\n \n\tend  ', ['nested', 'end']],
    ['- [ ] open\n- [x] done\n☐ box', ['open', 'done', 'box']],
    ['-5 °C\n3.5 stars\n2024. Year\n*bold*', ['-5 °C', '3.5 stars', '2024. Year', '*bold*']],
    ['', []],
  ])('%j holds %j', (text, lines) => {
    expect(linesOf(text)).toEqual({ value: lines, isCut: false });
  });

  it('takes no more than a map can bear at once', () => {
    const { value, isCut } = linesOf('x\n'.repeat(2500));
    expect(value).toHaveLength(2000);
    expect(isCut).toBe(true);
  });

  it('go on in another where a field cannot hold them, never within a sign', () => {
    const long = `${'x'.repeat(9999)}🙂${'y'.repeat(15_000)}`;
    const { value } = linesOf(long);
    expect(value.map(({ length }) => length)).toEqual([9999, 10_000, 5002]);
    expect(value.join('')).toBe(long);
    expect(value.every((line) => line.isWellFormed())).toBe(true);
  });
});

describe('isTooLong', () => {
  it('counts the letters of a text or of all cells', () => {
    expect(isTooLong('x'.repeat(100_000))).toBe(false);
    expect(isTooLong('x'.repeat(100_001))).toBe(true);
    expect(isTooLong([['x'.repeat(99_999), ''], ['y']])).toBe(false);
    expect(isTooLong([['x'.repeat(99_999)], ['y', 'z']])).toBe(true);
  });
});

describe('tables', () => {
  it('are texts with tabs', () => {
    expect(rowsOf('a\tb\nc')).toEqual([['a', 'b'], ['c']]);
    expect(rowsOf('a\nb')).toBeNull();
    expect(rowsOf('"a\tb"')).toBeNull();
  });

  it('have equally long rows without empty ends; the lines of a cell are cards', () => {
    const { value, isCut } = tableOf([['', 'a'], ['1. b', '- c\n- d', ' ', ''], [''], []]);
    expect(value).toEqual([
      [[], ['a']],
      [['1. b'], ['c', 'd']],
    ]);
    expect(isCut).toBe(false);
    expect(tableOf([['', ' ']]).value).toEqual([]);
  });

  it('are cut where they are too long or too wide', () => {
    expect(tableOf(Array.from({ length: 1500 }, () => ['', 'a']))).toMatchObject({ isCut: true });
    const wide = tableOf([Array.from({ length: 300 }, () => 'a')]);
    expect(wide.value[0]).toHaveLength(200);
    expect(wide.isCut).toBe(true);
    const full = tableOf(Array.from({ length: 300 }, () => Array.from({ length: 10 }, () => 'a')));
    expect(full.value).toHaveLength(200);
  });
});

it('a column of a spreadsheet is lines, also where cells hold several', () => {
  expect(columnText('a\n"b\nc ""d"""\n')).toBe('a\nb\nc "d"\n');
  expect(columnText('say "a"\nb')).toBe('say "a"\nb');
  expect(columnText('"Quoted" and more\n')).toBe('"Quoted" and more\n');
});
