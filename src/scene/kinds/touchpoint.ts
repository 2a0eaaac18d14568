import type { Mark } from '../cardFace.ts';
import { drawnDuration } from '../duration.ts';
import { details, joined, type KindFace } from './kindFace.ts';

const moments: Record<'truth' | 'delight' | 'risk', Omit<Extract<Mark, { type: 'badge' }>, 'words'>> = {
  truth: { type: 'badge', icon: 'star', colour: 'amber' },
  delight: { type: 'badge', icon: 'heart', colour: 'pink' },
  risk: { type: 'badge', icon: 'warning', colour: 'red' },
};

export const touchpointFace: KindFace<'touchpoint'> = (card, context) => {
  const { options } = context.messages.parts;
  return {
    title: card.title,
    marks: card.moment === null ? [] : [{ ...moments[card.moment], words: options.moment[card.moment] }],
    details: details(
      card.channels.map((channel) => options.channelType[channel]).join(', '),
      joined([
        card.initiative && options.initiative[card.initiative],
        card.delivery && options.delivery[card.delivery],
        card.length && drawnDuration(card.length, context),
      ]),
    ),
  };
};
