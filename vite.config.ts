import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Folders that need a document object model to be tested; all others are tested in plain Node. */
const DOM_TESTS = ['src/ui/**/*.test.{ts,tsx}', 'src/painters/**/*.test.tsx'];

/**
 * What the built page may do: run and show its own files, and pictures that it has made itself. Whatever else gets into
 * it is not run, not shown, and sends nothing anywhere. React and React Flow style elements by scripts, which is allowed.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Copied markup is read, in a document apart, to find tables and cards in it; workers are files that lie with the page.
  'trusted-types read-markup own-scripts',
].join('; ');

/** Writes the policy into the page itself, so that it holds on any file server; not in development, whose server needs more. */
const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** Puts the recovery page beside the app, at an address that is easily said: the bundler would leave it in its folder. */
const recoveryPage: Plugin = {
  name: 'recovery-page',
  apply: 'build',
  enforce: 'post',
  generateBundle: (_, bundle) => {
    const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('/recover.html'));
    if (page?.type !== 'asset') throw new Error('The recovery page was not built');
    page.fileName = 'recover.html';
    page.source = String(page.source).replaceAll('../../', './');
  },
};

const WORKER = 'sw.js';

/** What is shown only where the app is installed from, and never by the app itself. */
const SHOWCASE = 'screenshots/';

/** Builds the service worker, and tells it every file that goes to the server: when one changes, there is a new version. */
const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: './src/offline/serviceWorker.ts', fileName: WORKER });
  },
  writeBundle({ dir = '' }) {
    const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => path !== WORKER && !path.startsWith(SHOWCASE))
      .sort();
    const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('base64');
    // The page is asked for by the address of its folder, as people do.
    const files = Object.fromEntries(
      paths.map((path) => [path.replace(/^index\.html$/, ''), `sha256-${digest(readFileSync(join(dir, path)))}`]),
    );
    const program = readFileSync(join(dir, WORKER), 'utf8');
    const list = JSON.stringify(files);
    writeFileSync(join(dir, WORKER), `const FILES=${list},REVISION="${digest(list + program)}";${program}`);
  },
};

export default defineConfig({
  // Relative addresses: the built files work from any sub-path of any file server.
  base: './',
  plugins: [react(), contentPolicy, recoveryPage, serviceWorker],
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(process.env.npm_package_version ?? '') },
  server: { port: 5180, strictPort: true, open: process.env.CI === undefined },
  preview: { port: 5181, strictPort: true },
  build: {
    target: 'es2023',
    // Pictures and fonts stay files: data: addresses would be refused by a strict content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    // The licences of all that is bundled, which go wherever the built files go.
    license: { fileName: 'licenses.txt' },
    rolldownOptions: {
      input: ['index.html', 'src/recovery/recover.html'],
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // Few files: each one is a way to the server and back.
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store)[\\/]/ },
            { name: 'icon', test: /lucide-react[\\/]dist[\\/]esm[\\/](?!icons[\\/])/ },
            {
              name: 'engine',
              test: /[\\/](src[\\/](document|storage|session)|node_modules[\\/](yjs|lib0|dexie|zustand))[\\/]/,
            },
            // But for what only parts need that are loaded when someone wants them.
            {
              name: 'model',
              test: /[\\/](src[\\/](model[\\/](?!search)|lib[\\/](?!matching|keepSame|safeUrl|sha256|base64|ownScript))|src[\\/]scene[\\/]palette|node_modules[\\/](zod|fractional-indexing)[\\/])/,
            },
            { name: 'drawing', test: /[\\/]src[\\/](layout|scene)[\\/]/ },
            // What the editor shares with what it loads later: each of these would be a file of its own.
            {
              name: 'editing',
              test: /[\\/]src[\\/](commands[\\/](cards|feelings|phases|places|prefixes|structure|targets)|editor[\\/](emptyPart|navigate|writing)|exporters[\\/]clipping|painters[\\/]canvas|ui[\\/](canvas[\\/](partBoxes|useView)|editorPage[\\/]editorContext))\.tsx?$/,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'tests/{contract,property,architecture}/**/*.test.ts'],
          exclude: DOM_TESTS,
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: DOM_TESTS, setupFiles: ['tests/helpers/domSetup.ts'] },
      },
    ],
  },
});
