import { duplicateCards } from '../../commands/cards.ts';
import { deleteParts } from '../../commands/parts.ts';
import { JOURNEY_ID } from '../../model/journey.ts';
import type { Action, ActionContext } from './action.ts';
import { chosen } from './chosen.ts';

function selection({ editor }: ActionContext): readonly string[] {
  return editor.session.getState().selection;
}

/** What changes the chosen parts. */
export const editActions: readonly Action[] = [
  {
    id: 'edit.undo',
    group: 'edit',
    keys: ['$mod+z'],
    isAvailable: ({ editor }) => editor.undoLabel !== null,
    run: ({ editor }) => editor.undo(),
  },
  {
    id: 'edit.redo',
    group: 'edit',
    keys: ['$mod+Shift+Z', '$mod+y'],
    isAvailable: ({ editor }) => editor.redoLabel !== null,
    run: ({ editor }) => editor.redo(),
  },
  {
    id: 'edit.duplicate',
    group: 'edit',
    keys: ['$mod+d'],
    isAvailable: (context) => !context.editor.isReadOnly && chosen(context, 'card').length > 0,
    run: (context) => {
      context.editor.run(duplicateCards, { ids: selection(context) });
    },
  },
  {
    id: 'edit.selectAll',
    group: 'edit',
    keys: ['$mod+a'],
    run: ({ editor }) => {
      const { map, session } = editor;
      session.select(map.cards.flatMap(({ id }) => (map.isHidden(id) ? [] : [id])));
    },
  },
  {
    id: 'edit.delete',
    group: 'edit',
    isAvailable: (context) => !context.editor.isReadOnly && selection(context).some((id) => id !== JOURNEY_ID),
    run: (context) => {
      context.editor.run(deleteParts, { ids: selection(context) });
    },
  },
];
