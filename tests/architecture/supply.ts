import type { TextFile } from './source.ts';

/** What is read of package.json. */
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What package-lock.json says of one package. */
interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Licences that ask for no more than to be named, which `licenses.txt` does. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);
/** Fonts have a licence of their own. */
const FONT_LICENCE = 'OFL-1.1';
const FONTS = '@fontsource';

const REGISTRY = 'https://registry.npmjs.org/';
/** More than these cannot be known well. */
const MOST_DEPENDENCIES = 20;
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Packages of which package.json takes any version of some range, and too many packages. */
export function looseVersions(files: readonly TextFile[]): string[] {
  const { dependencies = {}, devDependencies = {} } = read(files, 'package.json') as Manifest;
  const count = Object.keys(dependencies).length;
  return [
    ...Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `${name} is declared as ${version}: name one version`),
    ...(count > MOST_DEPENDENCIES ? [`the app is built with ${count} packages, more than ${MOST_DEPENDENCIES}`] : []),
  ];
}

/** Locked packages that could change unseen, come from elsewhere, or run something when they are installed. */
export function doubtfulPackages(files: readonly TextFile[]): string[] {
  return lockedPackages(files).flatMap(([name, { integrity = '', resolved = REGISTRY, ...locked }]) => [
    ...(integrity.startsWith('sha512-') ? [] : [`${name} has no digest that it is checked against`]),
    ...(resolved.startsWith(REGISTRY) && locked.link !== true ? [] : [`${name} does not come from the registry`]),
    ...(locked.hasInstallScript === true ? [`${name} has an install script, which .npmrc keeps from running`] : []),
  ]);
}

/** Packages that reach the people who use the app, or are needed by such, under a licence that is not known as free of duties. */
export function unknownLicences(files: readonly TextFile[]): string[] {
  return lockedPackages(files)
    .filter(([name, { dev, license = '' }]) => {
      const isFont = name.startsWith(FONTS) && license === FONT_LICENCE;
      return dev !== true && !LICENCES.has(license) && !isFont;
    })
    .map(([name, { license = 'none' }]) => `${name} has the licence ${license}`);
}

/** Where the README's table of packages and package.json differ, and rows that do not say why. */
export function undescribedPackages(files: readonly TextFile[]): string[] {
  const { dependencies = {} } = read(files, 'package.json') as Manifest;
  const locked = new Map(lockedPackages(files));
  const rows = rowsOf(files);
  const described = new Set(rows.flatMap(({ names }) => names));
  return [
    ...Object.keys(dependencies)
      .filter((name) => !described.has(name))
      .map((name) => `README.md does not say why ${name} is there`),
    ...rows.flatMap(({ names, licence, why }) =>
      names.flatMap((name) => {
        if (dependencies[name] === undefined) return [`README.md names ${name}, which the app is not built with`];
        if (locked.get(name)?.license !== licence) return [`README.md gives ${name} the licence ${licence}`];
        return why === '' ? [`README.md does not say why ${name} is there`] : [];
      }),
    ),
  ];
}

/** The table below “What it is built with”, without its two lines of head. */
function rowsOf(files: readonly TextFile[]): { names: string[]; licence: string; why: string }[] {
  const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';
  const [, section = ''] = readme.split(/^## What it is built with$/m);
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [, names = '', licence = '', why = ''] = line.split('|').map((cell) => cell.trim());
    return { names: names.split(', '), licence, why };
  });
}

/** Every package of the lockfile by its name, the app itself left out. */
function lockedPackages(files: readonly TextFile[]): [name: string, locked: Locked][] {
  const { packages = {} } = read(files, 'package-lock.json') as { packages?: Readonly<Record<string, Locked>> };
  return Object.entries(packages).flatMap(([path, locked]) =>
    path === '' ? [] : [[path.replace(/^.*node_modules\//, ''), locked]],
  );
}

function read(files: readonly TextFile[], path: string): unknown {
  return JSON.parse(files.find((file) => file.path === path)?.text ?? '{}');
}
