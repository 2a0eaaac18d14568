import type { ColourName } from '../../model/content.ts';
import { details, type KindFace } from './kindFace.ts';

const statusColours: Record<'inUse' | 'wanted' | 'toImprove', ColourName> = {
  inUse: 'teal',
  wanted: 'violet',
  toImprove: 'orange',
};

export const channelFace: KindFace<'channel'> = (card, { messages: { parts, drawing }, format }) => {
  const { channelType, channelStatus, period } = parts.options;
  const medium = card.medium === null ? '' : channelType[card.medium];
  return {
    lead: { type: 'dot' },
    title: card.title === '' ? medium : card.title,
    marks:
      card.channelStatus === null
        ? []
        : [{ type: 'chip', text: channelStatus[card.channelStatus], colour: statusColours[card.channelStatus] }],
    details: details(
      card.contacts === null ? '' : drawing.contacts(format.compact(card.contacts), period[card.contactsPer]),
    ),
  };
};
