import { groupStages, leavePhase, ungroupPhases } from '../../commands/phases.ts';
import { addLane, addStage } from '../../commands/structure.ts';
import type { Action, ActionContext } from './action.ts';

function selected({ editor }: ActionContext, type: 'stage' | 'phase'): readonly string[] {
  return editor.session.getState().selection.filter((id) => editor.map.get(id)?.type === type);
}

/** Where the person is at work among the stages or the lanes: at one that is chosen, or that of the chosen card or marked cell. */
function placeOf({ editor }: ActionContext, type: 'stage' | 'lane'): number {
  const { selection, cursor } = editor.session.getState();
  const last = selection.at(-1) ?? '';
  const [own, key] = [editor.map.card(last), `${type}Id` as const];
  const id = own?.[key] ?? (editor.map.get(last)?.type === type ? last : cursor?.[key]);
  return (type === 'stage' ? editor.map.stages : editor.map.lanes).findIndex((part) => part.id === id);
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
    id: 'structure.addStageAfter',
    group: 'structure',
    isAvailable: (context) => !context.editor.isReadOnly && placeOf(context, 'stage') !== -1,
    run: (context) => {
      context.writing.beginPart(addStage, { title: '', index: placeOf(context, 'stage') + 1 });
    },
  },
  {
    id: 'structure.addLaneBelow',
    group: 'structure',
    isAvailable: (context) => !context.editor.isReadOnly && placeOf(context, 'lane') !== -1,
    run: (context) => {
      context.writing.beginPart(addLane, { title: '', kinds: [], index: placeOf(context, 'lane') + 1 });
    },
  },
  {
    id: 'structure.addLanes',
    group: 'structure',
    isAvailable: ({ editor }) => !editor.isReadOnly,
    run: ({ openDialog }) => {
      openDialog('lanes');
    },
  },
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
    id: 'structure.leavePhase',
    group: 'structure',
    isAvailable: (context) =>
      !context.editor.isReadOnly && phasesOf(context).length > selected(context, 'phase').length,
    run: (context) => {
      context.editor.run(leavePhase, { ids: selected(context, 'stage') });
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
