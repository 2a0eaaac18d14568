import type { KindFace } from './kindFace.ts';

export const noteFace: KindFace<'note'> = (card, { palette }) => ({
  title: card.title,
  fill: card.colour === null ? palette.note : palette.accents[card.colour].soft,
});
