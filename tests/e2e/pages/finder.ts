import { expect, type Locator, type Page } from '@playwright/test';
import type { Messages } from '../../../src/i18n/en.ts';

/** The search and the filter of a map, in a language. */
export class Finder {
  readonly page: Page;
  readonly words: Messages;

  constructor(page: Page, words: Messages) {
    this.page = page;
    this.words = words;
  }

  get field(): Locator {
    return this.page.getByRole('textbox', { name: this.words.search.field });
  }

  /** What the search says of its matches. */
  get place(): Locator {
    return this.page.getByRole('search', { name: this.words.search.name }).getByRole('status');
  }

  get filterPanel(): Locator {
    return this.page.getByRole('group', { name: this.words.filter.name });
  }

  /** What says how many cards pass. */
  get chip(): Locator {
    const { active } = this.words.filter;
    return this.page.getByRole('status').filter({ hasText: active('', '').split(':')[0] ?? '' });
  }

  value(name: string): Locator {
    return this.filterPanel.getByRole('button', { name, exact: true });
  }

  async search(text: string): Promise<void> {
    await this.page.keyboard.press('Control+f');
    await expect(this.field).toBeFocused();
    await this.page.keyboard.type(text);
  }

  async openFilter(): Promise<void> {
    await this.page.keyboard.press('Shift+Alt+F');
    await expect(this.filterPanel).toBeFocused();
  }

  /** Chooses something from the menu of a saved view. */
  async actOnView(title: string, action: string): Promise<void> {
    await this.filterPanel.getByRole('button', { name: this.words.filter.more(title) }).click();
    await this.page.getByRole('menuitem', { name: action, exact: true }).click();
  }
}
