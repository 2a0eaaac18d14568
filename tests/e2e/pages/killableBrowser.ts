import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { browserArgs, ensureBrowser } from '../../tools/browser.mjs';

/** A browser with a profile of its own, whose whole process group can be killed as a machine's owner or its kernel would. */
export interface KillableBrowser {
  readonly page: Page;
  readonly kill: () => Promise<void>;
}

interface StartOptions {
  /** Folder of the profile, which outlives the browser. */
  readonly profile: string;
  readonly address: string;
  /** Environment of the browser beyond this one's. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a browser on a profile and opens an address. */
export async function startBrowser({ profile, address, env = {} }: StartOptions): Promise<KillableBrowser> {
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
  const child = spawn(ensureBrowser(), args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`, {
    timeout: 30_000,
  });
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The browser has no context');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address, { timeout: 30_000 });
  return { page, kill: () => killed(child, browser) };
}

/** The port is written to the profile when the browser listens. */
async function debuggingPort(profile: string): Promise<string> {
  let port = '';
  await expect
    .poll(
      async () => {
        port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0] ?? '';
        return port;
      },
      { timeout: 30_000 },
    )
    .not.toBe('');
  return port;
}

async function killed(child: ChildProcess, browser: Browser): Promise<void> {
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  if (child.pid === undefined || child.exitCode !== null) return;
  process.kill(-child.pid, 'SIGKILL');
  await ended;
  await browser.close().catch(() => undefined);
}

/**
 * Leaves in the browser's newest database log what a kill between its two writes of a record leaves there: a head
 * without a body. The start after next finds the database corrupt, and the browser deletes all of it.
 */
export async function leaveOrphanHeader(profile: string): Promise<void> {
  const root = join(profile, 'Default', 'IndexedDB');
  const folder = (await readdir(root)).find((name) => name.endsWith('.indexeddb.leveldb'));
  if (folder === undefined) throw new Error('There is no database');
  const newest = (await readdir(join(root, folder)))
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error('The database has no log');
  await appendFile(join(root, folder, newest), Uint8Array.of(0x11, 0x22, 0x33, 0x44, 0x6b, 0x05, 0x01));
}

/** Whether the browser has deleted all of this page's databases since this was last asked: one of our own tells it by its birth. */
export async function wasWiped(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('canary', 1);
        let isBorn = false;
        opening.onupgradeneeded = () => {
          isBorn = true;
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve(isBorn);
        };
        opening.onerror = () => {
          reject(new Error('No canary'));
        };
      }),
  );
}
