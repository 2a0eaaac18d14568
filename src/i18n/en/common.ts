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

/** Using the app without a network, and new versions of it. */
export const offline = {
  kept: 'Percurso now also works without a network.',
  newVersion: 'A new version is ready.',
  reload: 'Reload',
  waits: (why: string) => `Not reloaded. ${why}`,
};

/** What each undo step did. */
export const steps = {
  'card.create': 'Add card',
  'card.move': 'Move cards',
  'card.shift': 'Move cards',
  'card.duplicate': 'Duplicate cards',
  'card.setKind': 'Change kind',
  'card.span': 'Change width',
  'card.attach': 'Attach to card',
  'card.cut': 'Cut cards',
  'card.paste': 'Paste cards',
  'card.pasteLines': 'Paste lines',
  'table.paste': 'Paste table',
  'link.create': 'Add link',
  'link.reattach': 'Move link',
  'comment.add': 'Add comment',
  'comment.resolve': 'Resolve comment',
  'comment.reopen': 'Reopen comment',
  'part.set': 'Change',
  'part.setEach': 'Change',
  'part.delete': 'Delete',
  'stage.add': 'Add stage',
  'lane.add': 'Add lane',
  'lane.addSet': 'Add lanes',
  'persona.add': 'Add persona',
  'stage.move': 'Move stage',
  'lane.move': 'Move lane',
  'persona.move': 'Move persona',
  'phase.group': 'Group stages',
  'phase.leave': 'Take out of the phase',
  'phase.ungroup': 'Ungroup stages',
  'view.save': 'Save view',
  withField: (step: string, field: string) => `${step}: ${field}`,
} satisfies Record<CommandId, string> & { withField: (step: string, field: string) => string };
