import type { Messages } from './en.ts';

/** Every language: its own name, the tag for numbers and dates, and its texts, loaded when they are needed. */
export const languages = {
  'pt-BR': { name: 'Português', tag: 'pt-BR', load: async (): Promise<Messages> => (await import('./ptBR.ts')).ptBR },
  en: { name: 'English', tag: 'en', load: async (): Promise<Messages> => (await import('./en.ts')).en },
  pseudo: { name: 'Þšéûðö', tag: 'en', load: async (): Promise<Messages> => (await import('./pseudo.ts')).pseudo },
} as const;

/** The languages that people choose from. */
export const offeredLanguages = ['pt-BR', 'en'] as const;
