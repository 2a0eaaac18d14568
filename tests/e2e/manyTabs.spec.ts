import { en } from '../../src/i18n/en.ts';
import { scale } from '../helpers/scale.ts';
import { fileOf, shop } from './maps.ts';
import { EditorPage } from './pages/editorPage.ts';
import { expect, test } from './test.ts';

/** Edits of each tab: every letter is one. */
const EDITS = scale(500, 10_000);
/** A card takes no more letters than anyone would read. */
const LETTERS = 250;

const { action } = en.parts.kinds;

test.use({ locale: 'en-US' });

test('[P9] three tabs that edit one map at once, one of them killed, come to the same map', async ({
  context,
  page,
  library,
}) => {
  test.setTimeout(60_000 + EDITS * 40);
  await library.openFile(fileOf(shop));
  const address = page.url();
  const tabs = [new EditorPage(page)];
  for (let i = 1; i < 3; i += 1) tabs.push(new EditorPage(await context.newPage()));
  for (const tab of tabs.slice(1)) {
    await tab.page.goto(address);
    await expect(tab.part(`${action.name}: Pay`)).toBeVisible();
  }

  const stages = ['Discover', 'Buy', 'Use'];
  /** Writes cards in the tab's own cell; returns their titles. */
  const write = async (tab: EditorPage, number: number, edits: number): Promise<string[]> => {
    const titles: string[] = [];
    await tab.clickCell(stages[number] ?? '', 'Deeds');
    for (let left = edits; left > 0; left -= LETTERS) {
      const title = `t${String(number)}c${String(titles.length)}`.padEnd(Math.min(left, LETTERS), 'xyz ');
      await tab.page.keyboard.type(title);
      await tab.page.keyboard.press('Enter');
      titles.push(title.trim());
    }
    await tab.page.keyboard.press('Escape');
    return titles;
  };

  const [first, second, third] = tabs as [EditorPage, EditorPage, EditorPage];
  // The third is killed with half of its edits made, while the others go on.
  const halfway = write(third, 2, EDITS / 2).then(async (titles) => {
    await third.saved();
    const crash = await context.newCDPSession(third.page);
    crash.send('Page.crash').catch(() => undefined);
    await third.page.waitForEvent('crash');
    return titles;
  });
  const written = (await Promise.all([write(first, 0, EDITS), write(second, 1, EDITS), halfway])).flat();
  const start = performance.now();
  const survivors = [first, second];
  // At one stroke: to ask for each card would take longer than what is measured.
  const cardsOf = (tab: EditorPage) =>
    tab.page.evaluate(
      (name) =>
        [...document.querySelectorAll('.react-flow__node')]
          .map(({ ariaLabel }) => /^(.*)\. Stage .*, lane Deeds$/s.exec(ariaLabel ?? '')?.[1] ?? '')
          .filter((label) => label.startsWith(`${name}: `))
          .sort(),
      action.name,
    );
  const isWhole = (cards: readonly string[]) =>
    written.every((title) => cards.includes(`${action.name}: ${title}`)) && cards.length === written.length + 5;
  for (const tab of survivors) await tab.saved();
  for (const tab of survivors) await expect.poll(async () => isWhole(await cardsOf(tab))).toBe(true);
  const [one, other] = await Promise.all(survivors.map(cardsOf));
  expect(one).toEqual(other);
  console.log(
    `${String(EDITS)} edits in each of three tabs, one killed with ${String(EDITS / 2)}: the same map ${(performance.now() - start).toFixed(0)} ms after the last`,
  );
  await first.page.reload();
  await expect.poll(async () => isWhole(await cardsOf(first))).toBe(true);
});
