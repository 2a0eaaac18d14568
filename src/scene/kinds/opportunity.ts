import { joined, type KindFace } from './kindFace.ts';

export const opportunityFace: KindFace<'opportunity'> = (card, { messages: { parts, drawing }, format }) => {
  const { impact, effort, progress } = parts.options;
  const promise = joined([
    card.impact !== null && drawing.impact(impact[card.impact]),
    card.effort !== null && (card.impact === null ? drawing.effortAlone : drawing.effort)(effort[card.effort]),
  ]);
  const value = card.value === null ? '' : drawing.valueYear(format.compact(card.value));
  return {
    title: card.title,
    marks:
      card.progress === null
        ? []
        : [{ type: 'chip', text: progress[card.progress], colour: card.progress === 'dropped' ? 'slate' : 'green' }],
    details: [promise, value].filter((text) => text !== '').map((text) => ({ text, colour: 'green' })),
  };
};
