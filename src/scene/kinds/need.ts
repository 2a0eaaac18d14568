import type { KindFace } from './kindFace.ts';

export const needFace: KindFace<'need'> = (card) => ({
  title: card.title,
  marks: card.importance === null ? [] : [{ type: 'dots', level: card.importance, of: 3 }],
});
