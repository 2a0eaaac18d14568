import { metrics } from '../layout/metrics.ts';
import type { Stage } from '../model/stage.ts';
import type { DrawContext } from './drawContext.ts';
import { drawnDuration } from './duration.ts';
import { stageColour } from './palette.ts';
import type { Drawing } from './primitives.ts';
import { joinFacts, setText, type } from './text.ts';

const LEFT = 16;
/** Texts of every stage but the first begin behind the notch. */
const LEFT_NOTCHED = 26;
const RIGHT = 18;
const PAD_Y = 10;

/**
 * The header of a stage as a chevron that points to the next one.
 * @param index its place among all stages, which gives it its colour
 * @param isFirst whether none that is shown stands before it
 */
export function drawStage(
  stage: Stage,
  index: number,
  width: number,
  height: number,
  context: DrawContext,
  isFirst = index === 0,
): Drawing {
  const { palette } = context;
  const { drawing } = context.messages;
  const left = isFirst ? LEFT : LEFT_NOTCHED;
  const textWidth = width - LEFT_NOTCHED - RIGHT;
  const title = setText(
    { text: stage.title || drawing.untitledStage, type: type.stageTitle, colour: palette.onStage, width: textWidth },
    left,
    PAD_Y,
    context,
  );
  const text = joinFacts([stage.customerGoal, ...stageFacts(stage, context)], textWidth, type.stageLine, context);
  const lines = setText(
    { text, type: type.stageLine, colour: palette.onStage, width: textWidth },
    left,
    PAD_Y + title.height + 2,
    context,
  );
  const needed = 2 * PAD_Y + title.height + (lines.height === 0 ? 0 : lines.height + 2);
  const tall = Math.max(height, needed);
  return {
    height: needed,
    primitives: [
      { type: 'path', d: chevron(width, tall, isFirst), fill: stageColour(stage.colour, index) },
      ...title.primitives,
      ...lines.primitives,
    ],
  };
}

/** What a stage says beside its title and its goal; empty texts stand for what is not known. */
export function stageFacts(stage: Stage, context: DrawContext): string[] {
  const { format, messages } = context;
  const { drawing } = messages;
  const done = stage.gate.filter((item) => item.done).length;
  return [
    stage.duration === null ? '' : drawnDuration(stage.duration, context),
    stage.entering === null ? '' : drawing.entering(format.compact(stage.entering), stage.entering),
    stage.gate.length === 0 ? '' : drawing.gate(format.number(done, 0), format.number(stage.gate.length, 0)),
  ];
}

/** An arrow as wide as its column; the next one's notch takes up its point. */
function chevron(width: number, height: number, isFirst: boolean): string {
  const point = metrics.chevron;
  const back = isFirst ? 'Z' : `L ${point} ${height / 2} Z`;
  return `M 0 0 H ${width - point} L ${width} ${height / 2} L ${width - point} ${height} H 0 ${back}`;
}
