import { type Card, personasOf } from './card.ts';
import type { JourneyMap } from './journeyMap.ts';

/** What cards can be filtered by. */
export const facets = ['personaIds', 'kinds', 'tags', 'owners', 'bases', 'channelStatuses'] as const;

export type Facet = (typeof facets)[number];

/** Which cards are looked for: of one facet any of the values, and of every facet that is named. */
export type Filter = { readonly [Name in Facet]?: readonly string[] | undefined };

/** The value of a facet that stands for cards without one: no persona, no tag, no owner. */
export const WITHOUT = '';

/** Lets every card pass. */
export const noFilter: Filter = Object.freeze({});

export function isFiltering(filter: Filter): boolean {
  return facets.some((facet) => (filter[facet] ?? []).length > 0);
}

/** A filter with other values of one facet; a facet without values is left out. */
export function withFacet(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  const { [facet]: _, ...rest } = filter;
  return values.length === 0 ? rest : { ...rest, [facet]: values };
}

/** What a filter makes of a map. */
export interface Filtered {
  /** Cards that do not pass, and links between two of them. */
  readonly dimmed: ReadonlySet<string>;
  /** How many cards pass, of how many. */
  readonly passing: number;
  readonly all: number;
}

/** What does not pass a filter; null where the filter asks for nothing. */
export function filtered(map: JourneyMap, filter: Filter): Filtered | null {
  const asked = facets.flatMap((facet) => {
    const values = valuesHere(map, facet, filter[facet] ?? []);
    return values.length === 0 ? [] : [{ facet, values: new Set(values) }];
  });
  if (asked.length === 0) return null;
  const dimmed = new Set<string>();
  for (const card of map.cards) {
    const passes = asked.every(({ facet, values }) => facetValues(card, facet).some((value) => values.has(value)));
    if (!passes) dimmed.add(card.id);
  }
  const all = map.cards.length;
  const passing = all - dimmed.size;
  for (const { id, fromId, toId } of map.links) if (dimmed.has(fromId) && dimmed.has(toId)) dimmed.add(id);
  return { dimmed, passing, all };
}

/** What a card has of a facet. */
export function facetValues(card: Card, facet: Facet): readonly string[] {
  switch (facet) {
    case 'personaIds':
      return orWithout(personasOf(card));
    case 'kinds':
      return [card.kind];
    case 'tags':
      return orWithout(card.tags);
    case 'owners':
      return [card.owner.trim()];
    case 'bases':
      return [card.basis];
    case 'channelStatuses':
      return card.kind === 'channel' && card.channelStatus !== null ? [card.channelStatus] : [];
  }
}

function orWithout(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [WITHOUT] : values;
}

/** A persona that has gone is not asked for: nothing could say why no card passes. */
function valuesHere(map: JourneyMap, facet: Facet, values: readonly string[]): readonly string[] {
  if (facet !== 'personaIds') return values;
  return values.filter((id) => id === WITHOUT || map.get(id)?.type === 'persona');
}
