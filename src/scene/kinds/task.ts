import { details, joined, type KindFace } from './kindFace.ts';

export const taskFace: KindFace<'task'> = (card, { messages, format, day }) => {
  const people = joined([card.owner, card.team]);
  const due = card.due === null ? '' : messages.drawing.due(format.day(card.due));
  const late = card.due !== null && !card.done && card.due < day;
  return {
    lead: { type: 'box', checked: card.done },
    title: card.title,
    details: late ? [...details(people), { text: due, colour: 'red' }] : details(joined([people, due])),
  };
};
