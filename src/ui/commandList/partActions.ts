import { resolveComment } from '../../commands/comments.ts';
import { setField } from '../../commands/parts.ts';
import { leavePhase } from '../../commands/phases.ts';
import { addLane, addStage } from '../../commands/structure.ts';
import { carry, widen } from '../../editor/carrying.ts';
import type { Direction } from '../../editor/navigate.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import type { MapRecord } from '../../model/records.ts';
import type { Action, ActionContext } from '../actions/action.ts';
import { chosen } from '../actions/chosen.ts';

/** The chosen parts of some types that may be changed: none where the map is only read. */
function changeable<Type extends MapRecord['type']>(context: ActionContext, ...types: readonly Type[]) {
  return context.editor.isReadOnly ? [] : chosen(context, ...types);
}

function moving(id: Extract<Action['id'], `move.${string}`>, direction: Direction): Action {
  const types = direction === 'up' || direction === 'down' ? (['card', 'lane'] as const) : (['card', 'stage'] as const);
  return {
    id,
    group: 'edit',
    isAvailable: (context) => changeable(context, ...types).length > 0,
    run: ({ editor }) => {
      carry(editor, direction);
    },
  };
}

function widening(id: Action['id'], direction: Direction): Action {
  return {
    id,
    group: 'edit',
    isAvailable: (context) => changeable(context, 'card').some(({ kind }) => kind !== 'emotion'),
    run: ({ editor }) => {
      widen(editor, direction);
    },
  };
}

/** What has its own keys on the canvas or its own control in a panel, and is found in the list of all actions too. */
export const partActions: readonly Action[] = [
  {
    id: 'edit.write',
    group: 'edit',
    isAvailable: (context) => changeable(context, 'journey', 'persona', 'phase', 'stage', 'lane', 'card').length > 0,
    run: ({ editor, writing }) => {
      const last = editor.session.getState().selection.at(-1);
      if (last !== undefined) writing.begin(last);
    },
  },
  moving('move.up', 'up'),
  moving('move.down', 'down'),
  moving('move.left', 'left'),
  moving('move.right', 'right'),
  widening('card.wider', 'right'),
  widening('card.narrower', 'left'),
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
    id: 'structure.leavePhase',
    group: 'structure',
    isAvailable: (context) => inPhases(context).length > 0,
    run: (context) => {
      context.editor.run(leavePhase, { ids: inPhases(context) });
    },
  },
  {
    id: 'lane.collapse',
    group: 'structure',
    isAvailable: (context) => changeable(context, 'lane').length > 0,
    run: (context) => {
      const lanes = changeable(context, 'lane');
      const isOpen = lanes.some(({ collapsed }) => !collapsed);
      context.editor.run(setField, { ids: lanes.map(({ id }) => id), field: 'collapsed', value: isOpen });
    },
  },
  {
    id: 'lane.fitHeight',
    group: 'structure',
    isAvailable: (context) => changeable(context, 'lane').some(({ height }) => height !== null),
    run: (context) => {
      const ids = changeable(context, 'lane').map(({ id }) => id);
      context.editor.run(setField, { ids, field: 'height', value: null });
    },
  },
  {
    id: 'part.hide',
    group: 'structure',
    isAvailable: (context) => changeable(context, 'stage', 'lane').length > 0,
    run: (context) => {
      const ids = changeable(context, 'stage', 'lane').map(({ id }) => id);
      context.editor.run(setField, { ids, field: 'hidden', value: true });
    },
  },
  {
    id: 'part.showHidden',
    group: 'structure',
    isAvailable: ({ editor }) => !editor.isReadOnly && hiddenParts(editor.map).length > 0,
    run: ({ editor }) => {
      editor.run(setField, { ids: hiddenParts(editor.map), field: 'hidden', value: false });
    },
  },
  {
    id: 'comment.resolve',
    group: 'comments',
    isAvailable: (context) => firstOpen(context) !== undefined,
    run: (context) => {
      const comment = firstOpen(context);
      if (comment !== undefined) context.editor.run(resolveComment, { id: comment.id });
    },
  },
];

/** Where the person is at work among the stages or the lanes: at one that is chosen, or that of the chosen card or marked cell. */
function placeOf({ editor }: ActionContext, type: 'stage' | 'lane'): number {
  const { selection, cursor } = editor.session.getState();
  const last = selection.at(-1) ?? '';
  const [own, key] = [editor.map.card(last), `${type}Id` as const];
  const id = own?.[key] ?? (editor.map.get(last)?.type === type ? last : cursor?.[key]);
  return (type === 'stage' ? editor.map.stages : editor.map.lanes).findIndex((part) => part.id === id);
}

/** The chosen stages that belong to a phase. */
function inPhases(context: ActionContext): readonly string[] {
  return changeable(context, 'stage').flatMap(({ id, phaseId }) => (phaseId === null ? [] : [id]));
}

function hiddenParts({ stages, lanes }: JourneyMap): readonly string[] {
  return [...stages, ...lanes].filter(({ hidden }) => hidden).map(({ id }) => id);
}

/** The oldest open comment on the part that was chosen last. */
function firstOpen({ editor }: ActionContext) {
  const last = editor.session.getState().selection.at(-1);
  return editor.isReadOnly
    ? undefined
    : editor.map.comments.find(({ targetId, resolved }) => targetId === last && !resolved);
}
