import journalWorker from './storage/journal/journalWorker.ts?worker&url';
import { nanoid } from 'nanoid';
import { createRoot } from 'react-dom/client';
import { Workspace } from './editor/workspace.ts';
import type { AppPorts } from './editor/ports.ts';
import { dayOf } from './lib/day.ts';
import { ownScript } from './lib/ownScript.ts';
import { keptPreferences } from './session/keptPreferences.ts';
import type { Preferences } from './session/preferences.ts';
import { browserDevice } from './storage/device.ts';
import { openDexieStorage } from './storage/dexieStorage.ts';
import { workerJournal } from './storage/journal/workerJournal.ts';
import { keepTwice } from './storage/keepTwice.ts';
import type { Storage } from './storage/ports.ts';
import { browserTabs } from './sync/tabs.ts';
import { isChromium, watchExit } from './storage/uncleanExit.ts';
import { type App, loadLanguage } from './ui/shell/app.tsx';
import { preload, Root } from './ui/shell/Root.tsx';

const EXAMPLE_MADE = 'exampleMade';

/**
 * The browser's database with a journal beside it; where there is no database, the page's memory stands in for it, and
 * without a journal either, nothing outlives the page: the person is told which.
 */
async function openStorage(): Promise<Storage> {
  const journal = workerJournal(() => new Worker(ownScript(journalWorker), { type: 'module' }));
  try {
    return keepTwice(await openDexieStorage(), journal);
  } catch {
    const { createMemoryStorage } = await import('./storage/memoryStorage.ts');
    return keepTwice(createMemoryStorage(), journal, (await journal) !== null);
  }
}

/** Waits until the page has time, and a second at the most where it never says so. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      resolve();
    };
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: 1000 });
    else setTimeout(done, 300);
  });
}

/** After an exit without a word, mends what Chromium would fall over at the start after next. */
async function mendAfterExit(): Promise<void> {
  if (!(await watchExit(nanoid(12))) || !isChromium()) return;
  await idle();
  const { fillLog } = await import('./storage/filler.ts');
  await fillLog();
}

/** Paints thumbnails in the language of the interface, always light, as on paper. */
function thumbnailPainter(preferences: Preferences): AppPorts['paintThumbnail'] {
  return async (map) => {
    const [{ Picture }, { measureText }, { paletteFor }, { paintThumbnail }, language] = await Promise.all([
      import('./scene/picture.ts'),
      import('./layout/textWidth.ts'),
      import('./scene/palette.ts'),
      import('./exporters/thumbnail.ts'),
      loadLanguage(preferences.getState().locale),
    ]);
    const { messages, format } = language;
    const picture = new Picture({
      messages,
      format,
      palette: paletteFor('light'),
      measure: measureText,
      day: dayOf(Date.now()),
    });
    return paintThumbnail(picture.scene(map));
  };
}

/** A library that has never held anything begins with the worked example. */
async function ensureExample(app: App): Promise<void> {
  const { workspace, newId, preferences } = app;
  await app.restored;
  if ((await workspace.setting(EXAMPLE_MADE)) === true) return;
  await workspace.setSetting(EXAMPLE_MADE, true);
  if ((await workspace.list()).length > 0) return;
  const [{ example }, { recordsOf }, { templateLanguage }] = await Promise.all([
    import('./templates/example.ts'),
    import('./templates/sketch.ts'),
    import('./ui/library/templateLanguage.ts'),
  ]);
  await workspace.create(recordsOf(example.sketch, templateLanguage(preferences.getState().locale), newId));
}

async function start(): Promise<void> {
  const preferences = keptPreferences();
  // What fails to load here is tried again, and told of, where it is shown.
  preload(location.hash).catch(() => undefined);
  const [storage, firstLanguage] = await Promise.all([openStorage(), loadLanguage(preferences.getState().locale)]);
  const device = browserDevice();
  const ports: AppPorts = {
    storage,
    tabs: browserTabs(),
    newId: () => nanoid(12),
    now: () => Date.now(),
    askToKeep: () => void device.ask(),
    idle,
    paintThumbnail: thumbnailPainter(preferences),
  };
  const workspace = new Workspace(ports);
  const app: App = {
    workspace,
    // A failure is no loss: the next start tries again.
    restored: workspace.restoreLost().catch(() => 0),
    device,
    preferences,
    now: ports.now,
    newId: ports.newId,
    name: `percurso ${import.meta.env.VITE_APP_VERSION}`,
  };
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no root');
  createRoot(root).render(<Root app={app} firstLanguage={firstLanguage} />);
  // Without it everything is as it was.
  mendAfterExit().catch(() => undefined);
  // A library that cannot be read says so on its own page.
  await ensureExample(app).catch(() => undefined);
}

void start();
