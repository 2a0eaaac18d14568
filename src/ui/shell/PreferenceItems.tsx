import { languages, offeredLanguages } from '../../i18n/languages.ts';
import type { Locale, Theme } from '../../session/preferences.ts';
import { MenuChoice, MenuSeparator } from '../primitives/Menu.tsx';
import { useApp, useMessages, usePreference } from './app.tsx';

/** Language, light and dark, and what the editor shows, as items of a menu. */
export function PreferenceItems({ hasMinimap = false }: { readonly hasMinimap?: boolean }) {
  const { preferences } = useApp();
  const { settings } = useMessages();
  const locale = usePreference('locale');
  const theme = usePreference('theme');
  const minimap = usePreference('minimap');
  return (
    <>
      <MenuChoice<Locale>
        label={settings.language}
        value={locale}
        options={offeredLanguages.map((value) => ({ value, label: languages[value].name }))}
        onChange={(value) => {
          preferences.setState({ locale: value });
        }}
      />
      <MenuSeparator />
      <MenuChoice<Theme>
        label={settings.theme}
        value={theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: settings.themes[value] }))}
        onChange={(value) => {
          preferences.setState({ theme: value });
        }}
      />
      {hasMinimap && (
        <>
          <MenuSeparator />
          <MenuChoice<'yes' | 'no'>
            label={settings.minimap}
            value={minimap ? 'yes' : 'no'}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: settings.shown[value] }))}
            onChange={(value) => {
              preferences.setState({ minimap: value === 'yes' });
            }}
          />
        </>
      )}
    </>
  );
}
