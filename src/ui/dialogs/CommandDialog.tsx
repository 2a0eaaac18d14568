import { useMemo } from 'react';
import { cardKinds } from '../../model/kinds/index.ts';
import type { Messages } from '../../i18n/en.ts';
import type { ActionContext } from '../actions/action.ts';
import { useActionContext } from '../actions/actionContext.tsx';
import { actions } from '../actions/index.ts';
import type { Placeable } from '../canvas/placing.ts';
import { useMessages } from '../shell/app.tsx';
import { readableKeys } from '../shell/readableKeys.ts';
import { type Pick, PickDialog } from './PickDialog.tsx';

interface Command extends Pick {
  readonly run: () => void;
}

/** Everything that can be done now, found by typing; Enter does it. */
export function CommandDialog({ onClose }: { readonly onClose: () => void }) {
  const context = useActionContext();
  const messages = useMessages();
  const { commandList } = messages;
  const all = useMemo(() => commandsOf(context, messages), [context, messages]);
  return (
    <PickDialog
      title={commandList.title}
      search={commandList.search}
      items={all}
      none={commandList.none}
      count={commandList.count}
      onPick={({ run }) => {
        run();
      }}
      onClose={onClose}
    />
  );
}

function commandsOf(context: ActionContext, { actions: labels, actionGroups, commandList, parts, drawing }: Messages) {
  const { editor, placing, view, readView } = context;
  const { map, layout } = readView();
  const done = actions
    .filter(({ id, isAvailable }) => id !== 'map.commands' && isAvailable?.(context) !== false)
    .map((action): Command => {
      const keys = action.keys?.[0];
      return {
        id: action.id,
        detail: actionGroups[action.group],
        label: labels[action.id],
        keys: keys && readableKeys(keys),
        run: () => {
          action.run(context);
        },
      };
    });
  const place = (what: Placeable, name: string, key: string): Command => ({
    id: `place ${what}`,
    detail: commandList.insert,
    label: commandList.place(name),
    keys: key,
    run: () => {
      placing.placeHere(what);
    },
  });
  const placed = editor.isReadOnly
    ? []
    : [
        ...cardKinds.map((kind) => place(kind, parts.kinds[kind].name, parts.kinds[kind].key)),
        ...(['stage', 'lane', 'persona'] as const).map((part) => place(part, parts.types[part], parts.partKeys[part])),
      ];
  const stages = map.stages.map(({ id, title }): Command => ({
    id: `stage ${id}`,
    detail: commandList.stages,
    label: commandList.goTo(title || drawing.untitledStage),
    run: () => {
      const box = layout.stages.get(id);
      if (box === undefined) return;
      editor.session.select([id]);
      view.reveal(box);
    },
  }));
  return [...done, ...placed, ...stages];
}
