import { describe, expect, it } from 'vitest';
import { drawContext, textsOf } from '../../tests/helpers/drawing.ts';
import { faultsOf } from '../../tests/helpers/extent.ts';
import { mapFrom, mapOf, type NewRecord } from '../../tests/helpers/mapBuilder.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { cardKinds } from '../model/kinds/index.ts';
import { drawLegend } from './legend.ts';
import { Picture } from './picture.ts';
import type { PathPrimitive, Primitive } from './primitives.ts';

const context = drawContext();
const { legend } = context.messages.drawing;
const DAY = 'Nov 22, 2026';

const entries = (map: JourneyMap) => textsOf(drawLegend(map, 2000, context).primitives).filter((text) => text !== DAY);

const grid: NewRecord[] = [
  { id: 's', type: 'stage' },
  { id: 'l', type: 'lane' },
  { id: 'closed', type: 'lane', collapsed: true },
];
const card = (kind: string, values: object = {}): NewRecord => ({
  id: `${kind}${JSON.stringify(values).length}`,
  type: 'card',
  kind,
  stageId: 's',
  laneId: 'l',
  basis: 'observed',
  ...values,
});
const mapWith = (...records: NewRecord[]) => mapOf([...grid, ...records]);
const series = (before: number, after: number) => [
  { date: '2026-10-01', value: before },
  { date: '2026-11-20', value: after },
];

describe('the legend explains', () => {
  it('nothing on a map without marks, and always tells the day', () => {
    expect(textsOf(drawLegend(mapWith(card('action')), 2000, context).primitives)).toEqual([DAY]);
  });

  it.each<[string, NewRecord, string]>([
    ['moments of truth', card('touchpoint', { moment: 'truth' }), legend.truth],
    ['moments of delight', card('touchpoint', { moment: 'delight' }), legend.delight],
    ['what is at risk', card('touchpoint', { moment: 'risk' }), legend.risk],
    ['severity', card('painPoint', { severity: 1 }), legend.severity],
    ['importance', card('need', { importance: 3 }), legend.importance],
    ['changes', card('metric', { series: series(1, 2) }), legend.change],
    ['assumptions', card('action', { basis: 'assumed' }), legend.assumed],
    ['what was validated', card('system', { basis: 'validated' }), legend.validated],
    ['points of nobody in particular', card('emotion', { score: 50 }), context.messages.drawing.everyone],
  ])('%s where there are any, in a lane or loose, and not in a collapsed lane', (_, record, text) => {
    expect(entries(mapWith(record))).toEqual([text]);
    expect(entries(mapWith({ ...record, laneId: 'closed' }))).toEqual([]);
    if (record.kind !== 'emotion') expect(entries(mapWith({ ...record, laneId: null }))).toEqual([text]);
  });

  it.each(['flow', 'causes', 'answers'] as const)('links that say %s, where both ends are seen', (relation) => {
    const [a, b] = [card('action'), card('action', { note: 'b' })];
    const link = { id: 'link', type: 'link', relation, fromId: a.id, toId: b.id };
    expect(entries(mapWith(a, b, link))).toEqual([legend[relation]]);
    expect(entries(mapWith(a, { ...b, laneId: 'closed' }, link))).toEqual([]);
  });

  it('no assumptions of notes and pictures, which show none', () => {
    for (const kind of ['note', 'image'])
      for (const basis of ['assumed', 'validated']) expect(entries(mapWith(card(kind, { basis })))).toEqual([]);
  });

  it('no basis of a point on a curve, but that of a feeling that lies loose', () => {
    const feeling = card('emotion', { basis: 'assumed' });
    expect(entries(mapWith(feeling))).toEqual([context.messages.drawing.everyone]);
    expect(entries(mapWith({ ...feeling, stageId: null }))).toEqual([legend.assumed]);
  });

  it('no change where a number stayed the same', () => {
    expect(entries(mapWith(card('metric', { series: series(5, 5) })))).toEqual([]);
  });

  it('the curves of the personas who feel something and are on show, as they are drawn', () => {
    const persona = (id: string, order: string, values: object = {}) => ({
      id,
      type: 'persona',
      title: id,
      order,
      ...values,
    });
    const people = [
      persona('Ana', 'a0'),
      persona('Bia', 'a1', { visible: false }),
      persona('Caio', 'a2'),
      persona('Davi', 'a3'),
    ];
    const feelings = ['Bia', 'Caio', 'Davi'].map((personaId) => card('emotion', { personaId, id: `of${personaId}` }));
    const map = mapWith(...people, ...feelings);
    expect(entries(map)).toEqual(['Caio', 'Davi']);
    const isPath = (primitive: Primitive): primitive is PathPrimitive => primitive.type === 'path';
    const [first, second] = drawLegend(map, 2000, context).primitives.filter(isPath);
    expect(first?.stroke).toBeTypeOf('object');
    expect(second).toMatchObject({ stroke: context.palette.accents.amber.solid, dash: [7, 5] });
  });
});

it('a legend that does not fit in one line takes more, and keeps clear of the day', () => {
  const all = [
    ...cardKinds.map((kind) => card(kind, { basis: 'assumed' })),
    ...(['truth', 'delight', 'risk'] as const).map((moment) => card('touchpoint', { moment, id: moment })),
    card('painPoint', { severity: 1 }),
    card('need', { importance: 1, basis: 'validated' }),
  ];
  for (const width of [300, 500, 920, 2000]) {
    const drawing = drawLegend(mapWith(...all), width, context);
    expect(faultsOf(drawing, width)).toEqual([]);
    expect(textsOf(drawing.primitives)).toContain(DAY);
  }
});

it('the foot of the paper holds the legend', () => {
  const picture = new Picture(context);
  const map = mapFrom();
  expect(textsOf(picture.footer(picture.layout(map)).primitives)).toEqual(
    expect.arrayContaining(['Ana', 'Bruno', legend.severity, legend.flow, legend.assumed, DAY]),
  );
});

it('[R9] says nothing of what is hidden', () => {
  const risky = { ...card('touchpoint', { moment: 'risk' }), id: 'risky' };
  const end = { ...card('action'), id: 'end', laneId: 'm' };
  const link = { id: 'link', type: 'link', fromId: 'risky', toId: 'end' };
  const mapWhere = (stage: object, lane: object) =>
    mapOf([
      { id: 's', type: 'stage', ...stage },
      { id: 'l', type: 'lane', ...lane },
      { id: 'm', type: 'lane' },
      risky,
      end,
      link,
    ]);
  expect(entries(mapWhere({}, {}))).toEqual([legend.risk, legend.flow]);
  expect(entries(mapWhere({ hidden: true }, {}))).toEqual([]);
  expect(entries(mapWhere({}, { hidden: true }))).toEqual([]);
});
