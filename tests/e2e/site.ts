import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../tools/serve.mjs';
import { test as base } from './test.ts';

/** The build that all tests run. */
export const FIRST = 'dist';

/** A server of its own, on which one build of the app can be put in the place of another, and which can be switched off. */
export class Site {
  readonly url: string;
  /** Where its files lie. */
  readonly folder: string;
  readonly #close: () => Promise<void>;
  #isOn = true;

  private constructor(folder: string, url: string, close: () => Promise<void>) {
    this.folder = folder;
    this.url = url;
    this.#close = close;
  }

  static async open(): Promise<Site> {
    const folder = await mkdtemp(join(tmpdir(), 'percurso-site-'));
    const { url, close } = await serve(folder, { path: '/percurso/' });
    const site = new Site(folder, url, close);
    await site.put(FIRST);
    return site;
  }

  /** Puts a build on the server; nothing of the one before is left on it. */
  async put(build: string): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    await cp(build, this.folder, { recursive: true });
  }

  async switchOff(): Promise<void> {
    if (this.#isOn) await this.#close();
    this.#isOn = false;
  }

  async remove(): Promise<void> {
    await this.switchOff();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Tests on a server of their own, and a later version to put on it: each of its files has another name. */
export const test = base.extend<{ site: Site }, { next: string }>({
  site: async ({}, use) => {
    const site = await Site.open();
    await use(site);
    await site.remove();
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
  next: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'percurso-next-'));
      // In a process of its own: the tests' own environment would make it a build for development.
      execFileSync(process.execPath, ['tests/tools/buildNext.mjs', folder], {
        stdio: 'inherit',
        env: { ...process.env, NODE_ENV: 'production' },
      });
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});
