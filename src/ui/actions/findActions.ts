import { isFiltering, noFilter } from '../../model/filter.ts';
import { openFilter, openSearch, stepFound } from '../find/finding.ts';
import type { Action } from './action.ts';

/** What finds, filters and shows parts of the map. */
export const findActions: readonly Action[] = [
  {
    id: 'find.search',
    group: 'view',
    keys: ['$mod+f'],
    worksInFields: true,
    run: openSearch,
  },
  {
    id: 'find.next',
    group: 'view',
    keys: ['F3'],
    worksInFields: true,
    run: (context) => {
      stepFound(context, 1);
    },
  },
  {
    id: 'find.previous',
    group: 'view',
    keys: ['Shift+F3'],
    worksInFields: true,
    run: (context) => {
      stepFound(context, -1);
    },
  },
  {
    id: 'find.filter',
    group: 'view',
    keys: ['Shift+Alt+KeyF'],
    run: openFilter,
  },
  {
    id: 'find.clear',
    group: 'view',
    isAvailable: ({ editor }) => isFiltering(editor.session.getState().filter),
    run: ({ editor }) => {
      editor.session.filterBy(noFilter);
    },
  },
  {
    id: 'view.present',
    group: 'view',
    keys: ['Shift+Alt+KeyP'],
    run: ({ editor }) => {
      // Asked within the gesture, as browsers want it; where it is refused, the page alone is filled.
      const { documentElement: page } = document;
      if ('requestFullscreen' in page) page.requestFullscreen().catch(() => undefined);
      editor.session.present(true);
    },
  },
];
