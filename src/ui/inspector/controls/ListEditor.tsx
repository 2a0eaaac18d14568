import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { MAX_ENTRIES } from '../../../model/field.ts';
import { Button, IconButton } from '../../primitives/Button.tsx';
import { useMessages } from '../../shell/app.tsx';
import styles from '../Inspector.module.css';

const TEXT_FIELD = 'input:not([type="checkbox"])';

interface ListEditorProps<Entry> {
  readonly entries: readonly Entry[];
  readonly addLabel: string;
  readonly blank: Entry;
  readonly isReadOnly: boolean;
  /** Whether the entries are lines of text that keys add, take away and move. */
  readonly hasKeys?: boolean;
  readonly onChange: (entries: readonly Entry[], isTyping?: boolean) => void;
  readonly onBlur: () => void;
  /** The controls of one entry. */
  readonly children: (entry: Entry, change: (entry: Entry, isTyping?: boolean) => void, place: number) => ReactNode;
}

/** A list of entries with several values each: added, changed, removed, and where they are lines of text, moved. */
export function ListEditor<Entry>({
  entries,
  addLabel,
  blank,
  isReadOnly,
  hasKeys = false,
  onChange,
  onBlur,
  children,
}: ListEditorProps<Entry>) {
  const { inspector } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  // The entry that gets the focus when it is there.
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const entry = list.current?.children[wanted.current];
    wanted.current = null;
    const field = entry?.querySelector<HTMLElement>(TEXT_FIELD) ?? list.current?.nextElementSibling;
    if (field instanceof HTMLElement) field.focus();
  });
  const put = (next: readonly Entry[], focus: number) => {
    wanted.current = focus;
    onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const { target, key } = event;
    if (!hasKeys || isReadOnly || event.nativeEvent.isComposing) return;
    if (!(target instanceof HTMLInputElement) || !target.matches(TEXT_FIELD)) return;
    const others = entries.filter((_, i) => i !== at);
    const goal = at + (key === 'ArrowUp' ? -1 : 1);
    if (key === 'Enter' && entries.length < MAX_ENTRIES) {
      put([...entries.slice(0, at + 1), blank, ...entries.slice(at + 1)], at + 1);
    } else if (key === 'Backspace' && target.value === '') {
      put(others, Math.max(0, at - 1));
    } else if (event.altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      if (goal >= 0 && goal < entries.length)
        put([...others.slice(0, goal), entries[at] as Entry, ...others.slice(goal)], goal);
    } else return;
    event.preventDefault();
  };
  return (
    <div onBlur={onBlur}>
      <ul ref={list} className={styles.list}>
        {entries.map((entry, i) => (
          <li
            key={i}
            className={styles.line}
            onKeyDown={(event) => {
              onKeyDown(event, i);
            }}
          >
            {children(
              entry,
              (next, isTyping) => {
                onChange(
                  entries.map((other, j) => (j === i ? next : other)),
                  isTyping,
                );
              },
              i + 1,
            )}
            {!isReadOnly && (
              <IconButton
                icon={X}
                size="small"
                label={inspector.removeEntry(i + 1)}
                onClick={() => {
                  onChange(entries.filter((_, j) => j !== i));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && entries.length < MAX_ENTRIES && (
        <Button
          look="plain"
          icon={Plus}
          className={styles.add}
          onClick={() => {
            if (hasKeys) put([...entries, blank], entries.length);
            else onChange([...entries, blank]);
          }}
        >
          {addLabel}
        </Button>
      )}
    </div>
  );
}
