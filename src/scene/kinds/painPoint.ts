import type { KindFace } from './kindFace.ts';

export const painPointFace: KindFace<'painPoint'> = (card) => ({
  title: card.title,
  marks: card.severity === null ? [] : [{ type: 'dots', level: card.severity, of: 3 }],
});
