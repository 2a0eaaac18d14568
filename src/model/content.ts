import * as z from 'zod/mini';
import { custom, daySchema, line, listOf, MAX_TEXT, oneOf, tags, text } from './field.ts';

const shortString = z.string().check(z.maxLength(MAX_TEXT));

/** Where a piece of evidence may come from. */
export const sourceKinds = [
  'interview',
  'survey',
  'analytics',
  'supportLog',
  'social',
  'frontLine',
  'salesData',
  'research',
] as const;

const sourceSchema = z.readonly(
  z.object({ kind: z.enum(sourceKinds), reference: shortString, date: z.nullable(daySchema) }),
);

/** Something that a statement on the map rests on. */
export type Source = z.infer<typeof sourceSchema>;

/** What every part of a map that a person writes has. */
export const contentFields = {
  title: text(),
  note: text(),
  tags: tags(),
  owner: line(),
};

/** How sure the team is of a card or a persona, and what it rests on (method 001-18, 001-19). */
export const evidenceFields = {
  basis: oneOf('basis', ['assumed', 'observed', 'validated'], 'assumed'),
  sources: custom('sources', listOf(sourceSchema), []),
};

/** The colours that a stage, lane, persona or note may take: names of the palette, drawn by `scene/palette`. */
export const colourNames = [
  'blue',
  'sky',
  'teal',
  'green',
  'lime',
  'amber',
  'orange',
  'red',
  'pink',
  'violet',
  'slate',
] as const;

export type ColourName = (typeof colourNames)[number];

export const colour = () => custom('colour', z.nullable(z.enum(colourNames)), null);

/** SHA-256 of a picture in the asset store, in hexadecimal, with its size in pixels. */
const pictureSchema = z.readonly(
  z.object({
    asset: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    width: z.number().check(z.int(), z.minimum(1), z.maximum(20_000)),
    height: z.number().check(z.int(), z.minimum(1), z.maximum(20_000)),
  }),
);

export type Picture = z.infer<typeof pictureSchema>;

export const picture = () => custom('picture', z.nullable(pictureSchema), null);

const checklistSchema = listOf(z.readonly(z.object({ text: shortString, done: z.boolean() })));

export type ChecklistItem = z.infer<typeof checklistSchema>[number];

export const checklist = () => custom('checklist', checklistSchema, []);

export const durationForms = ['exactly', 'about', 'upTo', 'every', 'ongoing'] as const;
export const durationUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

const durationSchema = z.readonly(
  z.object({
    form: z.enum(durationForms),
    amount: z.number().check(z.minimum(0), z.maximum(10_000)),
    unit: z.enum(durationUnits),
  }),
);

/** A span of time as people say it: “about 2 weeks”, “up to 90 days”, “every year”, “ongoing” (the amount is then unused). */
export type Duration = z.infer<typeof durationSchema>;

export const duration = () => custom('duration', z.nullable(durationSchema), null);
