import type { Lane } from '../model/lane.ts';
import type { DrawContext } from './drawContext.ts';
import type { Drawing, Primitive } from './primitives.ts';
import { setText, type } from './text.ts';

const PAD_X = 14;
const PAD_Y = 13;
/** The same where the lane is collapsed to one line. */
const PAD_Y_COLLAPSED = 8;

/** The name of a lane at its left. */
export function drawLane(lane: Lane, width: number, height: number, context: DrawContext): Drawing {
  const { palette, messages } = context;
  const padY = lane.collapsed ? PAD_Y_COLLAPSED : PAD_Y;
  const title = setText(
    {
      text: lane.title || messages.drawing.untitledLane,
      type: type.lane,
      colour: palette.ink,
      width: width - 2 * PAD_X + 4,
    },
    PAD_X,
    padY,
    context,
  );
  const colours = lane.colour === null ? null : palette.accents[lane.colour];
  const sheet: Primitive = {
    type: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    radius: 8,
    fill: colours?.soft ?? palette.laneHeader,
  };
  const stripe: Primitive[] =
    colours === null ? [] : [{ type: 'rect', x: 0, y: 0, width: 4, height, radius: 2, fill: colours.solid }];
  return { height: title.height + 2 * padY, primitives: [sheet, ...stripe, ...title.primitives] };
}
