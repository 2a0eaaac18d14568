// What is measured, and how: each case gives lines {case, who, unit, p50, p95, runs}.
import { gzipSync } from 'node:zlib';
import { cardNearCentre, commitTimes, gestureFrames, keysToPaint, openApp, openPlain } from './drive.mjs';
import { ofRuns, summary } from './report.mjs';

/** Runs the app and the yardstick in turn, A B A B, and gives a line for each. */
async function inTurn(runs, unit, measures) {
  const found = new Map(Object.keys(measures).map((who) => [who, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [who, measure] of Object.entries(measures)) found.get(who).push(summary(await measure()));
  }
  return [...found].map(([who, list]) => ({ who, unit, ...ofRuns(list) }));
}

/** Frame times of a gesture on both pages, at a zoom of 1 and with the whole map in view. */
function gesture(name, act) {
  const at = (label, isFit) => async (pages, cards, runs) => {
    const own = await openApp(pages, cards);
    const other = await openPlain(pages, cards);
    const lines = await inTurn(runs, 'ms/frame', {
      app: () => gestureFrames(own.page, act, { isFit, fit: own.fit, reset: own.reset }),
      plain: () => gestureFrames(other.page, act, { isFit, fit: other.fit, reset: other.reset }),
    });
    await Promise.all([own.close(), other.close()]);
    return lines.map((line) => ({ ...line, case: `${name} ${label}` }));
  };
  return async (...args) => [...(await at('100%', false)(...args)), ...(await at('fit', true)(...args))];
}

async function pan(page, step) {
  await page.mouse.wheel(step % 20 < 10 ? 24 : -24, step % 20 < 10 ? 16 : -16);
}

async function zoom(page, step) {
  if (step === 0) await page.keyboard.down('Control');
  await page.mouse.wheel(0, step % 10 < 5 ? 60 : -60);
  if (step === 59) await page.keyboard.up('Control');
}

export const cases = [
  {
    name: 'js',
    measure: async ({ browser, app }) => {
      // The page of a library that has its example already: a first start also draws that.
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(app);
      await page.locator('[data-map]').first().waitFor();
      const state = await context.storageState({ indexedDB: true });
      const id = await page.locator('[data-map]').first().getAttribute('data-map');
      await context.close();
      const restored = async (address, selector) => {
        const fresh = await browser.newContext({ storageState: state });
        const opened = await fresh.newPage();
        const scripts = [];
        opened.on('response', (response) => {
          if (response.url().endsWith('.js')) scripts.push(response.body());
        });
        await opened.goto(address);
        await opened.locator(selector).first().waitFor();
        await opened.waitForLoadState('networkidle');
        const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body, { level: 9 }).length);
        await fresh.close();
        return sizes.reduce((sum, size) => sum + size, 0) / 1000;
      };
      const library = await restored(app, '[data-template]');
      const editor = await restored(`${app}#/map/${id}`, '.react-flow__node');
      const line = (name, value) => ({ case: name, who: 'app', unit: 'kB gzip', p50: value, p95: value, runs: 1 });
      return [line('js library', library), line('js editor', editor)];
    },
  },
  {
    name: 'open',
    measure: async (pages, cards, runs) => {
      const own = await openApp(pages, cards);
      const other = await openPlain(pages, cards);
      const lines = await inTurn(runs, 'ms', {
        app: async () => [await own.open()],
        plain: async () => [await other.open()],
      });
      await Promise.all([own.close(), other.close()]);
      return lines;
    },
  },
  {
    name: 'layout',
    measure: async ({ browser, pure }, cards, runs) => {
      const page = await browser.newPage();
      await page.goto(pure);
      await page.waitForFunction(() => 'measure' in window);
      const times = await page.evaluate(([count, times]) => window.measure(count, times), [cards, Math.max(5, runs)]);
      await page.close();
      const names = {
        layout: 'layout from scratch',
        relayout: 'layout after an edit',
        scene: 'scene after an edit',
        paint: 'paint at fit',
      };
      return Object.entries(times).map(([key, list]) => ({
        case: names[key],
        who: 'app',
        unit: 'ms',
        ...summary(list),
        runs: list.length,
      }));
    },
  },
  { name: 'pan', measure: gesture('pan', pan) },
  { name: 'zoom', measure: gesture('zoom', zoom) },
  {
    name: 'drag',
    measure: async (pages, cards, runs) => {
      const own = await openApp(pages, cards);
      const other = await openPlain(pages, cards);
      const drag = async (page, step, { x, y }) => {
        await page.mouse.move(x + step * 4, y + Math.round(40 * Math.sin(step / 6)));
      };
      const options = (target) => ({ isFit: false, reset: target.reset, isDrag: true });
      const lines = await inTurn(runs, 'ms/frame', {
        app: () => gestureFrames(own.page, drag, options(own)),
        plain: () => gestureFrames(other.page, drag, options(other)),
      });
      await Promise.all([own.close(), other.close()]);
      return lines;
    },
  },
  {
    name: 'key',
    measure: async (pages, cards, runs) => {
      const own = await openApp(pages, cards);
      const lines = [];
      const [typing, undoing] = [[], []];
      for (let run = 0; run < runs; run += 1) {
        await own.reset();
        const card = await cardNearCentre(own.page);
        await own.page.mouse.dblclick(card.x, card.y);
        await own.page.locator('.react-flow textarea').waitFor();
        typing.push(summary(await keysToPaint(own.page, [...'typed while ten people talk about it '])));
        await own.page.keyboard.press('Escape');
        undoing.push(summary(await keysToPaint(own.page, ['Control+z'])));
      }
      lines.push(
        { case: 'key', who: 'app', unit: 'ms to paint', ...ofRuns(typing) },
        { case: 'undo', who: 'app', unit: 'ms to paint', ...ofRuns(undoing) },
      );
      await own.close();
      return lines;
    },
  },
  {
    name: 'bytes',
    measure: async (pages, cards) => {
      const own = await openApp(pages, cards, { countsWrites: true });
      const card = await cardNearCentre(own.page);
      await own.page.mouse.dblclick(card.x, card.y);
      await own.page.locator('.react-flow textarea').waitFor();
      for (const letter of 'forty letters that are written one by one') {
        await own.page.keyboard.press(letter === ' ' ? 'Space' : letter);
        await own.page.locator('[data-save-state="saved"]').waitFor();
      }
      const { sizes, times } = await own.page.evaluate(() => window.writes);
      await own.close();
      return [
        { case: 'bytes', who: 'app', unit: 'bytes/edit', ...summary(sizes), runs: sizes.length },
        { case: 'saved', who: 'app', unit: 'ms to disk', ...summary(times), runs: times.length },
      ];
    },
  },
  {
    name: 'commit',
    measure: async (pages, cards) => {
      const lines = [];
      for (const [who, hasJournal] of [
        ['both places', true],
        ['database', false],
      ]) {
        const own = await openApp(pages, cards, { hasJournal });
        const card = await cardNearCentre(own.page);
        await own.page.mouse.dblclick(card.x, card.y);
        await own.page.locator('.react-flow textarea').waitFor();
        const times = await commitTimes(own.page, [...'a hundred letters that are written one by one '.repeat(2)]);
        lines.push({ case: 'commit', who, unit: 'ms to saved', ...summary(times), runs: times.length });
        await own.close();
      }
      return lines;
    },
  },
  {
    name: 'png',
    measure: async (pages, cards, runs) => {
      const own = await openApp(pages, cards);
      // html-to-image takes minutes for 5,000 cards; the budget is held at 1,000.
      const other = cards > 1000 ? null : await openPlain(pages, cards);
      const lines = await inTurn(Math.min(3, runs), 'ms', {
        app: async () => [await own.png()],
        ...(other === null ? {} : { 'html-to-image': async () => [await other.png()] }),
      });
      await Promise.all([own.close(), other?.close()]);
      return lines;
    },
  },
];
