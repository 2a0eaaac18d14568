import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Workspace } from '../../editor/workspace.ts';
import type { Messages } from '../../i18n/en.ts';
import { createFormat, type Format } from '../../i18n/format.ts';
import { languages } from '../../i18n/languages.ts';
import type { Appearance } from '../../scene/palette.ts';
import type { Device } from '../../storage/ports.ts';
import type { Locale, Preferences, PreferenceValues } from '../../session/preferences.ts';

/** What the whole interface is given by `main.tsx`. */
export interface App {
  readonly workspace: Workspace;
  /** How many maps that the browser's database had lost were brought back at the start. */
  readonly restored: Promise<number>;
  readonly device: Device;
  readonly preferences: Preferences;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Name and version, for files that say where they come from. */
  readonly name: string;
}

/** The language that is spoken now. */
export interface Language {
  readonly locale: Locale;
  /** For `lang` attributes. */
  readonly tag: string;
  readonly messages: Messages;
  readonly format: Format;
}

const AppContext = createContext<App | null>(null);
const LanguageContext = createContext<Language | null>(null);

export function useApp(): App {
  const app = use(AppContext);
  if (app === null) throw new Error('Outside of the app');
  return app;
}

export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (language === null) throw new Error('Outside of the app');
  return language;
}

export function useMessages(): Messages {
  return useLanguage().messages;
}

export function usePreference<Name extends keyof PreferenceValues>(name: Name): PreferenceValues[Name] {
  return useStore(useApp().preferences, (values) => values[name]);
}

/** Whether the interface is light or dark now, by choice or by the system. */
export function useAppearance(): Appearance {
  const theme = usePreference('theme');
  const [systemIsDark, setSystemIsDark] = useState(() => darkQuery().matches);
  useEffect(() => {
    const query = darkQuery();
    const listen = () => {
      setSystemIsDark(query.matches);
    };
    query.addEventListener('change', listen);
    return () => {
      query.removeEventListener('change', listen);
    };
  }, []);
  return theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
}

/** Loads the texts of a language; `main.tsx` does so for the first one before anything is shown. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  const { load, tag } = languages[locale];
  return { locale, tag, messages: await load(), format: createFormat(tag) };
}

interface AppProviderProps {
  readonly app: App;
  readonly firstLanguage: Language;
  readonly children: ReactNode;
}

/** Gives the interface its app and its language; another language is shown when its texts have come. */
export function AppProvider({ app, firstLanguage, children }: AppProviderProps) {
  const [language, setLanguage] = useState(firstLanguage);
  const locale = useStore(app.preferences, (values) => values.locale);
  useEffect(() => {
    if (locale === language.locale) return undefined;
    let isCurrent = true;
    void loadLanguage(locale).then((loaded) => {
      if (isCurrent) setLanguage(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [locale, language]);
  useEffect(() => {
    document.documentElement.lang = language.tag;
  }, [language]);
  return (
    <AppContext value={app}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </AppContext>
  );
}

function darkQuery(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
