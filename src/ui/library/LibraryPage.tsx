import { EllipsisVertical, FileUp, Trash2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { Menu } from '../primitives/Menu.tsx';
import { useApp, useMessages } from '../shell/app.tsx';
import { usePreferenceEntries } from '../shell/preferenceEntries.ts';
import { DropZone } from './DropZone.tsx';
import styles from './LibraryPage.module.css';
import { MapTile } from './MapTile.tsx';
import { TemplateTile } from './TemplateTile.tsx';
import { useImport } from './useImport.ts';
import { useMaps } from './useMaps.ts';
import { useTemplates } from './useTemplates.ts';
import { loadable } from '../primitives/loadable.tsx';

const { Component: ImportDialog } = loadable(async () => (await import('./ImportDialog.tsx')).ImportDialog);

/** Every map of this person, and the ways to begin another. */
export function LibraryPage() {
  const { workspace } = useApp();
  const { library, banners, keeping } = useMessages();
  const { maps, hasFailed } = useMaps();
  const templates = useTemplates();
  const importing = useImport();
  const preferenceEntries = usePreferenceEntries();
  const [showsTrash, setShowsTrash] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.title = library.pageTitle;
  }, [library]);

  const [kept, trashed] = useMemo(
    () => [
      (maps ?? []).filter(({ trashedAt }) => trashedAt === null),
      (maps ?? []).filter(({ trashedAt }) => trashedAt !== null),
    ],
    [maps],
  );
  const shown = showsTrash ? trashed : kept;

  return (
    <DropZone onDrop={importing.take}>
      <header className={styles.head}>
        <img src="./icon.svg" alt="" width={34} height={34} />
        <div className={styles.brand}>
          <h1>Percurso</h1>
          <p>{library.tagline}</p>
        </div>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          onChange={(event) => {
            importing.take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button icon={FileUp} onClick={() => input.current?.click()}>
          {library.importFile}
        </Button>
        <Menu icon={EllipsisVertical} label={library.preferences} entries={preferenceEntries} />
      </header>
      {!workspace.isLasting && (
        <p className={styles.notice} role="alert">
          {banners.temporaryLibrary}
        </p>
      )}
      {workspace.isReadOnly && (
        <p className={styles.notice} role="alert">
          {banners.newerLibrary}
        </p>
      )}
      <main className={styles.main}>
        <section aria-labelledby="begin">
          <h2 id="begin" className={styles.heading}>
            {library.begin}
          </h2>
          <ul className={styles.templates}>
            {templates.map((template) => (
              <TemplateTile key={template.id} template={template} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="maps">
          <div className={styles.bar}>
            <h2 id="maps" className={styles.heading}>
              {showsTrash ? library.trash : library.maps}
            </h2>
            {(trashed.length > 0 || showsTrash) && (
              <Button
                look="plain"
                icon={Trash2}
                aria-pressed={showsTrash}
                onClick={() => {
                  setShowsTrash(!showsTrash);
                }}
              >
                {showsTrash ? library.backToMaps : library.showTrash(trashed.length)}
              </Button>
            )}
          </div>
          {hasFailed && (
            <p className={styles.notice} role="alert">
              {library.unreadable} <a href="./recover.html">{keeping.recover}</a>
            </p>
          )}
          {maps !== null && shown.length === 0 && (
            <p className={styles.empty}>{showsTrash ? library.emptyTrash : library.empty}</p>
          )}
          <ul className={styles.maps}>
            {shown.map((map) => (
              <MapTile key={map.id} map={map} />
            ))}
          </ul>
        </section>
      </main>
      {importing.outcomes.length > 0 && <ImportDialog outcomes={importing.outcomes} onClose={importing.close} />}
    </DropZone>
  );
}
