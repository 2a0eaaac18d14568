import { feelingBand } from '../../model/kinds/emotion.ts';
import { drawFace, feelingColour } from '../feelingFace.ts';
import type { KindFace } from './kindFace.ts';

const RADIUS = 12;

/** A feeling that lies outside the grid; in a lane it is a point of a curve. */
export const emotionFace: KindFace<'emotion'> = (card, { palette, format, messages }) => ({
  title: card.title === '' ? '' : messages.drawing.quote(card.title),
  told: [messages.drawing.feeling(feelingBand(card.score), format.signed(card.score, 0))],
  body: (x, y) => ({
    height: 2 * RADIUS + 4,
    primitives: [
      ...drawFace(x + RADIUS, y + RADIUS + 2, RADIUS, card.score, feelingColour(card.score, palette), palette.card),
      {
        type: 'text',
        x: x + 2 * RADIUS + 10,
        y: y + RADIUS + 6,
        text: format.signed(card.score, 0),
        size: 12,
        weight: 600,
        fill: palette.ink,
      },
    ],
  }),
});
