import { describe, expect, it, vi } from 'vitest';
import { unreferencedFiles, unusedExports } from './deadCode.ts';
import { undeclaredPackages, unusedPackages } from './dependencies.ts';
import { plant, readProject } from './source.ts';

// Each test of the whole project reads all of it, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const project = readProject();

describe('files', () => {
  it('are all needed', () => {
    expect(unreferencedFiles(project)).toEqual([]);
  });

  it('are reported when the page does not load them or no test needs them', () => {
    const files = plant({
      'package.json': '{ "scripts": { "a": "node tests/tools/run.mjs" } }',
      'src/main.tsx':
        "import './ui/app.css';\nimport { a } from './ui/a.tsx';\nimport type { T } from './ui/types.ts';",
      'src/ui/app.css': "@import './base.css';",
      'src/ui/base.css': '',
      'src/ui/lost.css': '',
      'src/ui/types.ts': '',
      'src/ui/a.tsx': "const b = () => import('./b.tsx');",
      'src/ui/b.tsx': "new Worker(new URL('./worker.ts', import.meta.url));",
      'src/ui/worker.ts': '',
      'src/ui/lost.ts': '',
      'src/ui/tested.ts': '',
      'src/ui/tested.test.ts': "import './tested.ts';\nimport '../../tests/helpers/used.ts';",
      'tests/helpers/used.ts': '',
      'tests/helpers/lost.ts': '',
      'tests/tools/run.mjs': "start('tests/tools/page.ts');",
      'tests/tools/page.ts': '',
    });
    expect(unreferencedFiles(files)).toEqual([
      'src/ui/lost.css is used nowhere',
      'src/ui/lost.ts is used nowhere',
      'src/ui/tested.ts is used by tests alone',
      'tests/helpers/lost.ts is used nowhere',
    ]);
  });
});

describe('exports', () => {
  it('are all used', () => {
    expect(unusedExports(project)).toEqual([]);
  });

  it('are reported when nothing uses them, or tests alone', () => {
    const files = plant({
      'src/lib/a.ts': `
        export const used = 1, lost = 2;
        export function tested() { return lost; }
        export interface Inner {}
        export type Lent = Inner | string;
        export const inner: Lent = '';
        export class Renamed {}
        export { used as again };`,
      'src/lib/b.ts': "import { used, Renamed as R } from './a.ts';\nexport { inner } from './a.ts';",
      'src/lib/a.test.ts': "import { tested, type Lent, type Inner } from './a.ts';",
      'tests/helpers/c.ts': 'export const c = 1;',
    });
    expect(unusedExports(files, {})).toEqual([
      'src/lib/a.ts:2 lost is used nowhere else',
      'src/lib/a.ts:3 tested is used by tests alone',
      'src/lib/a.ts:8 again is used nowhere else',
      'src/lib/b.ts:2 inner is used nowhere else',
      'tests/helpers/c.ts:1 c is used nowhere else',
    ]);
  });

  it.each([
    ["import * as a from './a.ts';\na.one();", ['two']],
    ["import * as a from './a.ts';\ntype T = a.one;", ['two']],
    ["import * as a from './a.ts';\nshow(a);", []],
    ["const { one: uno } = await import('./a.ts');", ['two']],
    ["const a = (await import('./a.ts')).one;", ['two']],
    ["const a = await import('./a.ts');\na.two();", ['one']],
    ["import('./a.ts').then(({ two }) => two());", ['one']],
    ["lazy(() => import('./a.ts').then((m) => ({ default: m.one })));", ['two']],
    ["const load = () => import('./a.ts');", []],
    ["type T = import('./a.ts').one;", ['two']],
    ["export * from './a.ts';", []],
  ])('are followed through %j', (text, unused) => {
    const files = plant({ 'src/a.ts': 'export const one = 1, two = 2;', 'src/main.tsx': text });
    expect(unusedExports(files, {})).toEqual(unused.map((name) => `src/a.ts:1 ${name} is used nowhere else`));
  });

  it('may be excused with a reason, and excuses that are not needed are reported', () => {
    const files = plant({
      'src/a.ts': 'export const one = 1, two = 2;',
      'src/main.tsx': "import { two } from './a.ts';",
    });
    expect(unusedExports(files, { 'src/a.ts#one': 'a reason', 'src/a.ts#two': 'a reason' })).toEqual([
      'src/a.ts#two is excused and need not be',
    ]);
  });
});

describe('packages', () => {
  it('are declared where they are imported', () => {
    expect(undeclaredPackages(project)).toEqual([]);
  });

  it('are used where they are declared', () => {
    expect(unusedPackages(project)).toEqual([]);
  });

  const manifest = {
    scripts: { lint: 'prettier --check src', a: 'tool' },
    dependencies: { a: '1', '@b/b': '1', styled: '1', unused: '1', late: '1' },
    devDependencies: {
      prettier: '1',
      jsdom: '1',
      vitest: '1',
      '@types/a': '1',
      '@types/c': '1',
      '@types/node': '1',
      spare: '1',
    },
  };
  const files = plant({
    'package.json': JSON.stringify(manifest),
    'vite.config.ts':
      "import { defineConfig } from 'vitest/config';\nexport default defineConfig({ environment: 'jsdom' });",
    'src/a.ts':
      "import 'a';\nimport '@b/b/deep.js';\nimport 'spare';\nimport 'missing';\nimport type { V } from 'vitest';",
    'src/a.css': "@import 'styled/base.css' layer(x);",
    'src/a.test.ts': "import 'late';\nimport 'node:fs';\nimport 'gone/x';",
  });

  it('are reported when they are imported and not declared', () => {
    expect(undeclaredPackages(files)).toEqual([
      'src/a.ts:3 spare is declared for development only',
      'src/a.ts:4 missing is not declared in package.json',
      'src/a.test.ts:3 gone is not declared in package.json',
    ]);
  });

  it('are reported when they are declared and not used', () => {
    expect(unusedPackages(files)).toEqual([
      'unused is declared for the app, which does not import it',
      'late is declared for the app, which does not import it',
      '@types/c is declared and not used',
    ]);
  });
});
