import type { Action, ActionContext } from './action.ts';
import { chosen } from './chosen.ts';

function hasCards(context: ActionContext): boolean {
  return chosen(context, 'card').length > 0;
}

/** The clipboard. The browser's own keys work without asking for permission, so that they are left to it. */
export const clipboardActions: readonly Action[] = [
  {
    id: 'edit.copy',
    group: 'edit',
    keys: ['$mod+c'],
    isByBrowser: true,
    isAvailable: hasCards,
    run: ({ clipboard }) => {
      clipboard.copy();
    },
  },
  {
    id: 'edit.cut',
    group: 'edit',
    keys: ['$mod+x'],
    isByBrowser: true,
    isAvailable: (context) => !context.editor.isReadOnly && hasCards(context),
    run: ({ clipboard }) => {
      clipboard.cut();
    },
  },
  {
    id: 'edit.paste',
    group: 'edit',
    keys: ['$mod+v'],
    isByBrowser: true,
    isAvailable: ({ editor }) => !editor.isReadOnly,
    run: ({ clipboard }) => {
      clipboard.paste();
    },
  },
];
