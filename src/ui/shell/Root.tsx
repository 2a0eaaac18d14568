import '@fontsource-variable/inter/wght.css';
import './base.css';
import { useCallback, useEffect, useRef } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { EditorPage, loadEditorView } from '../editorPage/EditorPage.tsx';
import { loadable } from '../primitives/loadable.tsx';
import { ToastProvider, useToast } from '../primitives/toasts.tsx';
import { type App, AppProvider, type Language, useApp, useAppearance, useMessages } from './app.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { TooltipLayer } from './TooltipLayer.tsx';
import { useFirstSign } from './useFirstSign.ts';

const { Component: LibraryPage, load: loadLibrary } = loadable(
  async () => (await import('../library/LibraryPage.tsx')).LibraryPage,
);

/** Loads what an address will show, while the storage is still being opened. */
export async function preload(hash: string): Promise<void> {
  await (hash.startsWith('#/map/') ? loadEditorView() : loadLibrary());
}

interface RootProps {
  readonly app: App;
  readonly firstLanguage: Language;
}

/** Loads both pages, so that no one waits on the way from one to the other. */
function loadPages(): Promise<unknown> {
  return Promise.all([loadEditorView(), loadLibrary()]);
}

/** The interface: the library, or one map. Addresses lie behind the hash, so that any file server will do. */
export function Root({ app, firstLanguage }: RootProps) {
  useFirstSign(loadPages);
  return (
    <AppProvider app={app} firstLanguage={firstLanguage}>
      <Appearance />
      <ToastProvider>
        <Restored />
        <Offline />
        <ErrorBoundary>
          <Router hook={useHashLocation}>
            <Switch>
              <Route path="/map/:id">{({ id }) => <EditorPage mapId={id} key={id} />}</Route>
              <Route>
                <LibraryPage />
              </Route>
            </Switch>
          </Router>
        </ErrorBoundary>
      </ToastProvider>
      <TooltipLayer />
    </AppProvider>
  );
}

/** Keeps the built app for use without a network, from the first sign of a hand on: no first sight waits for it. */
function Offline() {
  const app = useApp();
  const toast = useToast();
  useFirstSign(
    useCallback(async () => {
      if (import.meta.env.PROD) await (await import('./newVersion.ts')).offerNewVersion(app, toast);
    }, [app, toast]),
  );
  return null;
}

/** Tells that the browser had lost maps, which the second copy has given back. */
function Restored() {
  const { restored } = useApp();
  const { saving } = useMessages();
  const toast = useToast();
  const isTold = useRef(false);
  useEffect(() => {
    void restored.then((count) => {
      if (count > 0 && !isTold.current) toast({ text: saving.restored(count) });
      isTold.current = true;
    });
  }, [restored, saving, toast]);
  return null;
}

/** Tells the style sheets whether it is light or dark. */
function Appearance() {
  const appearance = useAppearance();
  useEffect(() => {
    document.documentElement.dataset.appearance = appearance;
  }, [appearance]);
  return null;
}
