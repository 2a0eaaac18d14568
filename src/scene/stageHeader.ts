import { metrics } from '../layout/metrics.ts';
import type { Stage } from '../model/stage.ts';
import type { DrawContext } from './drawContext.ts';
import { drawnDuration } from './duration.ts';
import { stageColour } from './palette.ts';
import type { Drawing } from './primitives.ts';
import { setText, type, widthOf } from './text.ts';

const LEFT = 16;
/** Texts of every stage but the first begin behind the notch. */
const LEFT_NOTCHED = 26;
const RIGHT = 18;
const PAD_Y = 10;

/** The header of a stage as a chevron that points to the next one. */
export function drawStage(stage: Stage, index: number, width: number, height: number, context: DrawContext): Drawing {
  const { palette, format } = context;
  const { drawing } = context.messages;
  const left = index === 0 ? LEFT : LEFT_NOTCHED;
  const textWidth = width - LEFT_NOTCHED - RIGHT;
  const title = setText(
    { text: stage.title || drawing.untitledStage, type: type.stageTitle, colour: palette.onStage, width: textWidth },
    left,
    PAD_Y,
    context,
  );
  const done = stage.gate.filter((item) => item.done).length;
  const facts = [
    stage.duration === null ? '' : drawnDuration(stage.duration, context),
    stage.entering === null ? '' : drawing.entering(format.compact(stage.entering), stage.entering),
    stage.gate.length === 0 ? '' : drawing.gate(format.number(done, 0), format.number(stage.gate.length, 0)),
  ];
  const lines = onOneLineIfItFits(
    stage.customerGoal,
    facts.filter((fact) => fact !== '').join(' · '),
    textWidth,
    context,
  );
  let y = PAD_Y + title.height + 2;
  const primitives = [...title.primitives];
  for (const text of lines) {
    const line = setText({ text, type: type.stageLine, colour: palette.onStage, width: textWidth }, left, y, context);
    primitives.push(...line.primitives);
    y += line.height;
  }
  const needed = (lines.length === 0 ? y - 2 : y) + PAD_Y;
  const tall = Math.max(height, needed);
  return {
    height: needed,
    primitives: [
      { type: 'path', d: chevron(width, tall, index === 0), fill: stageColour(stage.colour, index) },
      ...primitives,
    ],
  };
}

function onOneLineIfItFits(goal: string, facts: string, width: number, context: DrawContext): string[] {
  const parts = [goal, facts].filter((part) => part !== '');
  const together = parts.join(' · ');
  return widthOf(together, type.stageLine, context) <= width ? [together].filter((line) => line !== '') : parts;
}

/** An arrow as wide as its column; the next one's notch takes up its point. */
function chevron(width: number, height: number, isFirst: boolean): string {
  const point = metrics.chevron;
  const back = isFirst ? 'Z' : `L ${point} ${height / 2} Z`;
  return `M 0 0 H ${width - point} L ${width} ${height / 2} L ${width - point} ${height} H 0 ${back}`;
}
