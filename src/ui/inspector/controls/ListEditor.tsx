import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { MAX_ENTRIES } from '../../../model/field.ts';
import { Button, IconButton } from '../../primitives/Button.tsx';
import { useMessages } from '../../shell/app.tsx';
import styles from '../Inspector.module.css';

interface ListEditorProps<Entry> {
  readonly entries: readonly Entry[];
  readonly addLabel: string;
  readonly blank: Entry;
  readonly isReadOnly: boolean;
  readonly onChange: (entries: readonly Entry[], isTyping?: boolean) => void;
  readonly onBlur: () => void;
  /** The controls of one entry. */
  readonly children: (entry: Entry, change: (entry: Entry, isTyping?: boolean) => void, place: number) => ReactNode;
}

/** A list of entries with several values each: added, changed, removed. */
export function ListEditor<Entry>({
  entries,
  addLabel,
  blank,
  isReadOnly,
  onChange,
  onBlur,
  children,
}: ListEditorProps<Entry>) {
  const { inspector } = useMessages();
  return (
    <div onBlur={onBlur}>
      <ul className={styles.list}>
        {entries.map((entry, i) => (
          <li key={i} className={styles.line}>
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
            onChange([...entries, blank]);
          }}
        >
          {addLabel}
        </Button>
      )}
    </div>
  );
}
