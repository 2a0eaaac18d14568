import type { KindFace } from './kindFace.ts';

export const needFace: KindFace<'need'> = (card, { messages: { parts, drawing } }) => ({
  title: card.title,
  marks:
    card.importance === null
      ? []
      : [
          {
            type: 'dots',
            level: card.importance,
            of: 3,
            words: drawing.fact(parts.fields.importance, parts.options.importance[card.importance]),
          },
        ],
});
