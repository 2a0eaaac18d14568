import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { type Random, seededRandom } from '../helpers/random.ts';
import { scale } from '../helpers/scale.ts';
import { contentOf, EditorPage } from './pages/editorPage.ts';
import { type KillableBrowser, leaveOrphanHeader, startBrowser, wasWiped } from './pages/killableBrowser.ts';
import { cutPower, forgetPower, powered } from './pages/powerCut.ts';

/** `KILL_SEED` repeats the edits of a run. */
const SEED = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** Edits that are made before each kill, at the least; the kill comes while more are under way. */
const EDITS = 8;

const POWER_CUTS = 30;

/** Titles by card, at the last moment at which the indicator said that the disk has everything. */
type Acknowledged = ReadonlyMap<string, string>;

interface Plan {
  readonly name: string;
  readonly kills: number;
  /** What is done to the profile after each kill. */
  readonly harm?: (profile: string) => Promise<void>;
  /** Environment that the harm needs. */
  readonly env?: (profile: string) => Readonly<Record<string, string>>;
}

const plans: readonly Plan[] = [
  { name: 'a browser killed in the middle of editing', kills: scale(10, 500) },
  { name: 'a browser killed between two writes of its database', kills: scale(10, 50), harm: leaveOrphanHeader },
  // It takes Linux and a C compiler, which not everyone has who runs the short form.
  ...(scale(0, 1) === 0 ? [] : [{ name: 'a power cut', kills: POWER_CUTS, harm: cutPower, env: powered }]),
];

for (const { name, kills, harm, env } of plans) {
  test(`[P4] [P10] [P12] ${name} loses nothing that was called saved`, async ({ baseURL }) => {
    test.setTimeout(60_000 + kills * 15_000);
    const profile = await mkdtemp(join(tmpdir(), 'percurso-kill-'));
    const random = seededRandom(SEED);
    const home = baseURL ?? '';
    const start = (address: string) => startBrowser({ profile, address, env: env?.(profile) ?? {} });
    let browser: KillableBrowser | null = null;
    let [wipes, looked] = [0, 0];
    try {
      browser = await start(home);
      await browser.page.locator('[data-template="blank"]').click();
      await firstPart(browser.page);
      await wasWiped(browser.page);
      const address = browser.page.url();
      for (let kill = 1; kill <= kills; kill += 1) {
        const acknowledged = await editUntilKilled(browser, random, kill);
        await harm?.(profile);
        browser = await start(address);
        await firstPart(browser.page);
        if (await wasWiped(browser.page)) wipes += 1;
        looked += acknowledged.size;
        expect(await lost(browser.page, acknowledged), `kill ${String(kill)}, KILL_SEED=${String(SEED)}`).toEqual([]);
      }
      console.log(
        `${String(kills)} kills (${name}), ${String(looked)} acknowledged cards looked for, 0 lost; the browser deleted its database ${String(wipes)} times; KILL_SEED=${String(SEED)}`,
      );
    } finally {
      await browser?.kill();
      await forgetPower(profile);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
}

async function firstPart(page: Page): Promise<void> {
  await page.locator('.react-flow__node').first().waitFor({ timeout: 20_000 });
}

/** Types cards here and there as fast as the page takes them, and kills the browser between two keys. */
async function editUntilKilled({ page, kill }: KillableBrowser, random: Random, round: number): Promise<Acknowledged> {
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
  await page.keyboard.press('ArrowRight');
  const edits = EDITS + random.below(EDITS);
  for (let i = 0; i < edits; i += 1) {
    if (random.chance(40)) await page.keyboard.press(random.pick(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']));
    await page.keyboard.type(`k${String(round)}-${String(i)}`);
    await page.keyboard.press(random.pick(['Enter', 'Escape']));
  }
  await expect.poll(() => acknowledged.size, { timeout: 15_000 }).toBeGreaterThan(EDITS / 2);
  // More keys are on their way when the kill comes.
  const typing = page.keyboard.type('and some more words that may or may not arrive').catch(() => undefined);
  await kill();
  await typing;
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
  const titleIn = (label: string) => label.replace(/^[^:]*(: |$)/, '').replace(/\. (Stage|Outside) .*$/s, '');
  return [...acknowledged]
    .filter(([id, label]) => titles.get(id)?.startsWith(titleIn(label)) !== true)
    .map(([, label]) => label);
}
