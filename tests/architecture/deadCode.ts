import { exportsOf, type Export } from './exports.ts';
import { importsOf } from './imports.ts';
import { isCode, isProduct, isTest, literalsOf, type TextFile } from './source.ts';

/** Exports that nothing in the app uses and that stay, each with its reason: `path#name`. */
const allowedExports: Readonly<Record<string, string>> = {
  'src/commands/index.ts#commandList':
    'the list of all commands; the app needs its type alone, the properties run all of it',
  'src/model/record.ts#baseFields': 'fields that every record has: the tests of the schemas go through them too',
  'src/document/history.ts#TYPING_PAUSE': 'a length of time, which tests wait for and must not guess',
  'src/i18n/pseudo.ts#pseudoMarks': 'the marks that tell the end-to-end tests what was translated',
};

/** What nothing of the app imports: the modules that its pages load, and the service worker that the app registers. */
const ENTRIES = ['src/main.tsx', 'src/recovery/recover.ts', 'src/offline/serviceWorker.ts'];

/** Tests, configurations, and the modules of pages that are measured. */
const TEST_ENTRY = /\.(test|spec|setup)\.tsx?$|\.config\.(ts|js)$|^tests\/bench\/\w+\/main\.tsx?$/;

/** Files of the app that the page never loads, and files of the tests that no test and no script needs. */
export function unreferencedFiles(files: readonly TextFile[]): string[] {
  const candidates = files.filter((file) => isCode(file) || /^(src|tests)\/.*\.css$/.test(file.path));
  const inApp = reach(files, ENTRIES);
  const testEntries = files.filter((file) => TEST_ENTRY.test(file.path) || file.path === 'package.json');
  const inTests = reach(files, [...inApp, ...testEntries.map(({ path }) => path)]);
  return candidates
    .filter((file) => !(isTest(file) ? inTests : inApp).has(file.path))
    .map(({ path }) => (inTests.has(path) ? `${path} is used by tests alone` : `${path} is used nowhere`));
}

/** All files that can be reached from some by imports; files that serve tests may also name another by its path. */
function reach(files: readonly TextFile[], entries: readonly string[]): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set(entries);
  for (const path of reached) {
    const file = byPath.get(path);
    if (file === undefined) continue;
    for (const { target } of importsOf(file)) if (target !== undefined && byPath.has(target)) reached.add(target);
    if (isTest(file)) for (const named of namedFiles(file, byPath)) reached.add(named);
  }
  return reached;
}

/** Files whose path stands in a literal of a test, a tool or a script of package.json. */
function namedFiles(file: TextFile, byPath: ReadonlyMap<string, TextFile>): string[] {
  if (TEST_ENTRY.test(file.path) && !file.path.includes('.config.')) return [];
  const words = literalsOf(file).flatMap((literal) => literal.split(/\s+/));
  return words.flatMap((word) => (byPath.has(word) ? [word] : []));
}

/** Exports that no other module of the app uses. What tests alone use is dead code that is kept alive by its tests. */
export function unusedExports(
  files: readonly TextFile[],
  allowed: Readonly<Record<string, string>> = allowedExports,
): string[] {
  const code = files.filter(isCode);
  const usedByApp = usedNames(code.filter(isProduct));
  const usedByAll = usedNames(code);
  const exported = code
    .filter(({ path }) => !ENTRIES.includes(path) && !TEST_ENTRY.test(path))
    .flatMap((file) => exportsOf(file).map((item) => ({ file, item, key: `${file.path}#${item.name}` })));
  const unused = exported.filter(({ file, item, key }) => {
    const users = isTest(file) || isOwnType(item) ? usedByAll : usedByApp;
    return !users.has(key) && !users.has(`${file.path}#*`);
  });
  const dead = new Set(unused.map(({ key }) => key));
  return [
    ...unused
      .filter(({ key }) => allowed[key] === undefined)
      .map(
        ({ item, key }) =>
          `${item.place} ${item.name} is used ${usedByAll.has(key) ? 'by tests alone' : 'nowhere else'}`,
      ),
    ...Object.keys(allowed).flatMap((key) => (dead.has(key) ? [] : [`${key} is excused and need not be`])),
  ];
}

/** A type that its own module lives by is no dead code when only a test imports its name. */
function isOwnType({ isType, isUsedInside }: Export): boolean {
  return isType && isUsedInside;
}

/** `path#name` of all that some files import, `path#*` for modules that they take as a whole. */
function usedNames(files: readonly TextFile[]): Set<string> {
  return new Set(
    files.flatMap((file) =>
      importsOf(file).flatMap(({ target, names }) => {
        if (target === undefined || target === file.path) return [];
        return (names === 'all' ? ['*'] : names).map((name) => `${target}#${name}`);
      }),
    ),
  );
}
