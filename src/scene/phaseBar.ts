import type { Phase } from '../model/phase.ts';
import type { DrawContext } from './drawContext.ts';
import type { Drawing } from './primitives.ts';
import { setText, type } from './text.ts';

/** The bar of a phase above its stages. */
export function drawPhase(phase: Phase, width: number, height: number, context: DrawContext): Drawing {
  const { accents } = context.palette;
  const colours = accents[phase.colour ?? 'slate'];
  const title = setText(
    {
      text: phase.title || context.messages.drawing.untitledPhase,
      type: type.phase,
      colour: colours.text,
      width: width - 24,
      align: 'middle',
      most: 1,
    },
    12,
    (height - type.phase.lineHeight) / 2,
    context,
  );
  return {
    height,
    primitives: [
      { type: 'rect', x: 0, y: 0, width, height, radius: height / 2, fill: colours.soft },
      ...title.primitives,
    ],
  };
}
