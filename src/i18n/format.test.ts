import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';

const [pt, en] = [createFormat('pt-BR'), createFormat('en')];

describe('numbers', () => {
  it('are written as the language does, with a true minus', () => {
    expect([pt.number(1234.56), en.number(1234.56)]).toEqual(['1.234,6', '1,234.6']);
    expect([pt.number(-0.5), en.number(-0.5, 0)]).toEqual(['−0,5', '−1']);
    expect([en.signed(3), en.signed(-3), en.signed(0)]).toEqual(['+3', '−3', '0']);
  });

  it('are shortened from ten thousand on', () => {
    expect([en.compact(9999), en.compact(12_400), en.compact(-3_200_000)]).toEqual(['9,999', '12.4K', '−3.2M']);
    expect([pt.compact(9999), pt.compact(12_400).replace(/\s/, ' ')]).toEqual(['9.999', '12,4 mil']);
  });

  it('of bytes are rounded up to the next kilobyte', () => {
    expect([en.bytes(1), en.bytes(1001), en.bytes(2_340_000)]).toEqual(['1 kB', '2 kB', '2.3 MB']);
    expect(pt.bytes(2_340_000)).toBe('2,3 MB');
  });
});

describe('typed numbers', () => {
  it.each([
    ['12', 12, 12],
    [' 1 234 ', 1234, 1234],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['1.234.567', 1234567, 1234567],
    ['0,5', 0.5, 0.5],
    ['0.5', 0.5, 0.5],
    ['-3,2%', -3.2, -3.2],
    ['−7', -7, -7],
    ['+7', 7, 7],
    ['.5', 0.5, 0.5],
  ])('%j are read as %d in Portuguese and as %d in English', (text, inPortuguese, inEnglish) => {
    expect([pt.parse(text), en.parse(text)]).toEqual([inPortuguese, inEnglish]);
  });

  it.each(['', '-', 'twelve', '12 apples', '1e5', '1/2', '--1', ',', '9'.repeat(400)])('%j are no numbers', (text) => {
    expect([pt.parse(text), en.parse(text)]).toEqual([null, null]);
  });

  it('come back as they were written', () => {
    for (const value of [0, 7, -12.5, 1234.25, 1_000_000]) {
      expect(pt.parse(pt.number(value, 2))).toBe(value);
      expect(en.parse(en.number(value, 2))).toBe(value);
    }
  });
});

describe('times', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);

  it('of days are short, whatever the time zone', () => {
    expect([pt.day('2026-11-22'), en.day('2026-11-22')]).toEqual(['22 nov 2026', 'Nov 22, 2026']);
    expect(pt.day('2026-01-01')).toBe('1 jan 2026');
  });

  it.each([
    [0, 'now', 'agora'],
    [59, 'now', 'agora'],
    [300, '5 minutes ago', 'há 5 minutos'],
    [7200, '2 hours ago', 'há 2 horas'],
    [86_400, 'yesterday', 'ontem'],
    [40 * 86_400, 'last month', 'mês passado'],
    [800 * 86_400, '2 years ago', 'há 2 anos'],
  ])('of %d seconds ago are said in words', (seconds, inEnglish, inPortuguese) => {
    expect([en.ago(before(seconds), now), pt.ago(before(seconds), now)]).toEqual([inEnglish, inPortuguese]);
  });
});

it('lists end with “and”', () => {
  expect([en.list(['a', 'b', 'c']), pt.list(['a', 'b', 'c'])]).toEqual(['a, b, and c', 'a, b e c']);
});
