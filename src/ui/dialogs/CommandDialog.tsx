import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { matchOf } from '../../lib/matching.ts';
import { cardKinds } from '../../model/kinds/index.ts';
import type { Messages } from '../../i18n/en.ts';
import type { ActionContext } from '../actions/action.ts';
import { useActionContext } from '../actions/actionContext.tsx';
import { actions } from '../actions/index.ts';
import type { Placeable } from '../canvas/placing.ts';
import { Dialog } from '../primitives/Dialog.tsx';
import { useMessages } from '../shell/app.tsx';
import { readableKeys } from '../shell/readableKeys.ts';
import styles from './CommandDialog.module.css';

interface Command {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** Everything that can be done now, found by typing; Enter does it. */
export function CommandDialog({ onClose }: { readonly onClose: () => void }) {
  const context = useActionContext();
  const messages = useMessages();
  const { commandList } = messages;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const all = useMemo(() => commandsOf(context, messages), [context, messages]);
  const found = useMemo(() => search(all, query), [all, query]);
  const at = Math.min(chosen, found.length - 1);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const listId = useId();

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, found]);

  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    // When the dialog has given the focus back, so that what writes or opens next can take it.
    setTimeout(command.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 8,
      PageUp: at - 8,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setChosen(Math.max(0, Math.min(found.length - 1, next)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(found[at]);
    }
  };

  return (
    <Dialog title={commandList.title} initialFocus={field} onClose={onClose}>
      <input
        ref={field}
        type="text"
        role="combobox"
        className={styles.field}
        aria-label={commandList.search}
        placeholder={commandList.search}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[at] === undefined ? undefined : `${listId}-${at}`}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={found.length === 0 ? styles.none : 'visually-hidden'}>
        {found.length === 0 ? commandList.none : commandList.count(found.length)}
      </p>
      <ul ref={list} id={listId} role="listbox" aria-label={commandList.title} className={styles.list}>
        {found.map((command, i) => (
          <li
            key={command.id}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === at}
            className={styles.option}
            onPointerMove={() => {
              setChosen(i);
            }}
            onClick={() => {
              run(command);
            }}
          >
            <span className={styles.label}>{command.label}</span>
            <span className={styles.group}>{command.group}</span>
            {command.keys !== undefined && <kbd>{command.keys}</kbd>}
          </li>
        ))}
      </ul>
    </Dialog>
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
        group: actionGroups[action.group],
        label: labels[action.id],
        keys: keys && readableKeys(keys),
        run: () => {
          action.run(context);
        },
      };
    });
  const place = (what: Placeable, name: string, key: string): Command => ({
    id: `place ${what}`,
    group: commandList.insert,
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
    group: commandList.stages,
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

/** The commands that answer what was typed, the best first; those that answer alike keep their order. */
function search(commands: readonly Command[], query: string): readonly Command[] {
  return commands
    .map((command) => ({ command, rank: matchOf(command.label, query) }))
    .filter((found): found is { command: Command; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}
