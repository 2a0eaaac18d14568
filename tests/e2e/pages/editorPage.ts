import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import type { Point, Box } from '../../../src/layout/geometry.ts';
import { boxOf } from './boxes.ts';

/** The editor as a person acts in it. */
export class EditorPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get canvas(): Locator {
    return this.page.getByRole('application');
  }

  /** Live parts of the canvas. */
  get parts(): Locator {
    return this.page.locator('.react-flow__node');
  }

  get inspector(): Locator {
    return this.page.locator('[data-canvas-panel="right"]');
  }

  get sidePanel(): Locator {
    return this.page.locator('[data-canvas-panel="left"]');
  }

  get hintLine(): Locator {
    return this.page.locator('[data-canvas-panel="bottom"]');
  }

  /** The field in which a title is written on the canvas. */
  get writing(): Locator {
    return this.canvas.locator('textarea');
  }

  /** Where a card that is being dragged would go. */
  get insertionMark(): Locator {
    return this.page.getByTestId('insertion-mark');
  }

  /** A part by what it is called, such as “Dor: Preço escondido”; the place where it stands may follow. */
  part(name: string | RegExp): Locator {
    const label = typeof name === 'string' ? new RegExp(`^${escape(name)}(\\.|$)`) : name;
    return this.page.getByRole('group', { name: label }).and(this.parts);
  }

  /** Chooses a part by its corner, as a person would: a panel may lie over its middle. */
  async choose(name: string | RegExp): Promise<void> {
    await this.part(name).click({ position: { x: 14, y: 14 } });
  }

  /** The links that are drawn, by what they are called. */
  link(name: string): Locator {
    return this.canvas.getByRole('img', { name, exact: true }).and(this.page.locator('.react-flow__edge'));
  }

  /** Names of the cards that are drawn in a place, from top to bottom; the place is said as their labels say it. */
  async cardsAt(place: string): Promise<string[]> {
    const cards = await this.page.locator(`.react-flow__node[aria-label$="${place}"]`).all();
    const found = await Promise.all(
      cards.map(async (card) => ({ name: await card.getAttribute('aria-label'), y: (await boxOf(card)).y })),
    );
    return found
      .sort((a, b) => a.y - b.y)
      .map(({ name }) => (name ?? '').slice(0, -place.length - 2).replaceAll('\n', ' '));
  }

  /** Gives the keys to the canvas. */
  async focus(): Promise<void> {
    await this.canvas.focus();
  }

  /** Lets go of everything: no title written, nothing selected, no cell marked. */
  async leave(): Promise<void> {
    await this.focus();
    for (let i = 0; i < 3; i += 1) await this.page.keyboard.press('Escape');
    await expect(this.inspector).toBeHidden();
  }

  /** Waits until the indicator says that the disk has everything. */
  async saved(): Promise<void> {
    await expect(this.page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved', {
      // After failed writes, the next try may be ten seconds away.
      timeout: 15_000,
    });
  }

  /** The cell where a stage and a lane meet, on the screen; both headers must be in view. */
  async cellBox(stage: string, lane: string): Promise<Box> {
    const header = (title: string) => boxOf(this.part(new RegExp(`: ${escape(title)}$`)).first());
    const [column, row] = await Promise.all([header(stage), header(lane)]);
    return { x: column.x, y: row.y, width: column.width, height: row.height };
  }

  /** Free ground at the foot of a cell. */
  async cell(stage: string, lane: string): Promise<Point> {
    const { x, y, width, height } = await this.cellBox(stage, lane);
    return { x: x + width / 2, y: y + height - 12 };
  }

  /** Marks a cell by clicking on its free ground. */
  async clickCell(stage: string, lane: string): Promise<void> {
    const { x, y } = await this.cell(stage, lane);
    await this.page.mouse.click(x, y);
  }

  /** Drags a part of the palette, by its internal name, into a cell. */
  async dragFromPalette(what: string, stage: string, lane: string): Promise<void> {
    const to = await this.cell(stage, lane);
    await this.dragTo(this.page.locator(`[data-what="${what}"]`), to);
  }

  /** Drags with a real pointer, in steps, as a hand does. */
  async dragTo(from: Locator, to: Point): Promise<void> {
    await this.carryTo(from, to);
    await this.page.mouse.up();
  }

  /** Drags with a real pointer and holds what is dragged over a point. */
  async carryTo(from: Locator, to: Point): Promise<void> {
    const box = await boxOf(from);
    const start = { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 };
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + 8, start.y + 8, { steps: 3 });
    await this.page.mouse.move(to.x, to.y, { steps: 8 });
  }

  /** Takes up what has the focus with the Space key; the arrows carry it from then on. */
  async pickUpByKey(): Promise<void> {
    await this.page.keyboard.press('Space');
    // dnd-kit listens to the arrows by a timer, which a test is fast enough to outrun: this one comes behind it.
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          setTimeout(resolve);
        }),
    );
  }

  /** Writes a title that has just been begun, and leaves it. */
  async write(text: string): Promise<void> {
    await expect(this.writing).toBeFocused();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Escape');
  }

  /** Exports and returns the downloaded file. */
  async export(
    format: RegExp,
    { button, download, scale }: { button: string; download: RegExp; scale?: string },
  ): Promise<Download> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const dialog = this.page.getByRole('dialog').filter({ has: this.page.getByRole('radio') });
    await dialog.getByRole('radio', { name: format }).check();
    if (scale !== undefined) await dialog.getByRole('radio', { name: scale, exact: true }).check();
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      dialog.getByRole('button', { name: download }).click(),
    ]);
    await expect(dialog).toBeHidden();
    return file;
  }
}

/** What a download holds. */
export async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** A text as a part of a regular expression. */
export function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
