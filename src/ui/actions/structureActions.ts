import { groupStages, ungroupPhases } from '../../commands/phases.ts';
import type { Action, ActionContext } from './action.ts';
import { chosen } from './chosen.ts';

function selected(context: ActionContext, type: 'stage' | 'phase'): readonly string[] {
  return chosen(context, type).map(({ id }) => id);
}

/** The phases that are chosen, or of which a chosen stage is. */
function phasesOf(context: ActionContext): readonly string[] {
  const { map } = context.editor;
  const above = map.stages.filter(({ id }) => selected(context, 'stage').includes(id)).map(({ phaseId }) => phaseId);
  return [...new Set([...selected(context, 'phase'), ...above.filter((id) => id !== null)])];
}

/** What changes the stages, lanes and phases, and how cards are linked. */
export const structureActions: readonly Action[] = [
  {
    id: 'structure.group',
    group: 'structure',
    keys: ['$mod+g'],
    isAvailable: (context) => !context.editor.isReadOnly && selected(context, 'stage').length > 0,
    run: (context) => {
      context.writing.beginPart(groupStages, { ids: selected(context, 'stage'), title: '' });
    },
  },
  {
    id: 'structure.ungroup',
    group: 'structure',
    keys: ['$mod+Shift+G'],
    isAvailable: (context) => !context.editor.isReadOnly && phasesOf(context).length > 0,
    run: (context) => {
      context.editor.run(ungroupPhases, { ids: phasesOf(context) });
    },
  },
  {
    id: 'link.start',
    group: 'structure',
    keys: ['Shift+Alt+KeyL'],
    isAvailable: ({ editor }) =>
      !editor.isReadOnly &&
      editor.map.cards.length > 1 &&
      editor.map.card(editor.session.getState().selection.at(-1) ?? '') !== undefined,
    run: ({ openDialog }) => {
      openDialog('link');
    },
  },
];
