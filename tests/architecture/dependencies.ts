import { importsOf, packageOf } from './imports.ts';
import { isCode, isTest, literalsOf, type TextFile } from './source.ts';

/** What the dependency checks read of package.json. */
interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Packages that are imported and not declared, or declared where the app does not get them. */
export function undeclaredPackages(files: readonly TextFile[]): string[] {
  const { dependencies = {}, devDependencies = {} } = manifestOf(files);
  return files.filter(isReader).flatMap((file) =>
    importsOf(file).flatMap((item) => {
      const name = packageOf(item);
      if (name === undefined || isBuiltIn(item.specifier) || name in dependencies) return [];
      if (!(name in devDependencies)) return [`${item.place} ${name} is not declared in package.json`];
      return isTest(file) || item.isType ? [] : [`${item.place} ${name} is declared for development only`];
    }),
  );
}

/** Packages that are declared and not used, or used by tests and tools alone though declared for the app. */
export function unusedPackages(files: readonly TextFile[]): string[] {
  const { scripts = {}, dependencies = {}, devDependencies = {} } = manifestOf(files);
  const inApp = importedPackages(files.filter((file) => isReader(file) && !isTest(file)));
  const imported = importedPackages(files.filter(isReader));
  const commands = Object.values(scripts).flatMap((script) => script.split(/\s+/));
  const named = new Set([...commands, ...settings(files)]);
  const isUsed = (name: string): boolean => {
    const typed = name.replace(/^@types\//, '');
    if (typed !== name) return typed === 'node' || imported.has(typed);
    return imported.has(name) || named.has(name);
  };
  return [
    ...Object.keys(dependencies)
      .filter((name) => !inApp.has(name))
      .map((name) => `${name} is declared for the app, which does not import it`),
    ...Object.keys(devDependencies)
      .filter((name) => !isUsed(name))
      .map((name) => `${name} is declared and not used`),
  ];
}

function manifestOf(files: readonly TextFile[]): Manifest {
  return JSON.parse(files.find(({ path }) => path === 'package.json')?.text ?? '{}') as Manifest;
}

function isReader(file: TextFile): boolean {
  return isCode(file) || file.path.endsWith('.css');
}

function isBuiltIn(specifier: string): boolean {
  return specifier.startsWith('node:') || specifier.startsWith('virtual:');
}

function importedPackages(files: readonly TextFile[]): Set<string | undefined> {
  return new Set(files.flatMap(importsOf).map(packageOf));
}

/** Words of configuration files: `environment: 'jsdom'` uses jsdom. */
function settings(files: readonly TextFile[]): string[] {
  return files.filter(({ path }) => path.includes('.config.')).flatMap(literalsOf);
}
