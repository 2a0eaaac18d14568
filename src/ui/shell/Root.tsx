import '@fontsource-variable/inter/wght.css';
import './base.css';
import { useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { EditorPage, loadEditorView } from '../editorPage/EditorPage.tsx';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { ToastProvider } from '../primitives/toasts.tsx';
import { type App, AppProvider, type Language, useAppearance } from './app.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { TooltipLayer } from './TooltipLayer.tsx';

/** Loads what an address will show, while the storage is still being opened. */
export async function preload(hash: string): Promise<void> {
  if (hash.startsWith('#/map/')) await loadEditorView();
}

interface RootProps {
  readonly app: App;
  readonly firstLanguage: Language;
}

/** The interface: the library, or one map. Addresses lie behind the hash, so that any file server will do. */
export function Root({ app, firstLanguage }: RootProps) {
  return (
    <AppProvider app={app} firstLanguage={firstLanguage}>
      <Appearance />
      <ToastProvider>
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

/** Tells the style sheets whether it is light or dark. */
function Appearance() {
  const appearance = useAppearance();
  useEffect(() => {
    document.documentElement.dataset.appearance = appearance;
  }, [appearance]);
  return null;
}
