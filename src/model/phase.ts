import { colour, contentFields } from './content.ts';
import { text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** A group of neighbouring stages: the upper of the two levels. It stands where its stages stand. */
export const phaseSpec = defineRecord('phase', {
  title: contentFields.title,
  customerGoal: text(),
  colour: colour(),
  owner: contentFields.owner,
  tags: contentFields.tags,
  note: contentFields.note,
});

export type Phase = RecordOf<typeof phaseSpec>;
