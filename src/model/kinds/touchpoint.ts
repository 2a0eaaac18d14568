import { channelTypeList } from '../channelTypes.ts';
import { duration } from '../content.ts';
import { choice } from '../field.ts';
import { defineKind } from './kind.ts';

/** Where customer and company meet (method 003-7, 003-10, 003-17, 003-23). */
export const touchpointKind = defineKind('touchpoint', {
  channels: channelTypeList(),
  initiative: choice('initiative', ['proactive', 'reactive']),
  delivery: choice('delivery', ['human', 'automated']),
  moment: choice('moment', ['truth', 'delight', 'risk']),
  length: duration(),
});
