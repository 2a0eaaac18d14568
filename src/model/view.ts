import * as z from 'zod/mini';
import { contentFields } from './content.ts';
import { hidden, listOf, MAX_TEXT, orderKey } from './field.ts';
import { facets, type Filter, noFilter } from './filter.ts';
import { defineRecord, type RecordOf } from './record.ts';

const values = listOf(z.string().check(z.maxLength(MAX_TEXT)));

/** Any facet may be missing, and what a newer program filters by is kept. */
const filterSchema = z.looseObject(Object.fromEntries(facets.map((facet) => [facet, z.optional(values)])));

/** A filter that is kept under a name, and travels with the map. */
export const viewSpec = defineRecord('view', {
  title: contentFields.title,
  filter: hidden(filterSchema as unknown as z.ZodMiniType<Filter>, noFilter),
  order: orderKey(),
});

export type SavedView = RecordOf<typeof viewSpec>;
