import type { KindFace } from './kindFace.ts';

export const painPointFace: KindFace<'painPoint'> = (card, { messages: { parts, drawing } }) => ({
  title: card.title,
  marks:
    card.severity === null
      ? []
      : [
          {
            type: 'dots',
            level: card.severity,
            of: 3,
            words: drawing.fact(parts.fields.severity, parts.options.severity[card.severity]),
          },
        ],
});
