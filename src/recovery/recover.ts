import '@fontsource-variable/inter/wght.css';
import './recover.css';
import { exportJson } from '../exporters/json.ts';
import { fileName } from '../exporters/fileName.ts';
import type { Messages } from '../i18n/en.ts';
import { createFormat, type Format } from '../i18n/format.ts';
import { languages } from '../i18n/languages.ts';
import { toBase64 } from '../lib/base64.ts';
import { dayOf } from '../lib/day.ts';
import { download } from '../lib/download.ts';
import { keptPreferences } from '../session/keptPreferences.ts';
import { readDatabase } from '../storage/databaseReader.ts';
import { readJournal } from '../storage/journal/journal.ts';
import { opfsFiles } from '../storage/journal/opfsFiles.ts';
import { findAsset, findMaps, type FoundMap, type Places } from './finding.ts';

/**
 * The recovery page: lists and hands out every map that this browser still holds, without starting the app, which may be
 * what fails. It writes nothing, and is plain elements, so that little can go wrong with it.
 */
async function start(root: HTMLElement): Promise<void> {
  const { locale, theme } = keptPreferences().getState();
  const isDark = theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  document.documentElement.dataset.appearance = isDark ? 'dark' : 'light';
  const { load, tag } = languages[locale];
  document.documentElement.lang = tag;
  const messages = await load();
  const words = messages.recovery;
  document.title = words.pageTitle;

  const places = await openPlaces();
  const maps = await findMaps(places);
  const app = `percurso ${import.meta.env.VITE_APP_VERSION}`;
  const save = (map: FoundMap) => saveMap(map, places, { app, untitled: messages.drawing.untitledMap });

  const all = element('button', { textContent: words.downloadAll(maps.length), className: 'all', type: 'button' });
  all.onclick = () => void maps.reduce((before, map) => before.then(() => save(map)), Promise.resolve());
  const home = element('a', { textContent: words.toApp, href: './' });
  root.replaceChildren(
    element('h1', { textContent: words.title }),
    element('p', { textContent: words.explanation }),
    ...(places.database === null ? [told(words.noDatabase, 'warn')] : []),
    ...(places.journal === null ? [told(words.noJournal, 'warn')] : []),
    ...(maps.length === 0 ? [element('p', { textContent: words.none })] : []),
    ...(maps.length > 1 ? [all] : []),
    list(maps, { messages, format: createFormat(tag), save }),
    element('nav', {}, home),
  );
}

async function openPlaces(): Promise<Places> {
  const [database, journal] = await Promise.all([
    readDatabase().catch(() => null),
    opfsFiles().then(readJournal, () => null),
  ]);
  return { database, journal };
}

interface ListOptions {
  readonly messages: Messages;
  readonly format: Format;
  readonly save: (map: FoundMap) => Promise<void>;
}

function list(maps: readonly FoundMap[], { messages, format, save }: ListOptions): HTMLElement {
  const { recovery: words, drawing } = messages;
  const items = maps.map((map) => {
    const when = map.updatedAt === null ? words.unknownTime : format.instant(new Date(map.updatedAt));
    const where =
      map.isInDatabase && map.isInJournal ? words.inBoth : map.isInJournal ? words.inJournal : words.inDatabase;
    const button = element('button', { textContent: words.download, type: 'button' });
    button.onclick = () => void save(map);
    const raw = element('button', { textContent: words.downloadRaw, type: 'button' });
    raw.onclick = () => {
      saveRaw(map);
    };
    return element(
      'li',
      {},
      element(
        'div',
        {},
        element('h2', { textContent: map.title || drawing.untitledMap }),
        element('p', { textContent: [words.cards(map.cards), when, where].join(' · ') }),
        ...(map.isIncomplete ? [told(words.incomplete, 'bad')] : []),
      ),
      ...(map.isIncomplete ? [raw] : []),
      button,
    );
  });
  return element('ul', {}, ...items);
}

async function saveMap(
  map: FoundMap,
  places: Places,
  { app, untitled }: { readonly app: string; readonly untitled: string },
): Promise<void> {
  const now = Date.now();
  const { blob, ending } = await exportJson({
    table: map.document.table,
    schemaVersion: map.document.schemaVersion,
    asset: (id) => findAsset(places, id),
    app,
    exportedAt: new Date(now).toISOString(),
  });
  download(blob, fileName(map.title || untitled, dayOf(map.updatedAt ?? now), ending));
}

/** What was found as it is, for someone who can read more out of it. */
function saveRaw({ id, title, updates }: FoundMap): void {
  const text = JSON.stringify({ id, title, updates: updates.map(toBase64) }, null, 2);
  download(new Blob([text], { type: 'application/json' }), fileName(title || id, dayOf(Date.now()), '.raw.json'));
}

function told(text: string, tone: 'warn' | 'bad'): HTMLElement {
  const paragraph = element('p', { textContent: text });
  paragraph.dataset.tone = tone;
  return paragraph;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  values: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly HTMLElement[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), values);
  made.append(...children);
  return made;
}

const root = document.getElementById('recovery');
if (root !== null) void start(root);
