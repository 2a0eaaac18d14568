import { channelType } from '../channelTypes.ts';
import { choice, number, oneOf } from '../field.ts';
import { defineKind } from './kind.ts';

/** The medium, placed where it is used (method 001-9, 001-10, 003-13). */
export const channelKind = defineKind('channel', {
  medium: channelType(),
  channelStatus: choice('channelStatus', ['inUse', 'wanted', 'toImprove']),
  contacts: number({ min: 0 }),
  contactsPer: oneOf('period', ['day', 'week', 'month', 'quarter', 'year'], 'month'),
});
