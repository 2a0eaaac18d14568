import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';

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

  get hintLine(): Locator {
    return this.page.locator('[data-canvas-panel="bottom"]');
  }

  /** A part by what it is called, such as “Dor: Preço escondido”; the place where it stands may follow. */
  part(name: string | RegExp): Locator {
    const label = typeof name === 'string' ? new RegExp(`^${escape(name)}(\\.|$)`) : name;
    return this.page.getByRole('group', { name: label }).and(this.parts);
  }

  /** Gives the keys to the canvas. */
  async focus(): Promise<void> {
    await this.canvas.focus();
  }

  /** Waits until the indicator says that the disk has everything. */
  async saved(): Promise<void> {
    await expect(this.page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');
  }

  /** Middle of the cell where a stage and a lane meet, on the screen; both must be in view. */
  async cell(stage: string, lane: string): Promise<{ x: number; y: number }> {
    const [column, row] = await Promise.all([
      this.part(new RegExp(`: ${escape(stage)}$`))
        .first()
        .boundingBox(),
      this.part(new RegExp(`: ${escape(lane)}$`))
        .first()
        .boundingBox(),
    ]);
    if (column === null || row === null) throw new Error(`No cell ${stage} × ${lane} in view`);
    return { x: column.x + column.width / 2, y: row.y + row.height - 12 };
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
  async dragTo(from: Locator, to: { x: number; y: number }): Promise<void> {
    const box = await from.boundingBox();
    if (box === null) throw new Error('Nothing to drag in view');
    const start = { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 };
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + 8, start.y + 8, { steps: 3 });
    await this.page.mouse.move(to.x, to.y, { steps: 12 });
    await this.page.mouse.up();
  }

  /** Writes a title that has just been begun, and leaves it. */
  async write(text: string): Promise<void> {
    await expect(this.canvas.locator('textarea')).toBeFocused();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Escape');
  }

  /** Exports and returns the downloaded file. */
  async export(
    format: RegExp,
    { button, download, scale }: { button: string; download: RegExp; scale?: string },
  ): Promise<Download> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
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

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
