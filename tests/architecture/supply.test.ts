import { describe, expect, it } from 'vitest';
import { verdict } from '../tools/audit.mjs';
import { plant, readProject } from './source.ts';
import { doubtfulPackages, looseVersions, undescribedPackages, unknownLicences } from './supply.ts';

const project = readProject();
const good = { integrity: 'sha512-a', license: 'MIT' };

function locked(packages: Readonly<Record<string, object>>) {
  return plant({ 'package-lock.json': JSON.stringify({ packages: { '': { license: 'none' }, ...packages } }) });
}

describe('versions', () => {
  it('are exact, and of few packages', () => {
    expect(looseVersions(project)).toEqual([]);
  });

  it('are reported when they leave a choice, and packages when they are many', () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`p${i}`, '1.0.0']));
    const devDependencies = { a: '^1.0.0', b: '1', c: 'latest', d: 'github:d/d', e: '1.0.0-rc.1', f: '>=1.0.0' };
    expect(looseVersions(plant({ 'package.json': JSON.stringify({ dependencies: many, devDependencies }) }))).toEqual([
      'a is declared as ^1.0.0: name one version',
      'b is declared as 1: name one version',
      'c is declared as latest: name one version',
      'd is declared as github:d/d: name one version',
      'f is declared as >=1.0.0: name one version',
      'the app is built with 21 packages, more than 20',
    ]);
  });
});

describe('the lockfile', () => {
  it('holds a digest of every package, all from the registry, none with a script to install it', () => {
    expect(doubtfulPackages(project)).toEqual([]);
  });

  it('is known to name packages', () => {
    expect(doubtfulPackages(project.map((file) => ({ ...file, text: file.text.replaceAll('sha512-', '') })))).toContain(
      'react has no digest that it is checked against',
    );
  });

  it('is reported where a package could be another, comes from elsewhere or runs a script', () => {
    const files = locked({
      'node_modules/a': good,
      'node_modules/b': { ...good, resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' },
      'node_modules/c': { license: 'MIT' },
      'node_modules/d': { ...good, integrity: 'sha1-d' },
      'node_modules/a/node_modules/@e/e': { ...good, resolved: 'https://registry.npmjs.org.example/e.tgz' },
      'node_modules/f': { ...good, resolved: 'git+ssh://git@example.org/f.git' },
      'node_modules/g': { ...good, link: true },
      'node_modules/h': { ...good, hasInstallScript: true, dev: true },
    });
    expect(doubtfulPackages(files)).toEqual([
      'c has no digest that it is checked against',
      'd has no digest that it is checked against',
      '@e/e does not come from the registry',
      'f does not come from the registry',
      'g does not come from the registry',
      'h has an install script, which .npmrc keeps from running',
    ]);
  });
});

describe('licences', () => {
  it('of all that goes into the app ask for no more than to be named', () => {
    expect(unknownLicences(project)).toEqual([]);
  });

  it('are reported when they are others, or missing', () => {
    const files = locked({
      'node_modules/a': good,
      'node_modules/b': { ...good, license: 'GPL-3.0' },
      'node_modules/c': { integrity: 'sha512-c' },
      'node_modules/d': { ...good, license: 'MPL-2.0', dev: true },
      'node_modules/@fontsource-variable/e': { ...good, license: 'OFL-1.1' },
      'node_modules/f': { ...good, license: 'OFL-1.1' },
      'node_modules/g': { ...good, license: '(MIT OR GPL-2.0)' },
    });
    expect(unknownLicences(files)).toEqual([
      'b has the licence GPL-3.0',
      'c has the licence none',
      'f has the licence OFL-1.1',
      'g has the licence (MIT OR GPL-2.0)',
    ]);
  });
});

describe('the table of packages', () => {
  it('lists what the app is built with, and why', () => {
    expect(undescribedPackages(project)).toEqual([]);
  });

  it('is reported where it lacks one, names another, or says nothing', () => {
    const table = (rows: string) => `| a | b |\n| - | - |\n${rows}\n`;
    const readme = `${table('| other | MIT | x |')}\n## What it is built with\n\n${table(
      '| a, @b/b | MIT | both |\n| c | MIT | |\n| d | ISC | d |\n| gone | MIT | x |',
    )}\nText.`;
    const names = ['a', '@b/b', 'c', 'd', 'missing'];
    const files = [
      ...plant({
        'README.md': readme,
        'package.json': JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) }),
      }),
      ...locked(Object.fromEntries(names.map((name) => [`node_modules/${name}`, good]))),
    ];
    expect(undescribedPackages(files)).toEqual([
      'README.md does not say why missing is there',
      'README.md does not say why c is there',
      'README.md gives d the licence ISC',
      'README.md names gone, which the app is not built with',
    ]);
  });
});

describe('what the registry knows of holes', () => {
  const answer = (counts: object) => JSON.stringify({ vulnerabilities: {}, metadata: { vulnerabilities: counts } });

  it.each([
    ['no holes', answer({ low: 0, moderate: 0, high: 0, critical: 0 }), true, /no known holes/],
    ['small ones', answer({ low: 2, moderate: 1, high: 0, critical: 0 }), true, /3 small/],
    ['a grave one', answer({ low: 0, moderate: 0, high: 1, critical: 0 }), false, /1 grave/],
    ['critical ones', answer({ low: 0, moderate: 0, high: 1, critical: 2 }), false, /3 grave/],
    ['a refusal', '{ "message": "405 Method Not Allowed", "statusCode": 405 }', true, /did not answer/],
    ['an error', '{ "error": { "code": "ENOAUDIT", "summary": "no audit" } }', true, /did not answer/],
    ['silence', '', true, /did not answer/],
  ])('of %s is judged', (_, output, isGood, text) => {
    expect(verdict(output)).toEqual({ isGood, text: expect.stringMatching(text) as string });
  });
});
