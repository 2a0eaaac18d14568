import { checklist, colour, contentFields, duration } from './content.ts';
import { flag, number, orderKey, reference, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** A column of the map (method 000-2, 000-11, 000-12, 002-6). */
export const stageSpec = defineRecord('stage', {
  title: contentFields.title,
  customerGoal: text(),
  success: text(),
  duration: duration(),
  gate: checklist(),
  entering: number({ min: 0 }),
  hidden: flag(),
  colour: colour(),
  owner: contentFields.owner,
  tags: contentFields.tags,
  note: contentFields.note,
  phaseId: reference(),
  order: orderKey(),
});

export type Stage = RecordOf<typeof stageSpec>;
