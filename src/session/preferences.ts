import { createStore, type StoreApi } from 'zustand/vanilla';

/** Languages of the interface; the last is for tests, and offered to no one. */
const locales = ['pt-BR', 'en', 'pseudo'] as const;

export type Locale = (typeof locales)[number];

export type Theme = 'light' | 'dark' | 'system';

/** Letters of the longest name that is kept. */
export const LONGEST_NAME = 200;

/** What a person likes, on every map. */
export interface PreferenceValues {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly minimap: boolean;
  /** The side panel that is open, if any. */
  readonly panel: 'cards' | 'structure' | 'filter' | null;
  /** The name that comments are signed with; empty where none was given. */
  readonly author: string;
  /** Whether the map is also told as headings and lists, beside the canvas or instead of it. */
  readonly outline: 'none' | 'beside' | 'alone';
  /** What the outer headings of the outline are. */
  readonly outlineBy: 'stage' | 'lane';
}

export type Preferences = StoreApi<PreferenceValues>;

/**
 * @param stored what was kept of an earlier visit: anything, since a person may have changed it
 * @param languages languages that the browser asks for, best first
 * @param isNarrow whether the screen is a phone's, on which a panel would cover most of the map
 */
export function createPreferences(stored: unknown, languages: readonly string[], isNarrow: boolean): Preferences {
  const kept = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const oneOf = <Value>(key: string, allowed: readonly Value[], otherwise: Value): Value =>
    allowed.includes(kept[key] as Value) ? (kept[key] as Value) : otherwise;
  return createStore<PreferenceValues>(() => ({
    locale: oneOf('locale', locales, preferredLocale(languages)),
    theme: oneOf<Theme>('theme', ['light', 'dark', 'system'], 'system'),
    minimap: oneOf('minimap', [true, false], true),
    panel: oneOf<PreferenceValues['panel']>('panel', ['cards', 'structure', 'filter', null], isNarrow ? null : 'cards'),
    author: typeof kept.author === 'string' ? kept.author.slice(0, LONGEST_NAME) : '',
    outline: oneOf<PreferenceValues['outline']>('outline', ['none', 'beside', 'alone'], 'none'),
    outlineBy: oneOf<PreferenceValues['outlineBy']>('outlineBy', ['stage', 'lane'], 'stage'),
  }));
}

/** Portuguese of any country reads Brazilian Portuguese; everyone else English. */
function preferredLocale(languages: readonly string[]): Locale {
  const first = languages.find((language) => /^(pt|en)\b/i.test(language));
  return first !== undefined && /^pt/i.test(first) ? 'pt-BR' : 'en';
}
