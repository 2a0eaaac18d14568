import { Bookmark, Ellipsis, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { deleteParts, setField } from '../../commands/parts.ts';
import { saveView } from '../../commands/views.ts';
import { sameJson } from '../../lib/json.ts';
import { type Filter, isFiltering } from '../../model/filter.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import type { SavedView } from '../../model/view.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { Button } from '../primitives/Button.tsx';
import { Menu, type MenuEntry } from '../primitives/Menu.tsx';
import { useMessages } from '../shell/app.tsx';
import { filterOptions } from './filterOptions.ts';
import styles from './FilterPanel.module.css';

/** Stands for the view that is not there yet, where else a view's id does. */
const NEW = '';

interface SavedViewsProps {
  readonly map: JourneyMap;
  readonly filter: Filter;
}

/** The filters that the map keeps under names. */
export function SavedViews({ map, filter }: SavedViewsProps) {
  const editor = useEditor();
  const messages = useMessages();
  const words = messages.filter;
  const [naming, setNaming] = useState<string | null>(null);
  const canSave = !editor.isReadOnly && isFiltering(filter);
  const section = useRef<HTMLElement>(null);
  const done = () => {
    // The field with the focus goes away.
    section.current?.focus();
    setNaming(null);
  };
  return (
    <section ref={section} tabIndex={-1} className={styles.views} aria-label={words.views}>
      <h3 className={styles.title}>{words.views}</h3>
      {map.views.length === 0 && !canSave && <p className={styles.hint}>{words.noViews}</p>}
      <ul>
        {map.views.map((view) => (
          <li key={view.id} className={styles.view}>
            {naming === view.id ? (
              <Naming
                label={words.nameOf(view.title || words.untitled)}
                initial={view.title}
                onDone={done}
                onName={(value) => {
                  editor.run(setField, { ids: [view.id], field: 'title', value });
                }}
              />
            ) : (
              <ViewRow
                view={view}
                filter={filter}
                onRename={() => {
                  setNaming(view.id);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {naming === NEW ? (
        <Naming
          label={words.newName}
          initial={nameFor(map, filter, messages)}
          onDone={done}
          onName={(title) => {
            editor.run(saveView, { title, filter });
          }}
        />
      ) : (
        canSave && (
          <Button
            look="plain"
            icon={Bookmark}
            className={styles.save}
            onClick={() => {
              setNaming(NEW);
            }}
          >
            {words.save}
          </Button>
        )
      )}
    </section>
  );
}

interface ViewRowProps {
  readonly view: SavedView;
  readonly filter: Filter;
  readonly onRename: () => void;
}

function ViewRow({ view, filter, onRename }: ViewRowProps) {
  const editor = useEditor();
  const { filter: words } = useMessages();
  const title = view.title || words.untitled;
  const isShown = sameJson(view.filter, filter);
  const entries: readonly MenuEntry[] = [
    { type: 'action', icon: Pencil, label: words.rename, onSelect: onRename },
    {
      type: 'action',
      icon: RefreshCw,
      label: words.update,
      isDisabled: isShown || !isFiltering(filter),
      onSelect: () => {
        editor.run(saveView, { id: view.id, filter });
      },
    },
    { type: 'separator' },
    {
      type: 'action',
      icon: Trash2,
      label: words.remove,
      isDanger: true,
      onSelect: () => {
        editor.run(deleteParts, { ids: [view.id] });
      },
    },
  ];
  return (
    <>
      <button
        type="button"
        className={styles.apply}
        aria-pressed={isShown}
        onClick={() => {
          editor.session.filterBy(view.filter);
        }}
      >
        {title}
      </button>
      <Menu icon={Ellipsis} label={words.more(title)} size="small" isDisabled={editor.isReadOnly} entries={entries} />
    </>
  );
}

interface NamingProps {
  readonly label: string;
  readonly initial: string;
  readonly onName: (name: string) => void;
  readonly onDone: () => void;
}

/** A name that is being written: Enter keeps it, Escape does not. */
function Naming({ label, initial, onName, onDone }: NamingProps) {
  const { filter: words } = useMessages();
  const [name, setName] = useState(initial);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name.trim());
        onDone();
      }}
      onKeyDown={onKeyDown}
    >
      <input
        className={styles.name}
        aria-label={label}
        value={name}
        autoFocus
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <Button type="submit" look="primary">
        {words.confirm}
      </Button>
    </form>
  );
}

/** What a view of this filter would be called: the words of what it asks for. */
function nameFor(map: JourneyMap, filter: Filter, messages: ReturnType<typeof useMessages>): string {
  return filterOptions(map, filter, messages)
    .map(({ facet, options }) => options.filter(({ id }) => filter[facet]?.includes(id)).map(({ label }) => label))
    .filter((labels) => labels.length > 0)
    .map((labels) => labels.join(', '))
    .join(' · ')
    .slice(0, 80);
}
