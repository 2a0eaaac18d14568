import { details, joined, type KindFace } from './kindFace.ts';

export const taskFace: KindFace<'task'> = (card, { messages, format, day }) => {
  const people = joined([card.owner, card.team]);
  const due = card.due === null ? '' : messages.drawing.due(format.day(card.due));
  const automated = card.automated && messages.parts.fields.automated;
  const trigger = joined([card.trigger !== '' && messages.drawing.trigger(card.trigger), automated]);
  const late = card.due !== null && !card.done && card.due < day;
  return {
    lead: { type: 'box', checked: card.done },
    title: card.title,
    told: card.done ? [messages.parts.fields.done] : [],
    details: [
      ...details(trigger),
      ...(late ? [...details(people), { text: due, colour: 'red' as const }] : details(joined([people, due]))),
    ],
  };
};
