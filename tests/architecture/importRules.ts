import { exportsOf } from './exports.ts';
import { importsOf, type Import, packageOf } from './imports.ts';
import { isProduct, isTest, type TextFile } from './source.ts';

/** What the files of one folder of `src` may import from other folders. */
interface FolderRule {
  readonly may: readonly string[];
  /** Only with `import type`. */
  readonly types?: readonly string[];
}

const lists = ['i18n', 'exporters', 'importers'];
const drawing = ['model', 'layout', 'scene', 'painters'];
const engine = ['document', 'storage', 'sync', 'versions', 'session'];
const thinking = ['commands', 'insights', 'review', 'templates'];

/** Who may import whom. `main.tsx` may import everything, and nothing imports it. */
export const folderRules: Readonly<Record<string, FolderRule>> = {
  lib: { may: [] },
  model: { may: ['lib'] },
  layout: { may: ['model', 'lib'] },
  scene: { may: ['model', 'layout', 'lib'], types: ['i18n'] },
  painters: { may: ['scene', 'lib'] },
  commands: { may: ['model', 'lib'] },
  insights: { may: ['model', 'lib'] },
  review: { may: ['model', 'commands', 'insights', 'lib'] },
  templates: { may: ['model', 'commands', 'insights', 'lib'] },
  i18n: { may: [], types: ['model', 'commands'] },
  document: { may: ['model', 'lib'] },
  storage: { may: ['model', 'lib'] },
  session: { may: ['model', 'lib'] },
  importers: { may: ['model', 'lib'] },
  sync: { may: ['document', 'lib'] },
  offline: { may: ['lib'] },
  versions: { may: ['model', 'storage/ports.ts', 'lib'] },
  exporters: { may: [...drawing, 'insights', 'i18n', 'lib'] },
  editor: { may: [...drawing, ...engine, ...thinking, 'lib'], types: ['i18n'] },
  recovery: { may: ['model', 'document', 'storage', 'session', 'exporters', 'i18n', 'lib'] },
  ui: {
    may: [...drawing, ...thinking, ...lists, 'editor', 'session', 'versions', 'offline', 'lib'],
    types: ['document/history.ts', 'storage/ports.ts'],
  },
};

const views = ['src/ui/', 'src/painters/*.tsx', 'src/main.tsx'];

/** The only places that may import a package; `name/*` stands for all of a scope. Others go where they are needed. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  yjs: ['src/document/'],
  dexie: ['src/storage/'],
  'fractional-indexing': ['src/model/'],
  '@xyflow/*': ['src/ui/canvas/'],
  '@dnd-kit/*': ['src/ui/'],
  zustand: ['src/session/', 'src/ui/'],
  react: views,
  'react-dom': views,
  '@base-ui/*': views,
  'lucide-react': views,
  wouter: views,
};

/** Imports that a folder or a package does not allow. */
export function forbiddenImports(files: readonly TextFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.filter(isProduct).flatMap((file) => {
    const homeless =
      file.path.endsWith('.tsx') && !isAt(views, file.path) ? [`${file.path} has no business with JSX`] : [];
    const folder = folderOf(file.path);
    if (folder !== 'main.tsx' && folderRules[folder] === undefined)
      return [`${file.path}: the import rules do not know the folder ${folder}`, ...homeless];
    const imports = importsOf(file);
    return [...homeless, ...imports.flatMap((item) => judge(file, item, paths) ?? [])];
  });
}

function judge(file: TextFile, item: Import, paths: ReadonlySet<string>): string | undefined {
  const name = packageOf(item);
  if (item.target === undefined) {
    if (item.specifier.startsWith('node:')) return `${item.place} ${item.specifier} does not exist in browsers`;
    if (file.path.startsWith('src/lib/')) return `${item.place} lib imports nothing, not even ${item.specifier}`;
    const home = Object.entries(packageHomes).find(([key]) => key === name || key === name?.replace(/\/.*/, '/*'));
    return home === undefined || isAt(home[1], file.path)
      ? undefined
      : `${item.place} ${item.specifier} may be imported only in ${home[1].join(', ')}`;
  }
  if (!paths.has(item.target)) {
    // Pictures and fonts are not among the texts that the checks read; the bundler refuses those that are missing.
    const isAsset = /\.(?!(ts|tsx|css)$)\w+$/.test(item.target);
    return isAsset ? undefined : `${item.place} ${item.specifier} is not a file: imports carry their extension`;
  }
  const from = folderOf(file.path);
  const to = folderOf(item.target);
  if (to === 'main.tsx') return `${item.place} nothing imports main.tsx`;
  if (isTest({ path: item.target })) return `${item.place} the app does not import tests (${item.target})`;
  if (from === to || from === 'main.tsx') return undefined;
  const { may, types = [] } = folderRules[from] ?? { may: [] };
  if (may.includes(to) || may.includes(item.target.slice('src/'.length))) return undefined;
  if (types.includes(to) || types.includes(item.target.slice('src/'.length)))
    return item.isType ? undefined : `${item.place} ${from} may import only types of ${to} (import type)`;
  return `${item.place} ${from} may not import ${to} (${item.target})`;
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? path;
}

/** Whether a path lies at one of some places: a folder (`a/`), a file, or files of an ending (`a/*.tsx`). */
function isAt(places: readonly string[], path: string): boolean {
  return places.some((place) => {
    const [start = '', end] = place.split('*');
    return place.endsWith('/') || end !== undefined
      ? path.startsWith(start) && path.endsWith(end ?? '')
      : path === place;
  });
}

/** Exports in forms that hide who uses what. */
export function forbiddenExports(files: readonly TextFile[]): string[] {
  return files
    .filter(isProduct)
    .flatMap(exportsOf)
    .filter(({ name }) => name === 'default' || name === '*')
    .map(({ name, place }) => `${place} exports ${name === '*' ? 'everything of a module' : 'a default'}: name it`);
}
