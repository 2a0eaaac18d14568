import { details, type KindFace } from './kindFace.ts';

export const systemFace: KindFace<'system'> = (card, { messages }) => ({
  title: card.title,
  details: details(card.category === null ? '' : messages.parts.options.systemCategory[card.category]),
});
