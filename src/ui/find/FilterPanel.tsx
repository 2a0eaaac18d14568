import { useEffect, useMemo, useRef } from 'react';
import { isFiltering, noFilter, withFacet } from '../../model/filter.ts';
import { focusCanvas } from '../canvas/focusCanvas.ts';
import { useEditor, useEditorValue, useSession } from '../editorPage/editorContext.tsx';
import { Toggles } from '../inspector/controls/choices.tsx';
import { Button } from '../primitives/Button.tsx';
import { useMessages } from '../shell/app.tsx';
import { filterOptions } from './filterOptions.ts';
import styles from './FilterPanel.module.css';
import { SavedViews } from './SavedViews.tsx';

/** Which cards are looked for; all others are dimmed. */
export function FilterPanel() {
  const editor = useEditor();
  const { session } = editor;
  const messages = useMessages();
  const map = useEditorValue((open) => open.map);
  const filter = useSession((state) => state.filter);
  const isAsked = useSession((state) => state.isFilterAsked);
  const panel = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => filterOptions(map, filter, messages), [map, filter, messages]);
  const words = messages.filter;

  useEffect(() => {
    if (!isAsked) return;
    panel.current?.focus();
    session.setState({ isFilterAsked: false });
  }, [isAsked, session]);

  return (
    <div
      ref={panel}
      role="group"
      aria-label={words.name}
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={(event) => {
        // Menus of this panel live elsewhere on the page, and leave by themselves.
        const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key !== 'Escape' || !isHere) return;
        event.preventDefault();
        focusCanvas();
      }}
    >
      <SavedViews map={map} filter={filter} />
      {groups.length === 0 && <p className={styles.hint}>{words.noCards}</p>}
      {groups.map(({ facet, options }) => (
        <div key={facet} role="group" aria-label={words.facets[facet]} className={styles.section}>
          <h3 className={styles.title}>{words.facets[facet]}</h3>
          <Toggles
            options={options}
            each={[filter[facet] ?? []]}
            isReadOnly={false}
            onChangeEach={(update) => {
              session.filterBy(withFacet(filter, facet, update(filter[facet] ?? [])));
            }}
          />
        </div>
      ))}
      {isFiltering(filter) && (
        <Button
          className={styles.clear}
          onClick={() => {
            session.filterBy(noFilter);
            panel.current?.focus();
          }}
        >
          {words.clear}
        </Button>
      )}
    </div>
  );
}
