import type { ColourName } from '../../model/content.ts';
import type { KindFace } from './kindFace.ts';

const praise: ReadonlySet<string> = new Set(['praise', 'recommendation']);
const blame: ReadonlySet<string> = new Set(['complaint', 'problem', 'criticism']);

export const thoughtFace: KindFace<'thought'> = (card, { messages: { parts, drawing } }) => {
  const colour: ColourName =
    card.voice === null ? 'violet' : praise.has(card.voice) ? 'green' : blame.has(card.voice) ? 'red' : 'violet';
  return {
    title: card.title === '' ? '' : drawing.quote(card.title),
    details: card.voice === null ? [] : [{ text: parts.options.voice[card.voice], colour }],
  };
};
