import { nanoid } from 'nanoid';
import { createRoot } from 'react-dom/client';
import { Workspace } from './editor/workspace.ts';
import type { AppPorts } from './editor/ports.ts';
import { dayOf } from './lib/day.ts';
import { createPreferences, type Preferences } from './session/preferences.ts';
import { openDexieStorage } from './storage/dexieStorage.ts';
import type { Storage } from './storage/ports.ts';
import { browserTabs } from './sync/tabs.ts';
import { type App, loadLanguage } from './ui/shell/app.tsx';
import { preload, Root } from './ui/shell/Root.tsx';

const PREFERENCES_KEY = 'percurso.preferences';
const EXAMPLE_MADE = 'exampleMade';

/** Browsers that forbid this page to keep anything throw at the mere touch. */
function guarded<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function keptPreferences(): Preferences {
  const stored = guarded(() => JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? 'null') as unknown);
  const preferences = createPreferences(stored, navigator.languages, matchMedia('(max-width: 640px)').matches);
  preferences.subscribe((values) => {
    guarded(() => {
      localStorage.setItem(PREFERENCES_KEY, JSON.stringify(values));
    });
  });
  return preferences;
}

/** The browser's database, or the page's memory where there is none: the person is told which. */
async function openStorage(): Promise<Storage> {
  return openDexieStorage().catch(async () => (await import('./storage/memoryStorage.ts')).createMemoryStorage());
}

function askToKeep(): void {
  void guarded(() => navigator.storage.persist())?.catch(() => false);
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
  const ports: AppPorts = {
    storage,
    tabs: browserTabs(),
    newId: () => nanoid(12),
    now: () => Date.now(),
    askToKeep,
    paintThumbnail: thumbnailPainter(preferences),
  };
  const app: App = {
    workspace: new Workspace(ports),
    preferences,
    now: ports.now,
    newId: ports.newId,
    name: `percurso ${import.meta.env.VITE_APP_VERSION}`,
  };
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no root');
  createRoot(root).render(<Root app={app} firstLanguage={firstLanguage} />);
  // A library that cannot be read says so on its own page.
  await ensureExample(app).catch(() => undefined);
}

void start();
