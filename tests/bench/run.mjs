// Measures the built app against a page of plain React Flow with the same cards, in turn, in one browser run.
//   npm run bench -- [--json] [--case open,pan,…] [--cards 100,1000,5000] [--runs 5]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { browserArgs, ensureBrowser } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { cases } from './cases.mjs';
import { printTable, withBudgets } from './report.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    case: { type: 'string' },
    cards: { type: 'string', default: '100,1000,5000' },
    runs: { type: 'string', default: '5' },
  },
});
const wanted = values.case?.split(',');
const counts = values.cards.split(',').map(Number);
const runs = Number(values.runs);
const say = (text) => process.stderr.write(`${text}\n`);

async function buildPage(root, outDir) {
  const config = { root, base: './', logLevel: 'error', configFile: false, plugins: [react()] };
  await build({ ...config, build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 } });
}

const folder = await mkdtemp(join(tmpdir(), 'percurso-bench-'));
try {
  say('Building …');
  await build({ logLevel: 'error', build: { outDir: join(folder, 'app'), emptyOutDir: true } });
  await buildPage(join(import.meta.dirname, 'plain'), join(folder, 'plain'));
  await buildPage(join(import.meta.dirname, 'pure'), join(folder, 'pure'));
  const [app, plain, pure] = await Promise.all(
    ['app', 'plain', 'pure'].map((name) => serve(join(folder, name), { path: `/${name}/` })),
  );
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  const pages = { browser, app: app.url, plain: plain.url, pure: pure.url };

  const results = [];
  for (const { name, measure } of cases.filter((one) => wanted === undefined || wanted.includes(one.name))) {
    for (const cards of counts) {
      say(`${name} · ${cards} cards …`);
      try {
        results.push(
          ...(await measure(pages, cards, runs)).map((line) => ({ case: line.case ?? name, cards, ...line })),
        );
      } catch (error) {
        // The figures of the other cases took minutes to measure: they are printed all the same.
        say(`FAILED: ${name} · ${cards} cards: ${error}`);
        process.exitCode = 1;
      }
      if (name === 'js') break;
    }
  }
  await browser.close();
  await Promise.all([app.close(), plain.close(), pure.close()]);

  const judged = withBudgets(results);
  if (values.json) for (const line of judged) console.log(JSON.stringify(line));
  printTable(judged, values.json ? process.stderr : process.stdout);
} finally {
  await rm(folder, { recursive: true, force: true });
}
