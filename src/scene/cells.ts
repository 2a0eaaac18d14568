import { metrics } from '../layout/metrics.ts';
import type { Row } from '../layout/row.ts';
import type { DrawContext } from './drawContext.ts';
import type { Primitive } from './primitives.ts';
import { setText, type } from './text.ts';

/** The ground of a lane's cells, relative to the lane's top; a collapsed lane says how many cards it holds. */
export function drawCells(row: Row, context: DrawContext): Primitive[] {
  const { palette, format, messages } = context;
  return row.columns.flatMap(({ stageId, x }, i): Primitive[] => {
    const ground: Primitive = {
      type: 'rect',
      x,
      y: 0,
      width: metrics.columnWidth,
      height: row.height,
      radius: 8,
      fill: i % 2 === 0 ? palette.cell : palette.cellAlternate,
      stroke: palette.line,
      strokeWidth: 1,
    };
    const count = row.cards.get(stageId)?.length ?? 0;
    if (!row.lane.collapsed || count === 0) return [ground];
    const text = messages.drawing.cardCount(format.number(count), count);
    const words = setText(
      { text, type: type.detail, colour: palette.muted, width: metrics.columnWidth, align: 'middle' },
      x,
      row.height / 2 - 7.5,
      context,
    );
    return [ground, ...words.primitives];
  });
}
