import type { Facet } from '../../model/filter.ts';

/** Texts of searching in the map. */
export const search = {
  name: 'Search in the map',
  field: 'Search in the map',
  next: 'Next match',
  previous: 'Previous match',
  close: 'Close the search',
  filter: 'Filter cards',
  place: (at: string, count: string) => `${at} of ${count}`,
  count: (count: string, number: number) => (number === 1 ? '1 match' : `${count} matches`),
  none: 'No match',
};

/** Texts of filters, and of the views that they are kept as. */
export const filter = {
  name: 'Filter cards',
  facets: {
    personaIds: 'Personas',
    kinds: 'Kinds of card',
    tags: 'Tags',
    owners: 'Owners',
    bases: 'Basis',
    channelStatuses: 'Status of channels',
  } satisfies Record<Facet, string> as Record<Facet, string>,
  without: { personaIds: 'No persona', tags: 'No tag', owners: 'No owner' },
  noCards: 'There are no cards to filter yet.',
  active: (passing: string, all: string) => `Filter: ${passing} of ${all} cards`,
  clear: 'Clear the filter',
  views: 'Saved views',
  noViews: 'Choose a filter and save it here: views travel with the map.',
  save: 'Save as view',
  newName: 'Name of the view',
  confirm: 'Save',
  untitled: 'Unnamed view',
  more: (title: string) => `More for ${title}`,
  rename: 'Rename',
  nameOf: (title: string) => `Name of ${title}`,
  update: 'Update with this filter',
  remove: 'Delete',
};

/** Texts of the map shown full screen. */
export const presenting = {
  name: 'Presentation',
  at: (place: string, count: string, title: string) => `${place} / ${count} · ${title}`,
  chosen: 'What is chosen',
  next: 'Next stage',
  previous: 'Previous stage',
  end: 'End the presentation',
};
