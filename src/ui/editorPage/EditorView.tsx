import { useEffect, useState } from 'react';
import type { Editor } from '../../editor/editor.ts';
import { MapCanvas } from '../canvas/MapCanvas.tsx';
import { PictureProvider } from '../canvas/pictures.tsx';
import { PlacingProvider } from '../canvas/placingContext.tsx';
import { useView } from '../canvas/useView.ts';
import { ViewProvider } from '../canvas/ViewProvider.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { PaletteDrag } from '../palette/PaletteDrag.tsx';
import { loadable } from '../primitives/loadable.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { useMessages, usePreference } from '../shell/app.tsx';
import { Banners } from './Banners.tsx';
import { EditorProvider, useEditor, useEditorValue, useSession } from './editorContext.tsx';
import styles from './EditorView.module.css';
import { EmptyMap } from './EmptyMap.tsx';
import { HintLine } from './HintLine.tsx';
import { MapCorner } from './MapCorner.tsx';
import { SidePanel } from './SidePanel.tsx';
import { TopBar } from './TopBar.tsx';
import { useDownloadCopy } from './useDownloadCopy.ts';
import { useLeaving } from './useLeaving.ts';
import { useShortcuts } from './useShortcuts.ts';

const { Component: ExportDialog } = loadable(async () => (await import('../dialogs/ExportDialog.tsx')).ExportDialog);
const { Component: HelpDialog } = loadable(async () => (await import('../dialogs/HelpDialog.tsx')).HelpDialog);
const { Component: BrokenDialog } = loadable(async () => (await import('../dialogs/BrokenDialog.tsx')).BrokenDialog);

type OpenDialog = 'export' | 'help' | 'broken' | null;

/** The whole editor around one open map. */
export function EditorView({ editor }: { readonly editor: Editor }) {
  return (
    <EditorProvider editor={editor}>
      <ViewProvider>
        <PictureProvider>
          <PlacingProvider>
            <PaletteDrag>
              <EditorFrame />
            </PaletteDrag>
          </PlacingProvider>
        </PictureProvider>
      </ViewProvider>
    </EditorProvider>
  );
}

function EditorFrame() {
  const editor = useEditor();
  const { drawing } = useMessages();
  const { begin } = useView();
  const minimap = usePreference('minimap');
  const title = useEditorValue(({ map }) => map.journey.title);
  const isEmpty = useEditorValue(({ map }) => map.stages.length === 0 || map.lanes.length === 0);
  const hasSelection = useSession(({ selection }) => selection.length > 0);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const downloadCopy = useDownloadCopy();
  const close = () => {
    setDialog(null);
  };
  useShortcuts({
    onExport: () => {
      setDialog('export');
    },
    onHelp: () => {
      setDialog('help');
    },
  });
  useLeaving();

  useEffect(() => {
    document.title = `${title || drawing.untitledMap} · Percurso`;
  }, [title, drawing]);
  // The first sight is taken once, when the panels have their places.
  useEffect(() => {
    begin();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only for the map's first sight
  }, [editor]);

  return (
    <div className={styles.page}>
      <TopBar
        onExport={() => {
          setDialog('export');
        }}
        onHelp={() => {
          setDialog('help');
        }}
      />
      <Banners
        onDownloadCopy={downloadCopy}
        onShowBroken={() => {
          setDialog('broken');
        }}
      />
      <main className={styles.main}>
        <ErrorBoundary onDownloadCopy={downloadCopy}>
          <MapCanvas />
        </ErrorBoundary>
        {isEmpty && <EmptyMap />}
        {/* Right behind the canvas, so that one Tab leads from a card to its fields. */}
        {hasSelection && (
          <ErrorBoundary onDownloadCopy={downloadCopy}>
            <Inspector />
          </ErrorBoundary>
        )}
        <ErrorBoundary onDownloadCopy={downloadCopy}>
          <SidePanel />
        </ErrorBoundary>
        <MapCorner showsMinimap={minimap} />
        <HintLine />
      </main>
      {dialog === 'export' && <ExportDialog onClose={close} />}
      {dialog === 'help' && <HelpDialog onClose={close} />}
      {dialog === 'broken' && <BrokenDialog onClose={close} />}
    </div>
  );
}
