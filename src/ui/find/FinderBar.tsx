import { ListFilter, X } from 'lucide-react';
import { FoundMarks } from '../canvas/FoundMarks.tsx';
import { focusCanvas } from '../canvas/focusCanvas.ts';
import { useEditor, useMapView, useSession } from '../editorPage/editorContext.tsx';
import { useLanguage } from '../shell/app.tsx';
import { noFilter } from '../../model/filter.ts';
import styles from './FinderBar.module.css';
import { SearchBar } from './SearchBar.tsx';

/** What floats at the head of the canvas: the search, and what the filter leaves of the map. */
export function FinderBar() {
  const isOpen = useSession(({ search }) => search.isOpen);
  return (
    <div className={styles.head} data-canvas-panel="top">
      {isOpen && <SearchBar />}
      {isOpen && <FoundMarks />}
      <FilterChip />
    </div>
  );
}

function FilterChip() {
  const editor = useEditor();
  const { filtered } = useMapView();
  const { messages, format } = useLanguage();
  const { filter } = messages;
  if (filtered === null) return null;
  return (
    <div className={styles.chip}>
      <ListFilter size={14} aria-hidden="true" />
      <span role="status">{filter.active(format.number(filtered.passing, 0), format.number(filtered.all, 0))}</span>
      <button
        type="button"
        className={styles.clear}
        aria-label={filter.clear}
        data-tooltip={filter.clear}
        onClick={() => {
          editor.session.filterBy(noFilter);
          focusCanvas();
        }}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
