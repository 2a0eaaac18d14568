import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Editor } from '../../editor/editor.ts';
import { loadable } from '../primitives/loadable.tsx';
import { useApp, useMessages } from '../shell/app.tsx';
import styles from './EditorPage.module.css';

type Opening =
  { readonly status: 'opening' | 'missing' | 'failed' } | { readonly status: 'open'; readonly editor: Editor };

const { Component: EditorView, load } = loadable(async () => (await import('./EditorView.tsx')).EditorView);

/** Loads the editor's view, which goes on while the map is read. */
export const loadEditorView = load;

/** A map, opened for as long as the page shows it. */
export function EditorPage({ mapId }: { readonly mapId: string }) {
  const { workspace } = useApp();
  const { editorPage, keeping } = useMessages();
  const [opening, setOpening] = useState<Opening>({ status: 'opening' });

  useEffect(() => {
    let isLeft = false;
    let editor: Editor | undefined;
    workspace.open(mapId).then(
      (opened) => {
        editor = opened;
        if (isLeft) void opened?.close();
        else setOpening(opened === undefined ? { status: 'missing' } : { status: 'open', editor: opened });
      },
      () => {
        if (!isLeft) setOpening({ status: 'failed' });
      },
    );
    return () => {
      isLeft = true;
      setOpening({ status: 'opening' });
      void editor?.close();
    };
  }, [workspace, mapId]);

  if (opening.status === 'open') {
    return <EditorView editor={opening.editor} key={mapId} />;
  }
  return (
    <main className={styles.waiting}>
      {opening.status === 'opening' ? (
        <p role="status" className={styles.opening}>
          {editorPage.opening}
        </p>
      ) : (
        <>
          <h1>{opening.status === 'missing' ? editorPage.missing : editorPage.unreadable}</h1>
          <p>{opening.status === 'missing' ? editorPage.missingHint : editorPage.unreadableHint}</p>
          <Link href="/">{editorPage.backToLibrary}</Link>
          <a href="./recover.html">{keeping.recover}</a>
        </>
      )}
    </main>
  );
}
