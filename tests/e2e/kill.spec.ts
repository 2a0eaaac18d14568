import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { browserArgs, ensureBrowser } from '../tools/browser.mjs';
import { en } from '../../src/i18n/en.ts';
import { contentOf, EditorPage } from './pages/editorPage.ts';

const KILLS = 5;
/** Edits that are made before each kill, at the least; the kill comes while more are under way. */
const EDITS = 12;

interface Run {
  readonly process: ChildProcess;
  readonly browser: Browser;
  readonly page: Page;
}

/** Titles by card, at moments at which the indicator said that the disk has everything. */
type Acknowledged = ReadonlyMap<string, string>;

test.describe.configure({ timeout: 180_000 });

test('[P4] a browser killed in the middle of editing loses nothing that was called saved', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'percurso-kill-'));
  let acknowledged: Acknowledged = new Map();
  let wipes = 0;
  let total = 0;
  try {
    let run = await start(profile, baseURL ?? '');
    await run.page.locator('[data-template="blank"]').click();
    await run.page.getByRole('application').waitFor();
    const address = run.page.url();
    for (let kill = 0; kill < KILLS; kill += 1) {
      acknowledged = await editUntilKilled(run, kill);
      total += acknowledged.size;
      run = await start(profile, address);
      if (await wasWiped(run.page)) {
        // The browser itself deletes a database whose log the kill has cut: counted, and not ours to mend here.
        wipes += 1;
        await run.page.goto(baseURL ?? '');
        await run.page.locator('[data-template="blank"]').click();
        continue;
      }
      expect(await lost(run.page, acknowledged), `after kill ${kill + 1}`).toEqual([]);
    }
    await stop(run);
    console.log(
      `${KILLS} kills, ${total} acknowledged cards looked for, 0 lost, database deleted by the browser ${wipes} times`,
    );
    expect(wipes, 'The browser deleted its database more often than it ever was seen to').toBeLessThanOrEqual(1);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

/** Types cards as fast as the page takes them, and kills the browser's whole process group between two keys. */
async function editUntilKilled({ process: child, page, browser }: Run, round: number): Promise<Acknowledged> {
  let acknowledged: Acknowledged = new Map();
  await page.exposeFunction('acknowledge', (cards: readonly (readonly [string, string])[]) => {
    acknowledged = new Map(cards);
  });
  await page.evaluate(() => {
    const indicator = document.querySelector('[data-save-state]');
    const tell = () => {
      if (indicator?.getAttribute('data-save-state') !== 'saved') return;
      const cards = [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map((node) => [
        node.dataset.id,
        node.ariaLabel,
      ]);
      void (window as unknown as { acknowledge: (cards: unknown) => Promise<void> }).acknowledge(cards);
    };
    if (indicator !== null)
      new MutationObserver(tell).observe(indicator, { attributes: true, attributeFilter: ['data-save-state'] });
  });
  await page.getByRole('application').focus();
  for (let i = 0; i <= round; i += 1) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < EDITS; i += 1) {
    await page.keyboard.type(`k${round}-${i}`);
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => acknowledged.size).toBeGreaterThan(EDITS / 2);
  // More keys are on their way when the kill comes.
  const typing = page.keyboard.type('and some more words that may or may not arrive').catch(() => undefined);
  kill(child);
  await typing;
  await browser.close().catch(() => undefined);
  return acknowledged;
}

/** Parts that were acknowledged and are not in the map, or hold less than they did. */
async function lost(page: Page, acknowledged: Acknowledged): Promise<string[]> {
  const { actions, exporting } = en;
  const editor = new EditorPage(page);
  const file = await editor.export(new RegExp(exporting.formats.json.name), {
    button: actions['map.export'],
    download: /JSON/,
  });
  const { records } = JSON.parse((await contentOf(file)).toString()) as { records: { id: string; title?: string }[] };
  const titles = new Map(records.map(({ id, title }) => [id, title ?? '']));
  const titleIn = (label: string) => label.replace(/^[^:]*(: |$)/, '').replace(/\. Stage .*$/s, '');
  return [...acknowledged]
    .filter(([id, label]) => titles.get(id)?.startsWith(titleIn(label)) !== true)
    .map(([, label]) => label);
}

/** A database of our own tells by its birth whether the browser has deleted all of this page's databases. */
async function wasWiped(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const isKnown = localStorage.getItem('canary') !== null;
        localStorage.setItem('canary', 'hatched');
        const opening = indexedDB.open('canary', 1);
        let isBorn = false;
        opening.onupgradeneeded = () => {
          isBorn = true;
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve(isKnown && isBorn);
        };
        opening.onerror = () => {
          reject(new Error('No canary'));
        };
      }),
  );
}

async function start(profile: string, address: string): Promise<Run> {
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'DevToolsActivePort'])
    await rm(join(profile, name), { force: true });
  const args = [
    ...browserArgs,
    '--headless',
    '--lang=en-US',
    '--window-size=1600,1200',
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    'about:blank',
  ];
  const child = spawn(ensureBrowser(), args, { detached: true, stdio: 'ignore' });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The browser has no context');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  if (address.includes('#/map/')) await new EditorPage(page).parts.first().waitFor();
  else await page.locator('[data-map]').first().waitFor();
  await wasWiped(page);
  return { process: child, browser, page };
}

/** The port is written to the profile when the browser listens. */
async function debuggingPort(profile: string): Promise<string> {
  let port = '';
  await expect
    .poll(async () => {
      port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0] ?? '';
      return port;
    })
    .not.toBe('');
  return port;
}

async function stop({ process: child, browser }: Run): Promise<void> {
  await browser.close().catch(() => undefined);
  kill(child);
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
