import { inReadingOrder } from '../../commands/cards.ts';
import { JOURNEY_ID } from '../../model/journey.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import { openCount, threadsOf } from '../../model/threads.ts';
import type { Action, ActionContext } from './action.ts';

/** Comments on what is chosen, and the way from one to the next. */
export const commentActions: readonly Action[] = [
  {
    id: 'comment.add',
    group: 'comments',
    keys: ['Shift+Alt+KeyM'],
    isAvailable: ({ editor }) => !editor.isReadOnly,
    run: ({ editor, writing }) => {
      writing.end();
      const id = editor.session.getState().selection.at(-1) ?? JOURNEY_ID;
      editor.session.select([id]);
      editor.session.comment({ id, isWriting: true });
    },
  },
  {
    id: 'comment.next',
    group: 'comments',
    keys: ['Shift+Alt+Period'],
    isAvailable: hasOpen,
    run: (context) => {
      go(context, 1);
    },
  },
  {
    id: 'comment.previous',
    group: 'comments',
    keys: ['Shift+Alt+Comma'],
    isAvailable: hasOpen,
    run: (context) => {
      go(context, -1);
    },
  },
];

function hasOpen({ editor }: ActionContext): boolean {
  return commented(editor.map).length > 0;
}

/** Selects the next part with open comments, round and round. */
function go({ editor }: ActionContext, step: 1 | -1): void {
  const { map, session } = editor;
  const ids = commented(map);
  const last = session.getState().selection.at(-1);
  const at = last === undefined ? -1 : ids.indexOf(last);
  const id = at === -1 && step === -1 ? ids.at(-1) : ids[(at + step + ids.length) % ids.length];
  if (id === undefined) return;
  session.select([id]);
  const cell = map.cellOf(id);
  if (cell !== null) session.moveCursor(cell);
  session.comment({ id, isWriting: false });
}

/** The parts with open comments, as a reader meets them: what is around the grid, the cards, the links. */
function commented(map: JourneyMap): readonly string[] {
  const open = new Set(
    [...threadsOf(map)].filter(([id, thread]) => openCount(thread) > 0 && !map.isHidden(id)).map(([id]) => id),
  );
  const around = [map.journey, ...map.personas, ...map.phases, ...map.stages, ...map.lanes].map(({ id }) => id);
  const cards = inReadingOrder(map, [...open]).map(({ id }) => id);
  return [
    ...around.filter((id) => open.has(id)),
    ...cards,
    ...map.links.map(({ id }) => id).filter((id) => open.has(id)),
  ];
}
