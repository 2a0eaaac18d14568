import { languages, offeredLanguages } from '../../i18n/languages.ts';
import type { Locale, Theme } from '../../session/preferences.ts';
import type { MenuEntry } from '../primitives/Menu.tsx';
import { useApp, useMessages, usePreference } from './app.tsx';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Language, light and dark, and what the editor shows, as entries of a menu. */
export function usePreferenceEntries({ hasMinimap = false } = {}): readonly MenuEntry[] {
  const { preferences } = useApp();
  const { settings } = useMessages();
  const locale = usePreference('locale');
  const theme = usePreference('theme');
  const minimap = usePreference('minimap');
  const general: readonly MenuEntry[] = [
    {
      type: 'choice',
      label: settings.language,
      value: locale,
      options: offeredLanguages.map((value) => ({ value, label: languages[value].name })),
      onChange: (value) => {
        preferences.setState({ locale: value as Locale });
      },
    },
    { type: 'separator' },
    {
      type: 'choice',
      label: settings.theme,
      value: theme,
      options: themes.map((value) => ({ value, label: settings.themes[value] })),
      onChange: (value) => {
        preferences.setState({ theme: value as Theme });
      },
    },
  ];
  if (!hasMinimap) return general;
  return [
    ...general,
    { type: 'separator' },
    {
      type: 'choice',
      label: settings.minimap,
      value: minimap ? 'yes' : 'no',
      options: (['yes', 'no'] as const).map((value) => ({ value, label: settings.shown[value] })),
      onChange: (value) => {
        preferences.setState({ minimap: value === 'yes' });
      },
    },
  ];
}
