import { useCallback, useMemo } from 'react';
import { matchOf } from '../../lib/matching.ts';
import type { Card } from '../../model/card.ts';
import { cardKinds } from '../../model/kinds/index.ts';
import type { Messages } from '../../i18n/en.ts';
import type { ActionContext } from '../actions/action.ts';
import { useActionContext } from '../actions/actionContext.tsx';
import { actions } from '../actions/index.ts';
import type { Placeable } from '../canvas/placing.ts';
import { chooseMatch } from '../find/finding.ts';
import { useMessages } from '../shell/app.tsx';
import { readableKeys } from '../shell/readableKeys.ts';
import { type Pick, PickDialog } from './PickDialog.tsx';

/** More cards than these are better searched for on the map. */
const MOST_CARDS = 20;

interface Command extends Pick {
  readonly run: () => void;
}

/** Everything that can be done now, found by typing; Enter does it. */
export function CommandDialog({ onClose }: { readonly onClose: () => void }) {
  const context = useActionContext();
  const messages = useMessages();
  const { commandList } = messages;
  const all = useMemo(() => commandsOf(context, messages), [context, messages]);
  const cards = useCallback((query: string) => cardsFound(context, messages, query), [context, messages]);
  return (
    <PickDialog
      title={commandList.title}
      search={commandList.search}
      items={all}
      more={cards}
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

/** The cards whose titles answer what was typed, the best first. */
function cardsFound(context: ActionContext, { commandList, parts }: Messages, query: string): readonly Command[] {
  if (query.trim() === '') return [];
  return context.editor.map.cards
    .map((card) => ({ card, rank: card.title === '' ? null : matchOf(card.title, query) }))
    .filter((found): found is { card: Card; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_CARDS)
    .map(({ card: { id, title, kind } }) => ({
      id: `card ${id}`,
      detail: parts.kinds[kind].name,
      label: commandList.card(title),
      run: () => {
        chooseMatch(context, id);
      },
    }));
}
