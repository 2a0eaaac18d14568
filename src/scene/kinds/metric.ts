import type { CardOf } from '../../model/card.ts';
import { lastPoint, metricChange } from '../../model/series.ts';
import type { DrawContext } from '../drawContext.ts';
import type { Drawing, Primitive } from '../primitives.ts';
import { sparkline } from '../sparkline.ts';
import { round, setText, type, widthOf } from '../text.ts';
import type { KindFace } from './kindFace.ts';

const SPARK_WIDTH = 72;
const SPARK_HEIGHT = 18;
const GAP = 8;
const HEIGHT = 40;

export const metricFace: KindFace<'metric'> = (card, context) => ({
  title: '',
  told: wordsOf(card, context),
  body: (x, y, width) => drawMetric(card, x, y, width, context),
  details:
    card.target === null ? [] : [{ text: context.messages.drawing.target(withUnit(card, card.target, context)) }],
});

/** The newest value, and how it has changed. */
function wordsOf(card: CardOf<'metric'>, context: DrawContext): string[] {
  const { drawing } = context.messages;
  const last = lastPoint(card.series);
  if (last === null) return [drawing.noNumber];
  const change = metricChange(card.series);
  const value = withUnit(card, last.value, context);
  return change === null || change.difference === 0
    ? [value]
    : [value, drawing.changed(change.difference > 0, changeText(card, change, context))];
}

function drawMetric(card: CardOf<'metric'>, x: number, y: number, width: number, context: DrawContext): Drawing {
  const { palette, messages } = context;
  const last = lastPoint(card.series);
  const change = metricChange(card.series);
  const better =
    change === null || change.difference === 0 ? null : change.difference > 0 === (card.goodDirection === 'up');
  const alarm =
    last !== null &&
    card.alertAt !== null &&
    (card.goodDirection === 'up' ? last.value < card.alertAt : last.value > card.alertAt);
  const tone = better === null ? palette.muted : palette.accents[better ? 'green' : 'red'].text;
  const delta = change === null ? [] : drawChange(card, change, x + width, y, tone, context);
  const deltaWidth = change === null ? 0 : changeWidth(card, change, context) + 22;
  const label = card.title === '' ? messages.parts.options.measure[card.measure] : card.title;
  const name = setText(
    { text: label, type: type.personaLine, colour: palette.muted, width: width - deltaWidth },
    x,
    y,
    context,
  );
  const valueTop = y + name.height;
  const spark = drawSpark(card, x + width - SPARK_WIDTH, valueTop + 4, tone);
  const valueWidth = spark.length === 0 ? width : width - SPARK_WIDTH - GAP;
  const value =
    last === null
      ? setText(
          { text: messages.drawing.noNumber, type: type.card, colour: palette.muted, width },
          x,
          valueTop + 3,
          context,
        )
      : setText(
          {
            text: withUnit(card, last.value, context),
            type: type.number,
            colour: alarm ? palette.accents.red.text : palette.ink,
            width: valueWidth,
          },
          x,
          valueTop + 1,
          context,
        );
  return {
    height: Math.max(HEIGHT, name.height + value.height + 1),
    primitives: [...name.primitives, ...value.primitives, ...delta, ...spark],
  };
}

function drawChange(
  card: CardOf<'metric'>,
  change: Change,
  right: number,
  y: number,
  tone: `#${string}`,
  context: DrawContext,
): Primitive[] {
  if (change.difference === 0) return [];
  const text = changeText(card, change, context);
  const words = setText(
    { text, type: type.detailStrong, colour: tone, width: 200, align: 'end' },
    right - 200,
    y,
    context,
  );
  const tip = right - widthOf(text, type.detailStrong, context) - 9;
  const [base, point] = change.difference > 0 ? [y + 11, y + 4.5] : [y + 4.5, y + 11];
  return [
    ...words.primitives,
    {
      type: 'path',
      d: `M ${round(tip - 4)} ${base} L ${round(tip + 4)} ${base} L ${round(tip)} ${point} Z`,
      fill: tone,
    },
  ];
}

type Change = NonNullable<ReturnType<typeof metricChange>>;

/** The change as people say it: points for percentages, per cent for volumes, the plain difference for the rest. */
function changeText(card: CardOf<'metric'>, { difference, before }: Change, { format, messages }: DrawContext): string {
  const size = Math.abs(difference);
  if (card.unit === '%') return messages.drawing.points(format.number(size));
  if (card.measure === 'volume' && before !== 0) return `${format.number((size / Math.abs(before)) * 100, 0)}%`;
  if (card.measure === 'days') return messages.drawing.days(format.number(size), size);
  return format.compact(size);
}

function changeWidth(card: CardOf<'metric'>, change: Change, context: DrawContext): number {
  return change.difference === 0 ? 0 : widthOf(changeText(card, change, context), type.detailStrong, context);
}

function withUnit(card: CardOf<'metric'>, value: number, { format }: DrawContext): string {
  const number = card.measure === 'nps' ? format.signed(value) : format.compact(value);
  if (card.unit === '') return number;
  return card.unit === '%' ? `${number}%` : `${number} ${card.unit}`;
}

function drawSpark(card: CardOf<'metric'>, x: number, y: number, colour: `#${string}`): Primitive[] {
  const d = sparkline(card.series, { x, y, width: SPARK_WIDTH, height: SPARK_HEIGHT });
  return d === '' ? [] : [{ type: 'path', d, stroke: colour, strokeWidth: 1.6 }];
}
