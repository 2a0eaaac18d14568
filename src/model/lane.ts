import * as z from 'zod/mini';
import { colour, contentFields } from './content.ts';
import { choice, custom, flag, number, orderKey } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

const kindName = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/));

/** A row of the map. */
export const laneSpec = defineRecord('lane', {
  title: contentFields.title,
  /** Kinds that the lane takes; the first is what typing makes, none means any. Names unknown here are kept. */
  kinds: custom('kinds', z.readonly(z.array(kindName).check(z.maxLength(40))) as z.ZodMiniType<readonly string[]>, []),
  /** Least height in map pixels; the lane grows with its cards. */
  height: number({ min: 40, max: 2000 }),
  collapsed: flag(),
  hidden: flag(),
  /** The line of a service blueprint that runs across the map below this lane. */
  lineBelow: choice('serviceLine', ['interaction', 'visibility', 'internal']),
  colour: colour(),
  owner: contentFields.owner,
  tags: contentFields.tags,
  note: contentFields.note,
  order: orderKey(),
});

export type Lane = RecordOf<typeof laneSpec>;
