import { describe, expect, it } from 'vitest';
import { type FontWeight, isRightToLeft, measureText } from './textWidth.ts';

const em = (text: string, weight: FontWeight = 400) => measureText(text, 1, weight);

describe('the width of a text', () => {
  // In 1/2048 em, as a browser measures the bundled font.
  it.each<[string, FontWeight, number]>([
    [' ', 400, 576],
    ['i', 400, 496],
    ['W', 400, 2018],
    ['ç', 400, 1170],
    [' ', 600, 516],
    ['i', 600, 536],
    ['W', 700, 2125],
  ])('of %j at %i is that of the font', (text, weight, units) => {
    expect(em(text, weight) * 2048).toBeCloseTo(units, 0);
  });

  it('is the sum of its letters, as nothing is kerned', () => {
    const text = 'AVA To fi 1/2 – ção';
    expect(em(text)).toBeCloseTo(Array.from(text).reduce((sum, letter) => sum + em(letter), 0));
    expect(measureText(text, 26, 700)).toBeCloseTo(26 * em(text, 700));
    expect(em('')).toBe(0);
  });

  it('grows with the weight', () => {
    expect(em('Jornada', 400)).toBeLessThan(em('Jornada', 600));
    expect(em('Jornada', 600)).toBeLessThan(em('Jornada', 700));
  });

  it.each([
    ['e\u0301', 'e'],
    ['a\u0303\u0323', 'a'],
    ['\u0e01\u0e34', '\u0e01'],
    ['x\u200b\u200d\u2060', 'x'],
    ['co\u00adop', 'coop'],
    ['👍🏽', '👍'],
    ['👩‍👩‍👧‍👦', '👩'],
    ['❤️', '❤'],
  ])('of %j is that of %j: marks and what is joined take no room', (text, base) => {
    expect(em(text)).toBe(em(base));
  });

  it('leans to the wide side for what the font lacks', () => {
    expect(em('漢')).toBe(1);
    expect(em('ひカ한')).toBe(3);
    expect(em('𠮷')).toBe(1);
    expect(em('🙂')).toBe(1.4);
    expect(em('🇧🇷')).toBe(2.8);
    expect(em('א')).toBe(0.65);
    expect(em('\ud83d')).toBe(0.65);
  });

  it('is that of a picture where a sign is asked for as one', () => {
    for (const text of ['1\ufe0f\u20e3', '©\ufe0f', '™\ufe0f']) expect(em(text)).toBeCloseTo(1.4);
  });

  it('leaves control characters out', () => {
    expect(em('\u0000a\u0007\u001f')).toBe(em('a'));
  });
});

it.each([
  ['', false],
  ['123 …', false],
  ['abc אבג', false],
  ['ação', false],
  ['אבג abc', true],
  ['1. مرحبا', true],
])('%j reads from right to left: %s', (text, expected) => {
  expect(isRightToLeft(text)).toBe(expected);
});
