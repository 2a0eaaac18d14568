import type { Messages } from '../../i18n/en.ts';
import { type Facet, facets, facetValues, type Filter, WITHOUT } from '../../model/filter.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import { cardKinds } from '../../model/kinds/index.ts';

/** A value that may be asked for, as a person reads it. */
interface Option {
  readonly id: string;
  readonly label: string;
}

/** What each facet offers: what is on the map, and what is asked for although it is no longer there. */
export function filterOptions(
  map: JourneyMap,
  filter: Filter,
  messages: Messages,
): readonly { readonly facet: Facet; readonly options: readonly Option[] }[] {
  const order = orderOf(map);
  return facets.flatMap((facet) => {
    const here = new Set(map.cards.flatMap((card) => facetValues(card, facet)));
    // That a map uses a facet at all is told by another value than “without”.
    if (here.size === 1 && here.has(WITHOUT)) here.clear();
    const gone = facet === 'personaIds' ? [] : (filter[facet] ?? []);
    const known = order[facet] ?? [...here].filter((id) => id !== WITHOUT).sort((a, b) => a.localeCompare(b));
    const all = [...known.filter((id) => here.has(id)), ...(here.has(WITHOUT) ? [WITHOUT] : []), ...gone];
    const options = [...new Set(all)].map((id) => ({ id, label: labelOf(facet, id, map, messages) }));
    return options.length === 0 ? [] : [{ facet, options }];
  });
}

/** The facets whose values have an order of their own. */
function orderOf(map: JourneyMap): { readonly [Name in Facet]?: readonly string[] } {
  return {
    personaIds: map.personas.map(({ id }) => id),
    kinds: cardKinds,
    bases: ['assumed', 'observed', 'validated'],
    channelStatuses: ['inUse', 'wanted', 'toImprove'],
  };
}

function labelOf(facet: Facet, id: string, map: JourneyMap, { parts, drawing, filter }: Messages): string {
  const words = (list: Readonly<Record<string, string>>): string => list[id] ?? id;
  switch (facet) {
    case 'personaIds': {
      const persona = map.get(id);
      if (id === WITHOUT) return filter.without.personaIds;
      return (persona?.type === 'persona' && persona.title) || drawing.untitledPersona;
    }
    case 'kinds':
      return (parts.kinds as Readonly<Record<string, { readonly plural: string }>>)[id]?.plural ?? id;
    case 'tags':
    case 'owners':
      return id === WITHOUT ? filter.without[facet] : id;
    case 'bases':
      return words(parts.options.basis);
    case 'channelStatuses':
      return words(parts.options.channelStatus);
  }
}
