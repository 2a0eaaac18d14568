import { useEffect } from 'react';
import type { Editor } from '../../editor/editor.ts';
import { isFiltering } from '../../model/filter.ts';
import { ActionProvider, useActionContext, useOpenDialog } from '../actions/actionContext.tsx';
import { useActionKeys } from '../actions/useActionKeys.ts';
import { MapCanvas } from '../canvas/MapCanvas.tsx';
import { PictureProvider } from '../canvas/pictures.tsx';
import { PlacingProvider } from '../canvas/placingContext.tsx';
import { useView } from '../canvas/useView.ts';
import { ViewProvider } from '../canvas/ViewProvider.tsx';
import { ClipboardProvider } from '../clipboard/clipboardContext.tsx';
import { PaletteDrag } from '../palette/PaletteDrag.tsx';
import { loadable } from '../primitives/loadable.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { useMessages, usePreference } from '../shell/app.tsx';
import { useFirstSign } from '../shell/useFirstSign.ts';
import { Banners } from './Banners.tsx';
import { EditorProvider, useEditor, useEditorValue, useSession } from './editorContext.tsx';
import styles from './EditorView.module.css';
import { HintLine } from './HintLine.tsx';
import { MapCorner } from './MapCorner.tsx';
import { OutlinePlace } from './OutlinePlace.tsx';
import { SidePanel } from './SidePanel.tsx';
import { TopBar } from './TopBar.tsx';
import { useDownloadCopy } from './useDownloadCopy.ts';
import { useLeaving } from './useLeaving.ts';

/** What is typed while these are being loaded is meant for them. */
const takingKeys = { takesKeys: true };

const { Component: Inspector, load: loadInspector } = loadable(
  async () => (await import('../inspector/Inspector.tsx')).Inspector,
);
const { Component: EmptyMap } = loadable(async () => (await import('./EmptyMap.tsx')).EmptyMap);
const { Component: ExportDialog } = loadable(
  async () => (await import('../dialogs/ExportDialog.tsx')).ExportDialog,
  takingKeys,
);
const { Component: HelpDialog } = loadable(
  async () => (await import('../dialogs/HelpDialog.tsx')).HelpDialog,
  takingKeys,
);
const { Component: KeepingDialog } = loadable(
  async () => (await import('../dialogs/KeepingDialog.tsx')).KeepingDialog,
  takingKeys,
);
const { Component: CommandDialog, load: loadCommands } = loadable(
  async () => (await import('../commandList/CommandDialog.tsx')).CommandDialog,
  takingKeys,
);
const { Component: LanesDialog } = loadable(
  async () => (await import('../dialogs/LanesDialog.tsx')).LanesDialog,
  takingKeys,
);
const { Component: LinkDialog } = loadable(
  async () => (await import('../dialogs/LinkDialog.tsx')).LinkDialog,
  takingKeys,
);
const { Component: FinderBar, load: loadFinder } = loadable(
  async () => (await import('../find/FinderBar.tsx')).FinderBar,
  takingKeys,
);
const { Component: Presentation } = loadable(async () => (await import('../find/Presentation.tsx')).Presentation);
const { Component: BrokenDialog } = loadable(
  async () => (await import('../dialogs/BrokenDialog.tsx')).BrokenDialog,
  takingKeys,
);

/** Loads what a hand may ask for first, so that no one waits for it. */
function loadNext(): Promise<unknown> {
  return Promise.all([loadInspector(), loadFinder(), loadCommands()]);
}

/** The whole editor around one open map. */
export function EditorView({ editor }: { readonly editor: Editor }) {
  return (
    <EditorProvider editor={editor}>
      <ViewProvider>
        <PictureProvider>
          <PlacingProvider>
            <ClipboardProvider>
              <ActionProvider>
                <PaletteDrag>
                  <EditorFrame />
                </PaletteDrag>
              </ActionProvider>
            </ClipboardProvider>
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
  const isEmpty = useEditorValue(({ map }) => map.shownStages.length === 0 || map.shownLanes.length === 0);
  const hasSelection = useSession(({ selection }) => selection.length > 0);
  const isFinding = useSession(({ search, filter }) => search.isOpen || isFiltering(filter));
  const isPresenting = useSession((state) => state.isPresenting);
  const isOutlineAlone = usePreference('outline') === 'alone';
  const hasCanvas = !isOutlineAlone || isPresenting;
  const { dialog, closeDialog } = useOpenDialog();
  const { openDialog } = useActionContext();
  const downloadCopy = useDownloadCopy();
  useFirstSign(loadNext);
  useActionKeys();
  useLeaving();

  useEffect(() => {
    document.title = `${title || drawing.untitledMap} · Percurso`;
  }, [title, drawing]);
  // The first sight is taken once, when the panels have their places.
  useEffect(() => {
    if (hasCanvas) begin();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only for the map's first sight
  }, [editor, hasCanvas]);

  return (
    <div className={styles.page} data-presenting={isPresenting}>
      <TopBar />
      <Banners
        onDownloadCopy={downloadCopy}
        onShowBroken={() => {
          openDialog('broken');
        }}
      />
      <main className={styles.main}>
        <ErrorBoundary onDownloadCopy={downloadCopy}>
          <OutlinePlace />
        </ErrorBoundary>
        {hasCanvas && (
          <div className={styles.map}>
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
            {isFinding && <FinderBar />}
            {isPresenting && <Presentation />}
          </div>
        )}
        {isFinding && !hasCanvas && <FinderBar />}
      </main>
      {dialog === 'export' && <ExportDialog onClose={closeDialog} />}
      {dialog === 'help' && <HelpDialog onClose={closeDialog} />}
      {dialog === 'keeping' && <KeepingDialog onClose={closeDialog} />}
      {dialog === 'commands' && <CommandDialog onClose={closeDialog} />}
      {dialog === 'lanes' && <LanesDialog onClose={closeDialog} />}
      {dialog === 'link' && <LinkDialog onClose={closeDialog} />}
      {dialog === 'broken' && <BrokenDialog onClose={closeDialog} />}
    </div>
  );
}
