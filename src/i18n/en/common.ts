import type { CommandId } from '../../commands/index.ts';

/** Texts of the whole interface. */
export const common = { close: 'Close', cancel: 'Cancel', notices: 'Messages' };

export const settings = {
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  minimap: 'Minimap',
  shown: { yes: 'Shown', no: 'Hidden' },
};

export const failure = {
  panel: 'Something went wrong here. The map itself is safe.',
  retry: 'Try again',
};

/** What each undo step did. */
export const steps = {
  'card.create': 'Add card',
  'card.move': 'Move cards',
  'card.shift': 'Move cards',
  'card.duplicate': 'Duplicate cards',
  'card.setKind': 'Change kind',
  'card.span': 'Change width',
  'card.cut': 'Cut cards',
  'card.paste': 'Paste cards',
  'card.pasteLines': 'Paste lines',
  'table.paste': 'Paste table',
  'link.create': 'Add link',
  'part.set': 'Change',
  'part.delete': 'Delete',
  'stage.add': 'Add stage',
  'lane.add': 'Add lane',
  'persona.add': 'Add persona',
  'stage.move': 'Move stage',
  'lane.move': 'Move lane',
  'persona.move': 'Move persona',
  withField: (step: string, field: string) => `${step}: ${field}`,
} satisfies Record<CommandId, string> & { withField: (step: string, field: string) => string };
