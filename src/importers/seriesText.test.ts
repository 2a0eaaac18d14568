import { describe, expect, it } from 'vitest';
import { createFormat } from '../i18n/format.ts';
import { isTable, readSeries } from './seriesText.ts';

const { parse } = createFormat('pt-BR');
const english = createFormat('en').parse;
const today = '2026-11-22';
const read = (text: string, before: readonly { date: string; value: number }[] = []) =>
  readSeries(text, before, parse, today);

describe('two columns', () => {
  it('are dates and values, as Brazil writes them', () => {
    expect(read('01/10/2026\t31\r\n31/10/2026\t1.234,5\r\n').series).toEqual([
      { date: '2026-10-01', value: 31 },
      { date: '2026-10-31', value: 1234.5 },
    ]);
  });

  it.each([
    ['2026-10-31', '2026-10-31'],
    ['2026-10-31T00:00:00', '2026-10-31'],
    ['10/2026', '2026-10-01'],
    ['2026-10', '2026-10-01'],
    ['1.2.2026', '2026-02-01'],
    ['5/3/26', '2026-03-05'],
  ])('know the date %s', (text, date) => {
    expect(read(`${text}\t7`).series).toEqual([{ date, value: 7 }]);
  });

  it('may be the other way round, parted by semicolons, and have names', () => {
    const { series, unread } = read('NPS;Mês\n12,5%;09/2026\nR$ 13;10/2026');
    expect(unread).toEqual([]);
    expect(series).toEqual([
      { date: '2026-09-01', value: 12.5 },
      { date: '2026-10-01', value: 13 },
    ]);
  });

  it('have the month first where the dates can be read in no other way', () => {
    const text = '10/01/2026\t1,250.5\n10/31/2026\t2';
    expect(readSeries(text, [], english, today).series).toEqual([
      { date: '2026-10-01', value: 1250.5 },
      { date: '2026-10-31', value: 2 },
    ]);
  });

  it('replace the value of a day that has one, and keep the others', () => {
    const before = [
      { date: '2026-10-01', value: 1 },
      { date: '2026-09-01', value: 2 },
    ];
    const { series, taken } = read('01/10/2026\t5\n01/11/2026\t6', before);
    expect(series.map(({ value }) => value)).toEqual([2, 5, 6]);
    expect(taken).toBe(2);
  });

  it('keep days that were measured twice', () => {
    const twice = [1, 2].map((value) => ({ date: '2026-10-01', value }));
    expect(read('01/11/2026\t3', twice).series.map(({ value }) => value)).toEqual([1, 2, 3]);
  });

  it('tell which rows they could not read, and give them back', () => {
    const { series, unread } = read('01/10/2026\t31\n31/02/2026\t4\n\n01/11/2026\tdoze\na\tb\tc');
    expect(series).toHaveLength(1);
    expect(unread).toEqual([
      { row: 2, text: '31/02/2026\t4' },
      { row: 4, text: '01/11/2026\tdoze' },
      { row: 5, text: 'a\tb\tc' },
    ]);
  });
});

describe('one column of values', () => {
  it('goes on from the newest measurement at the distance of the last two', () => {
    const monthly = [
      { date: '2026-09-30', value: 1 },
      { date: '2026-08-30', value: 2 },
    ];
    expect(
      read('3\n4', monthly)
        .series.map(({ date }) => date)
        .slice(2),
    ).toEqual(['2026-10-30', '2026-11-30']);
    const weekly = [
      { date: '2026-09-01', value: 1 },
      { date: '2026-09-08', value: 2 },
    ];
    expect(
      read('3\n4', weekly)
        .series.map(({ date }) => date)
        .slice(2),
    ).toEqual(['2026-09-15', '2026-09-22']);
  });

  it('begins today, goes on by months, and stays within short ones', () => {
    const dates = readSeries('1\n2\n3', [], parse, '2026-12-31').series.map(({ date }) => date);
    expect(dates).toEqual(['2026-12-31', '2027-01-31', '2027-02-28']);
  });

  it('has numbers that look like dates', () => {
    expect(readSeries('10.2026\n2026.5', [], english, today).series.map(({ value }) => value)).toEqual([
      10.2026, 2026.5,
    ]);
  });

  it('is not a column of dates', () => {
    expect(read('01/10/2026').unread).toEqual([{ row: 1, text: '01/10/2026' }]);
  });
});

it('what there is no room for is given back', () => {
  const days = Array.from(
    { length: 502 },
    (_, i) => `${new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)}\t${i}`,
  );
  const { series, beyond, taken } = read(days.join('\n'));
  expect(series).toHaveLength(500);
  expect(taken).toBe(500);
  expect(beyond).toEqual(days.slice(500));
});

it('one cell is no table', () => {
  expect(['12', '12\n', ' a b '].map(isTable)).toEqual([false, false, false]);
  expect(['1\t2', '1\r\n2', '1\n2'].map(isTable)).toEqual([true, true, true]);
});
