import type { Locale } from '../../session/preferences.ts';
import type { TemplateLanguage } from '../../templates/sketch.ts';

/** The language in which templates speak to someone whose interface speaks a locale. */
export function templateLanguage(locale: Locale): TemplateLanguage {
  return locale === 'pt-BR' ? 'pt' : 'en';
}
