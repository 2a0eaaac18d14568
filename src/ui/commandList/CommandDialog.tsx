import { useCallback, useMemo } from 'react';
import { matchOf } from '../../lib/matching.ts';
import type { Card } from '../../model/card.ts';
import type { Messages } from '../../i18n/en.ts';
import type { ActionContext } from '../actions/action.ts';
import { useActionContext } from '../actions/actionContext.tsx';
import { actions } from '../actions/index.ts';
import { chooseMatch } from '../find/finding.ts';
import { useMessages } from '../shell/app.tsx';
import { readableKeys } from '../shell/readableKeys.ts';
import { PickDialog } from '../dialogs/PickDialog.tsx';
import { curveActions } from './curveActions.ts';
import { choices, type Command } from './choices.ts';
import { partActions } from './partActions.ts';

/** More cards than these are better searched for on the map. */
const MOST_CARDS = 20;

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

function commandsOf(context: ActionContext, messages: Messages): readonly Command[] {
  const { actions: labels, actionGroups } = messages;
  const done = [...actions, ...partActions, ...curveActions]
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
  return [...done, ...choices(context, messages)];
}

/** The cards whose titles answer what was typed, the best first. */
function cardsFound(context: ActionContext, { commandList, parts }: Messages, query: string): readonly Command[] {
  if (query.trim() === '') return [];
  const { map } = context.editor;
  return map.cards
    .filter(({ id }) => !map.isHidden(id))
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
