import { setText, type } from '../text.ts';
import type { KindFace } from './kindFace.ts';

/** Tallest that a picture is drawn, in map pixels. */
const TALLEST = 320;
const PLACEHOLDER = 64;

export const imageFace: KindFace<'image'> = (card, context) => ({
  title: card.title,
  told: card.picture === null ? [context.messages.drawing.noPicture] : [],
  body: (x, y, width) => {
    if (card.picture === null) {
      const hint = {
        text: context.messages.drawing.noPicture,
        type: type.detail,
        colour: context.palette.muted,
        width,
        align: 'middle',
      } as const;
      return {
        height: PLACEHOLDER,
        primitives: [
          { type: 'rect', x, y, width, height: PLACEHOLDER, radius: 5, fill: context.palette.laneHeader },
          ...setText(hint, x, y + PLACEHOLDER / 2 - 8, context).primitives,
        ],
      };
    }
    const height = Math.min(TALLEST, Math.round((width * card.picture.height) / card.picture.width));
    return { height, primitives: [{ type: 'image', x, y, width, height, asset: card.picture.asset, radius: 5 }] };
  },
});
