import { guarded } from '../lib/guarded.ts';
import { createPreferences, type Preferences } from './preferences.ts';

const KEY = 'percurso.preferences';

/** This person's preferences, kept in the browser from one visit to the next where it lets us. */
export function keptPreferences(): Preferences {
  const stored = guarded(() => JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown);
  const preferences = createPreferences(stored, navigator.languages, matchMedia('(max-width: 640px)').matches);
  preferences.subscribe((values) => {
    guarded(() => {
      localStorage.setItem(KEY, JSON.stringify(values));
    });
  });
  return preferences;
}
