import { describe, expect, it } from 'vitest';
import { drawContext, textsOf } from '../../tests/helpers/drawing.ts';
import { faultsOf } from '../../tests/helpers/extent.ts';
import { mapOf } from '../../tests/helpers/mapBuilder.ts';
import { hiding } from '../../tests/helpers/runCommand.ts';
import { cardWidth, metrics } from '../layout/metrics.ts';
import type { CardOf } from '../model/card.ts';
import type { Lane } from '../model/lane.ts';
import type { Persona } from '../model/persona.ts';
import type { Phase } from '../model/phase.ts';
import type { MapRecord } from '../model/records.ts';
import type { Stage } from '../model/stage.ts';
import { drawCells } from './cells.ts';
import { drawWords } from './emotionLane.ts';
import { drawLane } from './laneHeader.ts';
import { drawPersona } from './personaBox.ts';
import { drawPhase } from './phaseBar.ts';
import type { PathPrimitive } from './primitives.ts';
import { Picture } from './picture.ts';
import { drawStage } from './stageHeader.ts';
import { drawTitle } from './titleBlock.ts';

const long = `${'Uma frase comum, que se estende por várias linhas. '.repeat(3)}${'Palavracompridademais'.repeat(4)}`;

/** The one record of a map that is made of it. */
function record(values: object): MapRecord | undefined {
  return mapOf([{ id: 'x', ...values }]).get('x');
}

const journey = (values: object) => mapOf([{ id: 'journey', type: 'journey', ...values }]);

describe.each(['en', 'pt-BR'] as const)('heads in %s, empty or full, stay in their boxes', (locale) => {
  const context = drawContext(locale);

  it.each([
    [{}],
    [
      {
        title: long,
        customerGoal: long,
        duration: { form: 'upTo', amount: 90, unit: 'day' },
        entering: 1e15,
        gate: [
          { text: 'a', done: true },
          { text: 'b', done: false },
        ],
        colour: 'red',
      },
    ],
  ])('a stage', (values) => {
    const stage = record({ type: 'stage', ...values }) as Stage;
    for (const index of [0, 1, 59]) {
      const { height } = drawStage(stage, index, metrics.columnWidth, 0, context);
      const drawing = drawStage(stage, index, metrics.columnWidth, height, context);
      expect(faultsOf(drawing, metrics.columnWidth)).toEqual([]);
    }
  });

  it.each([[{}], [{ title: long, colour: 'teal' }], [{ title: long, collapsed: true }]])('a lane', (values) => {
    const lane = record({ type: 'lane', ...values }) as Lane;
    const { height } = drawLane(lane, metrics.laneHeaderWidth, 0, context);
    expect(faultsOf(drawLane(lane, metrics.laneHeaderWidth, height, context), metrics.laneHeaderWidth)).toEqual([]);
  });

  it.each([
    [{}],
    [{ title: long, role: long, buyingRole: 'influences', segment: long, goals: [long], colour: 'violet' }],
    [{ title: '👩‍👩‍👧', quote: long, avatar: { asset: 'ab'.repeat(32), width: 5, height: 5 } }],
  ])('a persona', (values) => {
    const persona = record({ type: 'persona', ...values }) as Persona;
    const { height } = drawPersona(persona, 0, metrics.personaWidth, null, context);
    const drawing = drawPersona(persona, 0, metrics.personaWidth, height, context);
    expect(faultsOf(drawing, metrics.personaWidth)).toEqual([]);
  });

  it.each([[{}], [{ title: long, colour: 'lime' }]])('a phase', (values) => {
    const phase = record({ type: 'phase', ...values }) as Phase;
    expect(faultsOf(drawPhase(phase, 262, metrics.phaseHeight, context), 262)).toEqual([]);
  });

  it.each([
    [{}],
    [{ title: long, scenario: long, customerGoal: long, businessGoal: long, reviewEveryDays: 90, state: 'future' }],
  ])('a title', (values) => {
    for (const width of [300, 920]) expect(faultsOf(drawTitle(journey(values), width, context), width)).toEqual([]);
  });

  it.each([[''], ['Ok'], [long]])('what the customer says', (words) => {
    const drawing = drawWords(words, cardWidth, context.palette.muted, context);
    expect(faultsOf(drawing, cardWidth)).toEqual([]);
    expect(drawing.height === 0).toBe(words === '');
  });
});

describe('heads say', () => {
  const context = drawContext();

  it('what a stage asks for', () => {
    const stage = record({
      type: 'stage',
      title: 'Buy',
      customerGoal: 'Pay safely',
      duration: { form: 'about', amount: 2, unit: 'week' },
      entering: 1200,
      gate: [{ text: 'Signed', done: true }],
    }) as Stage;
    expect(textsOf(drawStage(stage, 0, 262, 0, context).primitives)).toEqual([
      'Buy',
      'Pay safely · about\u00a02\u00a0weeks · 1,200 people',
      'gate 1/1',
    ]);
  });

  it('which map it is, and for what', () => {
    const values = { title: 'Bicycles', scenario: 'First bicycle', state: 'future', reviewEveryDays: 30 };
    expect(textsOf(drawTitle(journey({ ...values, businessGoal: 'Sell' }), 920, context).primitives)).toEqual([
      'Bicycles',
      'Scenario: First bicycle · Future state · reviewed every 30 days',
      'Business goal: Sell',
    ]);
    expect(textsOf(drawTitle(journey({}), 920, context).primitives)).toEqual(['Untitled journey', 'Current state']);
  });

  it('who travels, by face or initials', () => {
    const draw = (values: object) =>
      drawPersona(record({ type: 'persona', ...values }) as Persona, 0, 294, null, context).primitives;
    expect(
      textsOf(draw({ title: 'Ana Souza', role: 'Buyer', buyingRole: 'decides', goals: ['Ride', 'Save'] })),
    ).toEqual(['AS', 'Ana Souza', 'Buyer · decides', 'Ride']);
    const avatar = { asset: 'ab'.repeat(32), width: 5, height: 5 };
    expect(draw({ avatar }).some(({ type }) => type === 'image')).toBe(true);
  });

  it('how many cards a collapsed lane holds', () => {
    const note = { type: 'card', kind: 'note', stageId: 's', laneId: 'l' };
    const map = mapOf([
      { id: 's', type: 'stage' },
      { id: 't', type: 'stage', order: 'a1' },
      { id: 'l', type: 'lane', collapsed: true },
      { id: 'a', ...note },
      { id: 'b', ...note },
    ]);
    const row = new Picture(context).layout(map).rows[0]?.row;
    if (row === undefined) throw new Error('There must be a row');
    expect(textsOf(drawCells(row, context))).toEqual(['2 cards']);
    const open = { ...row, lane: { ...row.lane, collapsed: false } };
    expect(textsOf(drawCells(open, context))).toEqual([]);
  });

  it('a feeling that lies loose shows its face and its score', () => {
    const map = mapOf([{ id: 'c', type: 'card', kind: 'emotion', title: 'Oh', score: -40 }]);
    const card = map.card('c') as CardOf<'emotion'>;
    expect(textsOf(new Picture(context).card(card, map, cardWidth).primitives)).toEqual(['“Oh”', '−40']);
  });
});

it('[R9] the first stage that is shown has no notch, and the colours stay where the stages stood', () => {
  const stages = ['a', 'b', 'c'].map((id) => ({ id, type: 'stage', title: id, order: id }));
  const [all, fewer] = [mapOf(stages), hiding(mapOf(stages), 'a')];
  const picture = new Picture(drawContext());
  const heads = (map: typeof all) =>
    new Map(picture.head(picture.layout(map)).map(({ id, primitives }) => [id, primitives[0]]));
  const [before, after] = [heads(all), heads(fewer)];
  expect(after.has('a')).toBe(false);
  expect(after.get('b')).toMatchObject({ fill: (before.get('b') as PathPrimitive).fill });
  expect(after.get('b')).toMatchObject({ d: (before.get('a') as PathPrimitive).d });
  expect(after.get('c')).toEqual(before.get('c'));
});
