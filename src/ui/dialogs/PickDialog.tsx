import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { matchOf } from '../../lib/matching.ts';
import { Dialog } from '../primitives/Dialog.tsx';
import styles from './PickDialog.module.css';

/** Something that can be picked. */
export interface Pick {
  readonly id: string;
  readonly label: string;
  /** Said more quietly behind the label. */
  readonly detail?: string;
  readonly keys?: string | undefined;
  readonly icon?: ReactNode;
}

interface PickDialogProps<Item extends Pick> {
  readonly title: string;
  readonly description?: string;
  /** What the field asks for. */
  readonly search: string;
  readonly items: readonly Item[];
  /** More that answers what was typed, after the items that do; the best first. */
  readonly more?: (query: string) => readonly Item[];
  /** Said where nothing answers. */
  readonly none: string;
  readonly count: (count: number) => string;
  /** Called when the dialog has closed. */
  readonly onPick: (item: Item) => void;
  readonly onClose: () => void;
}

/** A dialog with a list that is searched by typing; arrows choose, Enter or a click picks, Escape leaves it. */
export function PickDialog<Item extends Pick>({
  title,
  description,
  search,
  items,
  more,
  none,
  count,
  onPick,
  onClose,
}: PickDialogProps<Item>) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useMemo(() => [...answers(items, query), ...(more?.(query) ?? [])], [items, more, query]);
  const at = Math.min(chosen, found.length - 1);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const listId = useId();

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, found]);

  const pick = (item: Item | undefined) => {
    if (item === undefined) return;
    onClose();
    // When the dialog has given the focus back, so that what writes or opens next can take it.
    setTimeout(() => {
      onPick(item);
    });
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
      pick(found[at]);
    }
  };

  return (
    <Dialog
      title={title}
      {...(description === undefined ? {} : { description })}
      initialFocus={field}
      onClose={onClose}
    >
      <input
        ref={field}
        type="text"
        role="combobox"
        className={styles.field}
        aria-label={search}
        placeholder={search}
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
        {found.length === 0 ? none : count(found.length)}
      </p>
      <ul ref={list} id={listId} role="listbox" aria-label={title} className={styles.list}>
        {found.map((item, i) => (
          <li
            key={item.id}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === at}
            className={styles.option}
            onPointerMove={() => {
              setChosen(i);
            }}
            onClick={() => {
              pick(item);
            }}
          >
            {item.icon}
            <span className={styles.label}>{item.label}</span>
            {item.detail !== undefined && <span className={styles.detail}>{item.detail}</span>}
            {item.keys !== undefined && <kbd>{item.keys}</kbd>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** The items that answer what was typed, the best first; those that answer alike keep their order. */
function answers<Item extends Pick>(items: readonly Item[], query: string): readonly Item[] {
  return items
    .map((item) => ({ item, rank: matchOf(item.label, query) }))
    .filter((found): found is { item: Item; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
