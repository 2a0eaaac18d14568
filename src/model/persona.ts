import { channelTypeList } from './channelTypes.ts';
import { colour, contentFields, evidenceFields, picture } from './content.ts';
import { choice, choices, flag, line, lines, orderKey, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** Who travels the journey (method 001-2, 001-4, 004-7). */
export const personaSpec = defineRecord('persona', {
  title: contentFields.title,
  role: line(),
  quote: text(),
  avatar: picture(),
  colour: colour(),
  visible: flag(true),
  segment: line(),
  buyingRole: choice('buyingRole', ['decides', 'influences', 'uses', 'buys', 'blocks']),
  goals: lines(),
  needs: lines(),
  frustrations: lines(),
  motivations: lines(),
  demographics: text(),
  psychographics: text(),
  barriers: choices('barrier', ['time', 'money', 'motivation', 'health', 'knowledge', 'trust']),
  preferredChannels: channelTypeList(),
  basis: evidenceFields.basis,
  sources: evidenceFields.sources,
  owner: contentFields.owner,
  tags: contentFields.tags,
  note: contentFields.note,
  order: orderKey(),
});

export type Persona = RecordOf<typeof personaSpec>;
