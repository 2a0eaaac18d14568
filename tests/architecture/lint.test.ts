import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const CONFIG = 'tests/lint/eslint.config.js';
const options = { cwd: join(import.meta.dirname, '../..'), overrideConfigFile: CONFIG };

// Without types: the house rules need none, and the planted files do not exist.
const untyped = new ESLint({
  ...options,
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});

async function complaints(path: string, text: string): Promise<string[]> {
  const [result] = await untyped.lintText(text, { filePath: path });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const PLAIN = 'src/editor/a.ts';
const PURE = 'src/layout/a.ts';
const TEST = 'src/layout/a.test.ts';

// The linter takes a while to load on a busy machine.
describe('the house rules', { timeout: 30_000 }, () => {
  it.each([
    ['no-restricted-syntax', PLAIN, "export * from './b.ts';"],
    ['no-restricted-exports', PLAIN, 'export default 1;'],
    ['no-restricted-exports', PLAIN, "export { default } from './b.ts';"],
    ['no-restricted-imports', PLAIN, "import { z } from 'zod';"],
    ['no-restricted-imports', PLAIN, "import { z } from 'zod/v4';"],
    ['no-restricted-imports', PLAIN, "import { read } from 'xlsx';"],
    ['@typescript-eslint/no-explicit-any', PLAIN, 'export const a: any = 1;'],
    ['@typescript-eslint/no-import-type-side-effects', PLAIN, "import { type A } from './b.ts';"],
    ['no-restricted-syntax', PLAIN, "element.innerHTML = '<b>';"],
    ['no-restricted-syntax', PLAIN, "element['outerHTML'] = '<b>';"],
    ['no-restricted-syntax', PLAIN, "element.insertAdjacentHTML('beforeend', '<b>');"],
    ['no-restricted-syntax', 'src/ui/a.tsx', 'export const a = <p dangerouslySetInnerHTML={{ __html: b }} />;'],
    ['no-restricted-syntax', 'src/ui/a.tsx', 'export const a = { dangerouslySetInnerHTML: b };'],
    ['no-restricted-syntax', PLAIN, "document.write('<b>');"],
    ['no-restricted-syntax', PLAIN, "element.setHTMLUnsafe('<b>');"],
    ['no-restricted-syntax', PLAIN, "Document.parseHTMLUnsafe('<b>');"],
    ['no-restricted-syntax', PLAIN, "range.createContextualFragment('<b>');"],
    ['no-restricted-syntax', PLAIN, "frame.srcdoc = '<b>';"],
    ['no-restricted-syntax', 'src/ui/a.tsx', 'export const a = <iframe srcDoc={b} />;'],
    ['no-restricted-syntax', PLAIN, 'new DOMParser();'],
    ['no-restricted-syntax', 'src/ui/a.tsx', 'new DOMParser();'],
    ['no-restricted-syntax', 'src/ui/clipboard/markup.ts', "element.innerHTML = '<b>';"],
    ['no-restricted-syntax', PLAIN, `link.href = 'javascript:run()';`],
    ['no-restricted-syntax', PLAIN, `link.href = ' JavaScript:run()';`],
    ['no-restricted-syntax', PLAIN, `link.href = \`javascript:\${run}\`;`],
    ['no-restricted-syntax', PLAIN, "setTimeout('run()', 1);"],
    ['no-restricted-syntax', PLAIN, 'setInterval(`run()`, 1);'],
    ['no-restricted-syntax', PLAIN, "window.setTimeout('run()', 1);"],
    ['no-new-func', PLAIN, "Function('return 1');"],
    ['no-eval', PLAIN, "eval('1');"],
    ['no-new-func', PLAIN, "new Function('return 1');"],
    ['no-console', PLAIN, 'console.log(1);'],
    ['no-restricted-syntax', PLAIN, "import './b.ts';"],
    ['no-restricted-syntax', PLAIN, "import './b.css';"],
    ['no-restricted-syntax', 'src/ui/a.tsx', "import './b.ts';"],
    ['no-restricted-properties', PURE, 'export const a = Date.now();'],
    ['no-restricted-properties', PURE, 'export const a = Math.random();'],
    ['no-restricted-syntax', PURE, 'export const a = new Date();'],
    ['no-restricted-syntax', PURE, "export * from './b.ts';"],
    ...['window', 'document', 'navigator', 'localStorage', 'indexedDB', 'crypto', 'globalThis'].map((name) => [
      'no-restricted-globals',
      PURE,
      `export const a = ${name}.b;`,
    ]),
    ['no-restricted-globals', 'src/painters/svg.ts', 'export const a = document.title;'],
    ['no-restricted-syntax', TEST, "it.only('a', () => {});"],
    ['no-restricted-syntax', TEST, "describe.skip('a', () => {});"],
    ['no-restricted-syntax', 'tests/e2e/a.spec.ts', 'await page.waitForTimeout(100);'],
    ['no-restricted-syntax', 'tests/e2e/a.spec.ts', "await page.evaluate(() => (document.body.innerHTML = '<b>'));"],
    ['no-restricted-exports', 'tests/helpers/a.ts', 'export default 1;'],
    ['react-hooks/rules-of-hooks', 'src/ui/a.tsx', 'export const A = () => { if (b) useState(1); return null; };'],
  ])('%s speaks in %s of %s', async (rule, path, text) => {
    expect(await complaints(path, text)).toEqual([rule]);
  });

  it.each([
    [PLAIN, "import * as z from 'zod/mini';\nexport const a = z.int();"],
    [PLAIN, 'export const a = Date.now() + Math.random() + window.innerWidth;'],
    [PLAIN, "console.warn('b');"],
    [PURE, "export const a = new Date('2026-11-22');"],
    [TEST, "document.title = 'a';\nconsole.log(Date.now());"],
    ['src/ui/a.tsx', "import './b.css';"],
    ['src/ui/clipboard/markup.ts', 'new DOMParser();'],
    [PLAIN, 'setTimeout(run, 1);'],
    ['src/main.tsx', "import '@fontsource-variable/inter/wght.css';"],
    ['tests/helpers/a.ts', "import 'fake-indexeddb/auto';"],
    ['tests/e2e/playwright.config.ts', 'export default {};'],
  ])('are silent in %s of %s', async (path, text) => {
    expect(await complaints(path, text)).toEqual([]);
  });

  it('know the types, and speak of promises that nobody waits for', async () => {
    const config = (await new ESLint(options).calculateConfigForFile('src/lib/result.ts')) as {
      rules: Record<string, readonly [severity: number]>;
      languageOptions: { parserOptions: { projectService: boolean } };
    };
    expect(config.languageOptions.parserOptions.projectService).toBe(true);
    expect(config.rules['@typescript-eslint/no-floating-promises']?.[0]).toBe(2);
  });
});
