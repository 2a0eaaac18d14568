import type { Preferences } from '../../session/preferences.ts';
import type { Action } from './action.ts';

/** Shows the outline where it is wanted, or hides it where it stands there already. */
function toggleOutline(preferences: Preferences, wanted: 'beside' | 'alone'): void {
  preferences.setState(({ outline }) => ({ outline: outline === wanted ? 'none' : wanted }));
}

/** The map told as headings and lists. */
export const outlineActions: readonly Action[] = [
  {
    id: 'view.outline',
    group: 'view',
    keys: ['Shift+Alt+KeyO'],
    run: ({ preferences }) => {
      toggleOutline(preferences, 'beside');
    },
  },
  {
    id: 'view.outlineAlone',
    group: 'view',
    run: ({ preferences }) => {
      toggleOutline(preferences, 'alone');
    },
  },
];
