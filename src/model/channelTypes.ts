import { choice, choices } from './field.ts';

/** The media through which customer and company meet (method 001-9). */
const channelTypes = [
  'site',
  'search',
  'social',
  'email',
  'phone',
  'whatsapp',
  'chat',
  'app',
  'store',
  'videoCall',
  'event',
  'mail',
  'partner',
  'other',
] as const;

export const channelType = () => choice('channelType', channelTypes);

export const channelTypeList = () => choices('channelType', channelTypes);
