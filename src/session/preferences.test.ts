import { describe, expect, it, vi } from 'vitest';
import { createPreferences } from './preferences.ts';

const initial = {
  locale: 'en',
  theme: 'system',
  minimap: true,
  panel: 'cards',
  author: '',
  outline: 'none',
  outlineBy: 'stage',
};

describe('preferences', () => {
  it.each([
    [['pt-BR'], 'pt-BR'],
    [['pt'], 'pt-BR'],
    [['pt-PT', 'en'], 'pt-BR'],
    [['PT-br'], 'pt-BR'],
    [['en-GB', 'pt-BR'], 'en'],
    [['fr', 'pt-BR', 'en'], 'pt-BR'],
    [['fr', 'de'], 'en'],
    [['ptolemaic'], 'en'],
    [[], 'en'],
  ])('of a browser that asks for %j begin in %s', (languages, locale) => {
    expect(createPreferences(null, languages, false).getState().locale).toBe(locale);
  });

  it('begin on a phone with the whole screen for the map, and keep what is opened there', () => {
    expect(createPreferences(null, ['en'], true).getState()).toEqual({ ...initial, panel: null });
    expect(createPreferences({ panel: 'cards' }, ['en'], true).getState()).toEqual(initial);
  });

  it('are those that were kept', () => {
    const kept = {
      locale: 'pt-BR',
      theme: 'dark',
      minimap: false,
      panel: null,
      author: 'Bia',
      outline: 'alone',
      outlineBy: 'lane',
    };
    expect(createPreferences(kept, ['en'], false).getState()).toEqual(kept);
    expect(createPreferences({ ...kept, panel: 'structure' }, ['en'], false).getState().panel).toBe('structure');
  });

  it.each([
    [null],
    [undefined],
    ['text'],
    [[]],
    [{ locale: 'xx', theme: 7, minimap: 'yes', panel: 'none', author: 7, outline: null, outlineBy: 'x' }],
    [{ locale: null, theme: null, minimap: null, panel: undefined, other: 1 }],
    [{ locale: ['en'], theme: {}, minimap: 0, panel: {} }],
  ])('are the first ones where %j was kept', (kept) => {
    expect(createPreferences(kept, ['en'], false).getState()).toEqual(initial);
  });

  it('tell when they change', () => {
    const preferences = createPreferences(null, ['en'], false);
    const listener = vi.fn();
    preferences.subscribe(listener);
    preferences.setState({ theme: 'dark' });
    expect(listener).toHaveBeenCalledTimes(1);
    expect(preferences.getState()).toEqual({ ...initial, theme: 'dark' });
  });
});
