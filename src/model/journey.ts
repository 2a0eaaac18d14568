import { contentFields } from './content.ts';
import { day, number, oneOf, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** The one journey record of a map has this id, so that it can neither be missed nor doubled (R1). */
export const JOURNEY_ID = 'journey';

/** The map itself. */
export const journeySpec = defineRecord('journey', {
  title: contentFields.title,
  scenario: text(),
  customerGoal: text(),
  businessGoal: text(),
  state: oneOf('journeyState', ['current', 'future'], 'current'),
  owner: contentFields.owner,
  reviewEveryDays: number({ min: 1, max: 3650 }),
  reviewedAt: day(),
  tags: contentFields.tags,
  note: contentFields.note,
});

export type Journey = RecordOf<typeof journeySpec>;
