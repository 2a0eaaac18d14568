import { expect, type Locator, type Page } from '@playwright/test';
import type { TestFile } from '../maps.ts';

/** The library as a person sees it; names of things are given by the test, in its language. */
export class LibraryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page and waits for the worked example, which a first start makes. */
  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.maps.first()).toBeVisible();
  }

  get maps(): Locator {
    return this.page.locator('[data-map]');
  }

  map(title: string): Locator {
    return this.maps.filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  async openMap(title: string): Promise<void> {
    await this.map(title).getByRole('link', { name: title }).click();
    await expect(this.page.getByRole('application')).toBeVisible();
  }

  /** Begins a map from a template by its id. */
  async begin(template: string): Promise<void> {
    await this.page.locator(`[data-template="${template}"]`).click();
    await this.#shown();
  }

  /** Opens the page and, on it, the map of a file. */
  async openFile(file: TestFile): Promise<void> {
    await this.page.goto('./');
    await this.importFiles(file);
    await this.#shown();
  }

  /** Chooses something from a map's menu. */
  async act(title: string, action: string): Promise<void> {
    await this.map(title).getByRole('button').last().click();
    await this.page.getByRole('menuitem', { name: action, exact: true }).click();
  }

  /** Hands files to the page as if the person had chosen them. */
  async importFiles(...files: TestFile[]): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(files);
  }

  /** A map that shows its parts also takes keys; its empty canvas alone may stand a moment before that. */
  async #shown(): Promise<void> {
    await expect(this.page.locator('.react-flow__node').first()).toBeVisible();
  }
}
