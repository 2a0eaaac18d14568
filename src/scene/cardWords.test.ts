import { expect, it } from 'vitest';
import type { Card } from '../model/card.ts';
import { cardKinds } from '../model/kinds/index.ts';
import { drawContext } from '../../tests/helpers/drawing.ts';
import { mapOf } from '../../tests/helpers/mapBuilder.ts';
import { cardWords } from './cardWords.ts';

function words(values: object, locale: 'en' | 'pt-BR' = 'en'): string[] {
  const card = mapOf([{ id: 'c', type: 'card', title: 'x', basis: 'observed', ...values }]).card('c') as Card;
  return cardWords(card, drawContext(locale));
}

it('marks, chips and drawings are said in words', () => {
  expect(words({ kind: 'painPoint', severity: 3 })).toEqual(['Severity: High']);
  expect(words({ kind: 'need', importance: 1 }, 'pt-BR')).toEqual(['Importância: Baixa']);
  expect(words({ kind: 'touchpoint', moment: 'truth', channels: ['site'], delivery: 'human' })).toEqual([
    'Moment of truth',
    'Website',
    'Human',
  ]);
  expect(words({ kind: 'opportunity', progress: 'doing', impact: 4 })).toEqual(['doing', 'Impact high']);
  expect(words({ kind: 'emotion', score: -30 })).toEqual(['bad (−30)']);
  expect(words({ kind: 'emotion', score: 80 }, 'pt-BR')).toEqual(['muito boa (+80)']);
  expect(words({ kind: 'task', done: true, owner: 'Bia' })).toEqual(['Done', 'Bia']);
  expect(words({ kind: 'image' })).toEqual(['no picture yet']);
});

it('a metric says its newest value, which way it went, and its target', () => {
  const series = [
    { date: '2026-10-31', value: 4 },
    { date: '2026-10-01', value: 2.5 },
  ];
  expect(words({ kind: 'metric', unit: '%', series, target: 5 })).toEqual(['4%', 'up 1.5 pt', 'target 5%']);
  expect(words({ kind: 'metric', unit: '%', series: series.slice(1) })).toEqual(['2.5%']);
  expect(words({ kind: 'metric' }, 'pt-BR')).toEqual(['ainda sem número']);
});

it('an assumption and what was validated are said, as in the legend; notes and pictures claim nothing', () => {
  for (const kind of cardKinds) {
    const basis = (value: string) =>
      words({ kind, basis: value }).filter((text) => /^(assumed|observed|validated)$/i.test(text));
    const claims = kind !== 'note' && kind !== 'image';
    expect(basis('assumed'), kind).toEqual(claims ? ['Assumed'] : []);
    expect(basis('validated'), kind).toEqual(claims ? ['Validated'] : []);
    expect(basis('observed'), kind).toEqual([]);
  }
});
