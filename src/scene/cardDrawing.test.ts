import { describe, expect, it } from 'vitest';
import { drawContext, textsOf } from '../../tests/helpers/drawing.ts';
import { extentOf, faultsOf, meets } from '../../tests/helpers/extent.ts';
import { mapOf, type NewRecord } from '../../tests/helpers/mapBuilder.ts';
import { cardWidth, columnPitch } from '../layout/metrics.ts';
import type { Card } from '../model/card.ts';
import type { Field } from '../model/field.ts';
import { type CardKind, cardKinds } from '../model/kinds/index.ts';
import { fieldsOf } from '../model/records.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { drawMapCard } from './cardDrawing.ts';

const long = `${'Uma frase comum, que se estende por várias linhas. '.repeat(3)}${'Palavracompridademais'.repeat(4)} – 漢字 🙂`;

/** A value that fills a field as far as a person is likely to. */
function fullest({ control, initial }: Field<unknown>): unknown {
  switch (control.type) {
    case 'line':
    case 'text':
      return long;
    case 'choice':
    case 'scale':
      return control.options.at(-1);
    case 'choices':
      return control.options;
    case 'number':
      return control.max;
    case 'switch':
      return true;
    case 'date':
      return '2026-01-31';
    case 'duration':
      return { form: 'about', amount: 10_000, unit: 'minute' };
    case 'picture':
      return { asset: 'ab'.repeat(32), width: 3, height: 4000 };
    case 'series':
      return Array.from({ length: 60 }, (_, i) => ({
        date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
        value: (i - 30) * 1e13,
      }));
    case 'sources':
      return [{ kind: 'survey', reference: long, date: null }];
    case 'checklist':
      return [{ text: long, done: true }];
    case 'tags':
    case 'lines':
      return [long, 'b'];
    case 'colour':
      return 'violet';
    default:
      return initial;
  }
}

function mapWith(kind: CardKind, values: object, laneKinds: readonly CardKind[] = []): { map: JourneyMap; card: Card } {
  const records: NewRecord[] = [
    { id: 's', type: 'stage' },
    { id: 'l', type: 'lane', kinds: laneKinds },
    { id: 'p', type: 'persona', title: long },
    { id: 'q', type: 'persona' },
    { id: 'c', type: 'card', kind, stageId: 's', laneId: 'l', ...values },
  ];
  const map = mapOf(records);
  return { map, card: map.card('c') as Card };
}

function fullValues(kind: CardKind): object {
  const fields = Object.entries(fieldsOf({ type: 'card', kind })).filter(
    ([, { control }]) => control.type !== 'hidden',
  );
  const values = Object.fromEntries(fields.map(([key, field]) => [key, fullest(field)]));
  return { ...values, personaIds: ['p', 'q'], ...(kind === 'emotion' ? { personaId: 'p' } : {}) };
}

describe.each(cardKinds)('a card of kind %s', (kind) => {
  it.each(['en', 'pt-BR'] as const)('stays in its box, empty or full, alone or among others, in %s', (locale) => {
    const titles = { title: 'Só um título' };
    for (const values of [{}, titles, fullValues(kind), { ...fullValues(kind), title: '' }])
      for (const laneKinds of [[], [kind]])
        for (const width of [cardWidth, cardWidth + 2 * columnPitch]) {
          const { map, card } = mapWith(kind, values, laneKinds);
          expect(faultsOf(drawMapCard(card, map, width, drawContext(locale)), width)).toEqual([]);
        }
  });

  it('shows its title, or what names it', () => {
    const { map, card } = mapWith(kind, { title: 'Só um título' });
    const { primitives } = drawMapCard(card, map, cardWidth, drawContext());
    expect(textsOf(primitives).join(' ')).toContain('Só um título');
  });

  it('shows each choice of each of its fields without fault', () => {
    for (const [key, { control }] of Object.entries(fieldsOf({ type: 'card', kind }))) {
      if (control.type !== 'choice' && control.type !== 'scale') continue;
      for (const option of control.options) {
        const { map, card } = mapWith(kind, { title: 'x', [key]: option });
        expect(faultsOf(drawMapCard(card, map, cardWidth, drawContext()), cardWidth)).toEqual([]);
      }
    }
  });
});

describe('what cards show', () => {
  const texts = (kind: CardKind, values: object, locale: 'en' | 'pt-BR' = 'en') => {
    const { map, card } = mapWith(kind, values);
    return textsOf(drawMapCard(card, map, cardWidth, drawContext(locale)).primitives);
  };
  const point = (date: string, value: number) => ({ date, value });

  it('a channel without a title is called after its medium', () => {
    expect(texts('channel', { medium: 'phone', contacts: 12_400, contactsPer: 'week' })).toEqual([
      'Phone',
      '12.4K contacts a week',
    ]);
  });

  it('a metric shows its newest number, its unit, and how it changed', () => {
    const series = [point('2026-11-01', 40), point('2026-09-01', 31), point('2026-10-20', 2)];
    expect(texts('metric', { measure: 'nps', series, target: 50 })).toEqual(['NPS', '+40', '9', 'target +50']);
    expect(texts('metric', { measure: 'conversion', unit: '%', series }, 'pt-BR')).toEqual([
      'Conversão',
      '40%',
      '9 pt',
    ]);
    expect(texts('metric', { measure: 'days', title: 'Wait', series: series.slice(0, 1) })).toEqual(['Wait', '40']);
    expect(texts('metric', {})).toEqual(['Other', 'no number yet']);
  });

  it('a metric’s number leaves room for the run of its measurements', () => {
    const series = [point('2026-11-01', 40), point('2026-09-01', 31)];
    const { map, card } = mapWith('metric', { unit: 'atendimentos por semana', series });
    const { primitives } = drawMapCard(card, map, cardWidth, drawContext());
    const [run] = primitives.filter((one) => one.type === 'path' && one.d.includes('L') && one.fill === undefined);
    if (run === undefined) throw new Error('There must be a run');
    for (const text of primitives.filter(({ type }) => type === 'text'))
      expect(meets(extentOf(text), extentOf(run))).toBe(false);
  });

  it('a task that is late says so in red, one that is done does not', () => {
    const late = { title: 'Call', due: '2026-11-21', owner: 'Ana' };
    const colours = (values: object) => {
      const { map, card } = mapWith('task', values);
      const { primitives } = drawMapCard(card, map, cardWidth, drawContext());
      return primitives.flatMap((one) => (one.type === 'text' && one.text.startsWith('due') ? [one.fill] : []));
    };
    const { palette } = drawContext();
    expect(colours(late)).toEqual([palette.accents.red.text]);
    expect(colours({ ...late, owner: '', done: true })).toEqual([palette.muted]);
    expect(colours({ ...late, owner: '', due: '2026-11-22' })).toEqual([palette.muted]);
  });

  it('an opportunity says what it promises', () => {
    expect(texts('opportunity', { title: 'x', impact: 4, effort: 2, value: 120_000 })).toEqual([
      'x',
      'Impact high · effort low',
      '120K a year',
    ]);
    expect(texts('opportunity', { title: 'x', effort: 2 })).toEqual(['x', 'Effort low']);
  });

  it('cards name their personas where there are several', () => {
    expect(texts('action', { title: 'x', personaIds: ['q'] })).toEqual(['x', 'Unnamed persona']);
    const alone = mapOf([
      { id: 'q', type: 'persona' },
      { id: 'c', type: 'card', kind: 'action', title: 'x', personaIds: ['q'] },
    ]);
    expect(textsOf(drawMapCard(alone.card('c') as Card, alone, cardWidth, drawContext()).primitives)).toEqual(['x']);
  });

  it('an icon tells kinds apart where a lane takes several', () => {
    const count = (laneKinds: readonly CardKind[]) => {
      const { map, card } = mapWith('action', { title: 'x', basis: 'observed' }, laneKinds);
      return drawMapCard(card, map, cardWidth, drawContext()).primitives.filter(({ type }) => type === 'path').length;
    };
    expect([count(['action']), count(['action', 'task']), count([])]).toEqual([0, 1, 1]);
  });
});
