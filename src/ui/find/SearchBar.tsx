import { ChevronDown, ChevronUp, ListFilter, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { MapSearch } from '../../model/search.ts';
import { useActionContext } from '../actions/actionContext.tsx';
import { focusCanvas } from '../canvas/focusCanvas.ts';
import { drawnTitle } from '../canvas/partLabel.ts';
import { useEditorValue, useSession } from '../editorPage/editorContext.tsx';
import { IconButton } from '../primitives/Button.tsx';
import { useLanguage } from '../shell/app.tsx';
import styles from './FinderBar.module.css';
import { chooseMatch, currentMatch, openFilter, stepFound } from './finding.ts';

/** Finds what is written on the map while it is typed: the first match is chosen at once, Enter goes on. */
export function SearchBar() {
  const context = useActionContext();
  const { session } = context.editor;
  const { messages, format } = useLanguage();
  const words = messages.search;
  const { query, found } = useSession((state) => state.search);
  const at = useSession((state) => currentMatch(state.search.found, state.selection));
  const map = useEditorValue((editor) => editor.map);
  const search = useMemo(() => new MapSearch((record) => drawnTitle(record, messages)), [messages]);
  const field = useRef<HTMLInputElement>(null);

  // The map may change while it is searched, by another hand too.
  useEffect(() => {
    const { search: known } = session.getState();
    const now = search.find(map, known.query);
    if (now.length !== known.found.length || now.some((id, i) => id !== known.found[i])) session.search({ found: now });
  }, [session, search, map]);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const ask = (text: string) => {
    const now = search.find(map, text);
    session.search({ query: text, found: now });
    // What is chosen stays so as long as it answers.
    if (currentMatch(now, session.getState().selection) === -1) chooseMatch(context, now[0]);
  };
  const close = () => {
    session.search({ isOpen: false });
    focusCanvas();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) stepFound(context, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const [count, place] = [found.length, at + 1].map((number) => format.number(number, 0)) as [string, string];
  const isNone = found.length === 0;
  const told = isNone ? words.none : at === -1 ? words.count(count, found.length) : words.place(place, count);
  return (
    <div role="search" aria-label={words.name} className={styles.search} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        className={styles.field}
        aria-label={words.field}
        placeholder={words.field}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        data-search-field
        value={query}
        onChange={(event) => {
          ask(event.target.value);
        }}
      />
      <span role="status" className={styles.place} data-none={isNone}>
        {query.trim() === '' ? '' : told}
      </span>
      <IconButton
        icon={ChevronUp}
        size="small"
        label={words.previous}
        keys="Shift F3"
        disabled={isNone}
        onClick={() => {
          stepFound(context, -1);
        }}
      />
      <IconButton
        icon={ChevronDown}
        size="small"
        label={words.next}
        keys="F3"
        disabled={isNone}
        onClick={() => {
          stepFound(context, 1);
        }}
      />
      <IconButton
        icon={ListFilter}
        size="small"
        label={words.filter}
        onClick={() => {
          openFilter(context);
        }}
      />
      <IconButton icon={X} size="small" label={words.close} keys="Esc" onClick={close} />
    </div>
  );
}
