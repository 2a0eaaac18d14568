import { gridLeft, metrics } from '../layout/metrics.ts';
import type { Row } from '../layout/row.ts';
import type { DrawContext } from './drawContext.ts';
import type { Primitive } from './primitives.ts';
import { round, setText, type, widthOf } from './text.ts';

/** Between the words of a line and the line itself. */
const GAP = 8;

/** The line of a service blueprint below a lane, with its name at the left; relative to the lane's top. */
export function drawServiceLine({ lane, columns, height }: Row, context: DrawContext): Primitive[] {
  if (lane.lineBelow === null) return [];
  const { palette, messages } = context;
  const text = messages.parts.options.serviceLine[lane.lineBelow];
  const y = height + (metrics.rowGap + metrics.lineHeight) / 2;
  const left = metrics.margin;
  const right = (columns.at(-1)?.x ?? gridLeft) + metrics.columnWidth;
  const start = round(left + widthOf(text, type.detailStrong, context) + GAP);
  const words = setText(
    { text, type: type.detailStrong, colour: palette.muted, width: right - left },
    left,
    y - type.detailStrong.lineHeight / 2,
    context,
  );
  const line: Primitive = {
    type: 'path',
    d: `M ${start} ${y} H ${right}`,
    stroke: palette.muted,
    strokeWidth: 1.5,
    dash: [7, 5],
  };
  return [line, ...words.primitives];
}
