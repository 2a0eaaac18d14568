import { groupBy } from '../lib/groupBy.ts';
import { metrics } from '../layout/metrics.ts';
import type { Feeling, Row } from '../layout/row.ts';
import { smoothPath } from './curve.ts';
import type { DrawContext } from './drawContext.ts';
import { drawFace, feelingColour } from './feelingFace.ts';
import { personaColour } from './palette.ts';
import type { Colour, Gradient, Primitive } from './primitives.ts';
import { round, setText, type } from './text.ts';

/** The face of a point that is not of the first curve is smaller. */
const SMALL_FACE = 9;

/** The dash by which a curve that is not the first is told apart, also without colours. */
export const curveDashes: readonly (readonly number[])[] = [[], [7, 5], [2, 5], [12, 4, 2, 4], [5, 3]];

/** Curves of a row in the order of the personas; points without a persona come last. */
function curvesOf(
  row: Row,
): { readonly personaId: string | null; readonly index: number; readonly feelings: readonly Feeling[] }[] {
  const groups = groupBy(row.feelings, ({ card }) => card.personaId);
  const owners: (string | null)[] = [...row.personas.map(({ id }) => id), null];
  return owners
    .flatMap((personaId) => {
      const feelings = groups.get(personaId);
      return feelings === undefined ? [] : [{ personaId, feelings: [...feelings].sort((a, b) => a.at.x - b.at.x) }];
    })
    .map((curve, index) => ({ ...curve, index }));
}

/** Axis and curves, relative to the row's top; the faces on them are drawn one by one. */
export function drawCurves(row: Row, context: DrawContext): Primitive[] {
  const { curve } = row;
  if (curve === null || row.columns.length === 0) return [];
  const { palette } = context;
  const axisY = curve.top + curve.height / 2;
  const left = (row.columns[0]?.x ?? 0) + 1;
  const right = (row.columns.at(-1)?.x ?? 0) + metrics.columnWidth - 1;
  const axis: Primitive = {
    type: 'path',
    d: `M ${left} ${axisY} H ${right}`,
    stroke: palette.axis,
    strokeWidth: 1,
    dash: [2, 5],
  };
  return [
    axis,
    ...curvesOf(row)
      .reverse()
      .flatMap(({ personaId, index, feelings }) => drawCurve(row, personaId, index, feelings, curve, axisY, context)),
  ];
}

function drawCurve(
  row: Row,
  personaId: string | null,
  index: number,
  feelings: readonly Feeling[],
  curve: NonNullable<Row['curve']>,
  axisY: number,
  context: DrawContext,
): Primitive[] {
  const points = feelings.map(({ at }) => at);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return [];
  const d = smoothPath(points);
  if (index > 0) {
    return [
      {
        type: 'path',
        d,
        stroke: curveColour(row, personaId, context),
        strokeWidth: 2,
        dash: curveDashes[index % curveDashes.length] ?? [],
        opacity: 0.8,
      },
    ];
  }
  const gradient = feelingGradient(curve, context);
  return [
    {
      type: 'path',
      d: `${d} L ${round(last.x)} ${axisY} L ${round(first.x)} ${axisY} Z`,
      fill: gradient,
      opacity: 0.1,
    },
    { type: 'path', d, stroke: gradient, strokeWidth: 3 },
  ];
}

function curveColour(row: Row, personaId: string | null, { palette }: DrawContext): Colour {
  const place = row.personas.findIndex(({ id }) => id === personaId);
  const persona = row.personas[place];
  return persona === undefined ? palette.muted : palette.accents[personaColour(persona.colour, place)].solid;
}

function feelingGradient({ top, height }: NonNullable<Row['curve']>, { palette }: DrawContext): Gradient {
  const stops = [...palette.feelings].reverse().map((colour, i, all) => ({ at: i / (all.length - 1), colour }));
  return { from: { x: 0, y: top }, to: { x: 0, y: top + height }, stops };
}

/** The face of a point, relative to the top left corner of its box. */
export function drawFeeling(row: Row, feeling: Feeling, context: DrawContext): Primitive[] {
  const { palette } = context;
  const { score, personaId } = feeling.card;
  const isMain = curvesOf(row)[0]?.personaId === personaId;
  const colour = isMain ? feelingColour(score, palette) : curveColour(row, personaId, context);
  const { faceRadius } = metrics;
  return drawFace(faceRadius, faceRadius, isMain ? faceRadius : SMALL_FACE, score, colour, palette.card);
}

/** What the customer says at a point, below the curve. */
export function drawWords(
  words: string,
  width: number,
  colour: Colour,
  context: DrawContext,
): { readonly height: number; readonly primitives: readonly Primitive[] } {
  if (words === '') return { height: 0, primitives: [] };
  const block = {
    text: context.messages.drawing.quote(words),
    type: type.words,
    colour,
    width: width - 12,
    align: 'middle',
  } as const;
  const set = setText(block, 6, 0, context);
  return { height: set.height + 4, primitives: set.primitives };
}

/** The colour in which the words of a point stand: muted for the first curve, its persona's for the others. */
export function wordsColour(row: Row, feeling: Feeling, context: DrawContext): Colour {
  const isMain = curvesOf(row)[0]?.personaId === feeling.card.personaId;
  const place = row.personas.findIndex(({ id }) => id === feeling.card.personaId);
  const persona = row.personas[place];
  if (isMain || persona === undefined) return context.palette.muted;
  return context.palette.accents[personaColour(persona.colour, place)].text;
}
