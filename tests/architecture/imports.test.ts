import { describe, expect, it, vi } from 'vitest';
import { importCycles } from './cycles.ts';
import { folderRules, forbiddenExports, forbiddenImports } from './importRules.ts';
import { plant, readProject } from './source.ts';

// Each test of the whole project reads all of it, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const project = readProject();

describe('who may import whom', () => {
  it('is kept', () => {
    expect(forbiddenImports(project)).toEqual([]);
  });

  it('names no folder that the table does not describe', () => {
    const named = Object.values(folderRules).flatMap(({ may, types = [] }) => [...may, ...types]);
    expect(named.filter((name) => !name.includes('.') && folderRules[name] === undefined)).toEqual([]);
  });

  const other = plant({ 'src/scene/b.ts': 'export const b = 1;', 'src/i18n/en.ts': 'export const en = {};' });
  const judge = (path: string, text: string) => forbiddenImports([...plant({ [path]: text }), ...other]);

  it.each([
    ['an import', "import { b } from '../scene/b.ts';"],
    ['an import of a type', "import type { b } from '../scene/b.ts';"],
    ['a re-export', "export { b } from '../scene/b.ts';"],
    ['a lazy import', "const load = () => import('../scene/b.ts');"],
    ['a type in passing', "type B = typeof import('../scene/b.ts');"],
    ['a worker', "new Worker(new URL('../scene/b.ts', import.meta.url));"],
  ])('reports %s from a folder that is out of reach', (_, text) => {
    expect(judge('src/layout/a.ts', text)).toEqual(['src/layout/a.ts:1 layout may not import scene (src/scene/b.ts)']);
    expect(judge('src/painters/a.ts', text)).toEqual([]);
  });

  it('reports values from a folder that gives types only', () => {
    expect(judge('src/scene/a.ts', "\nimport { en } from '../i18n/en.ts';")).toEqual([
      'src/scene/a.ts:2 scene may import only types of i18n (import type)',
    ]);
    expect(judge('src/scene/a.ts', "import type { en } from '../i18n/en.ts';")).toEqual([]);
  });

  it('lets a single file of a folder be imported', () => {
    const storage = plant({ 'src/storage/ports.ts': '', 'src/storage/database.ts': '' });
    const versions = plant({
      'src/versions/a.ts': "import '../storage/ports.ts';\nimport '../storage/database.ts';",
    });
    expect(forbiddenImports([...storage, ...versions])).toEqual([
      'src/versions/a.ts:2 versions may not import storage (src/storage/database.ts)',
    ]);
  });

  it.each([
    ['src/storage/a.ts', 'yjs', 'src/document/a.ts'],
    ['src/document/a.ts', 'dexie', 'src/storage/a.ts'],
    ['src/ui/shell/a.tsx', '@xyflow/react', 'src/ui/canvas/a.tsx'],
    ['src/editor/a.ts', '@dnd-kit/core', 'src/ui/a.tsx'],
    ['src/session/a.ts', 'react', 'src/painters/a.tsx'],
    ['src/painters/canvas.ts', 'react', 'src/main.tsx'],
    ['src/model/a.ts', 'zustand', 'src/session/a.ts'],
  ])('keeps %s from importing %s, which %s may', (path, name, home) => {
    const text = `import { x } from '${name}';`;
    expect(judge(path, text)).toEqual([expect.stringContaining(`${path}:1 ${name} may be imported only in`)]);
    expect(judge(home, text)).toEqual([]);
  });

  it('reports what breaks in other ways', () => {
    expect(judge('src/lib/a.ts', "import 'nanoid';")).toEqual(['src/lib/a.ts:1 lib imports nothing, not even nanoid']);
    expect(judge('src/model/a.ts', "import 'node:fs';")).toEqual([
      'src/model/a.ts:1 node:fs does not exist in browsers',
    ]);
    expect(judge('src/scene/a.ts', "import './b';")).toEqual([
      'src/scene/a.ts:1 ./b is not a file: imports carry their extension',
    ]);
    expect(judge('src/scene/a.tsx', '')).toEqual(['src/scene/a.tsx has no business with JSX']);
    expect(judge('src/odds/a.ts', '')).toEqual(['src/odds/a.ts: the import rules do not know the folder odds']);
  });

  it('lets nobody import the entry or a test, and leaves tests free', () => {
    const files = plant({
      'src/main.tsx': "import { b } from './ui/b.tsx';",
      'src/ui/b.tsx': "import '../main.tsx';\nimport '../../tests/helpers/c.ts';\nimport './b.test.ts';",
      'src/ui/b.test.ts': "import 'vitest';\nimport '../storage/d.ts';",
      'src/storage/d.ts': '',
      'tests/helpers/c.ts': "import '../../src/document/e.ts';",
    });
    expect(forbiddenImports(files)).toEqual([
      'src/ui/b.tsx:1 nothing imports main.tsx',
      'src/ui/b.tsx:2 the app does not import tests (tests/helpers/c.ts)',
      'src/ui/b.tsx:3 the app does not import tests (src/ui/b.test.ts)',
    ]);
  });
});

describe('import cycles', () => {
  it('do not exist', () => {
    expect(importCycles(project)).toEqual([]);
  });

  it('are reported by the shortest way round, once', () => {
    const files = plant({
      'src/lib/a.ts': "import { b } from './b.ts';",
      'src/lib/b.ts': "export { c } from './c.ts';",
      'src/lib/c.ts': "const load = () => import('./a.ts');",
      'src/lib/d.ts': "import { a } from './a.ts';",
    });
    expect(importCycles(files)).toEqual(['src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts']);
  });

  it('are not made by types', () => {
    const types = { 'src/lib/a.ts': "import type { B } from './b.ts';", 'src/lib/b.ts': "import { a } from './a.ts';" };
    expect(importCycles(plant(types))).toEqual([]);
    // Without `import type` the built program keeps the import, though it takes nothing from it.
    const inline = { ...types, 'src/lib/a.ts': "import { type B } from './b.ts';" };
    expect(importCycles(plant(inline))).toHaveLength(1);
  });
});

describe('exports', () => {
  it('are all named', () => {
    expect(forbiddenExports(project)).toEqual([]);
  });

  it.each([
    ["export * from './b.ts';", 'everything of a module'],
    ['export default 1;', 'a default'],
    ['export default function a() {}', 'a default'],
    ["export { b as default } from './b.ts';", 'a default'],
  ])('are reported in the form %s', (text, form) => {
    expect(forbiddenExports(plant({ 'src/lib/a.ts': text }))).toEqual([`src/lib/a.ts:1 exports ${form}: name it`]);
  });
});
