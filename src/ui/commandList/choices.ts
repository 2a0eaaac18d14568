import { attach, attachedValues } from '../../commands/attach.ts';
import { setKind } from '../../commands/cards.ts';
import { setField } from '../../commands/parts.ts';
import type { Messages } from '../../i18n/en.ts';
import { noFilter, withFacet } from '../../model/filter.ts';
import { cardKinds } from '../../model/kinds/index.ts';
import type { ActionContext } from '../actions/action.ts';
import { chosen } from '../actions/chosen.ts';
import { partName, titleOf } from '../canvas/partLabel.ts';
import type { Placeable } from '../canvas/placing.ts';
import { filterOptions } from '../find/filterOptions.ts';
import type { Pick } from '../dialogs/PickDialog.tsx';

/** Something that can be done by choosing it from the list of all actions. */
export interface Command extends Pick {
  readonly run: () => void;
}

type Build = (context: ActionContext, messages: Messages) => readonly Command[];

/** What can be done with something of the map or of its kinds: one command for each. */
export function choices(context: ActionContext, messages: Messages): readonly Command[] {
  const changing: readonly Build[] = context.editor.isReadOnly ? [] : [placing, becoming, attaching, colouring];
  return [...changing, goingTo, filtering].flatMap((build) => build(context, messages));
}

const placing: Build = ({ placing: { placeHere } }, { commandList, parts }) => {
  const place = (what: Placeable, name: string, key: string): Command => ({
    id: `place ${what}`,
    detail: commandList.insert,
    label: commandList.place(name),
    keys: key,
    run: () => {
      placeHere(what);
    },
  });
  return [
    ...cardKinds.map((kind) => place(kind, parts.kinds[kind].name, parts.kinds[kind].key)),
    ...(['stage', 'lane', 'persona'] as const).map((part) => place(part, parts.types[part], parts.partKeys[part])),
  ];
};

const becoming: Build = (context, { commandList, actionGroups, parts }) => {
  const { editor } = context;
  const cards = chosen(context, 'card');
  return cardKinds
    .filter((kind) => cards.some((card) => card.kind !== kind))
    .map((kind) => ({
      id: `become ${kind}`,
      detail: actionGroups.edit,
      label: commandList.become(parts.kinds[kind].name),
      run: () => {
        editor.run(setKind, { ids: cards.map(({ id }) => id), kind });
      },
    }));
};

const attaching: Build = ({ editor }, messages) => {
  const { map, session } = editor;
  const toId = session.getState().selection.at(-1) ?? '';
  const { commandList, actionGroups } = messages;
  return [...map.personas, ...map.cards]
    .filter(({ id }) => attachedValues(map, id, toId) !== null)
    .map((part) => ({
      id: `attach ${part.id}`,
      detail: actionGroups.edit,
      label: commandList.attach(partName(part, messages)),
      run: () => {
        editor.run(attach, { id: part.id, toId });
      },
    }));
};

const colouring: Build = ({ editor }, { commandList, actionGroups, parts }) => {
  const { selection } = editor.session.getState();
  const ids = selection.filter((id) => 'colour' in (editor.map.get(id) ?? {}));
  if (ids.length === 0) return [];
  return Object.entries(parts.colours).map(([value, name]) => ({
    id: `colour ${value}`,
    detail: actionGroups.edit,
    label: commandList.colour(name),
    run: () => {
      editor.run(setField, { ids, field: 'colour', value });
    },
  }));
};

const goingTo: Build = ({ editor, view, readView }, { commandList, drawing }) => {
  const { map, layout } = readView();
  return map.shownStages.map((stage) => ({
    id: `stage ${stage.id}`,
    detail: commandList.stages,
    label: commandList.goTo(titleOf(stage) || drawing.untitledStage),
    run: () => {
      const box = layout.stages.get(stage.id);
      if (box === undefined) return;
      editor.session.select([stage.id]);
      view.reveal(box);
    },
  }));
};

const filtering: Build = ({ editor: { map, session } }, messages) => {
  const { commandList, actionGroups, filter: words } = messages;
  const views = map.views.map(({ id, title, filter }) => ({
    id: `view ${id}`,
    detail: actionGroups.view,
    label: commandList.view(title || words.untitled),
    run: () => {
      session.filterBy(filter);
    },
  }));
  const values = filterOptions(map, noFilter, messages).flatMap(({ facet, options }) =>
    options.map(({ id, label }) => ({
      id: `only ${facet} ${id}`,
      detail: words.facets[facet],
      label: commandList.showOnly(label),
      run: () => {
        session.filterBy(withFacet(noFilter, facet, [id]));
      },
    })),
  );
  return [...views, ...values];
};
