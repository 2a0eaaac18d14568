import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../../../src/i18n/en.ts';

/** The outline as a person reads and writes it, in a language. */
export class OutlinePanel {
  readonly page: Page;
  readonly #words: Messages;

  constructor(page: Page, words: Messages) {
    this.page = page;
    this.#words = words;
  }

  get region(): Locator {
    return this.page.getByRole('region', { name: this.#words.outline.name, exact: true });
  }

  /** The one that is chosen. */
  get current(): Locator {
    return this.region.locator('[aria-current="true"]');
  }

  /** Fields of a sort of part with a title. */
  field(label: string, title: string): Locator {
    return this.region
      .getByRole('textbox', { name: label, exact: true })
      .and(this.page.getByText(title, { exact: true }));
  }

  /** The part in which a title stands. */
  item(label: string, title: string): Locator {
    return this.field(label, title).locator('xpath=ancestor::*[@data-outline][1]');
  }

  /** Everything from beginning to end: headings with their level, titles with their kind, and facts. */
  async read(): Promise<string[]> {
    return this.region.evaluate((region) => {
      const told: string[] = [];
      for (const element of region.querySelectorAll('h2, h3, h4, li')) {
        const level = /^H(\d)$/.exec(element.tagName)?.[1];
        if (level !== undefined) {
          told.push(`${'#'.repeat(Number(level))} ${element.getAttribute('aria-label') ?? element.textContent}`);
          continue;
        }
        const field = element.querySelector('textarea');
        const facts = element.querySelector('p')?.textContent;
        const title =
          field === null ? element.textContent : `${field.getAttribute('aria-label') ?? ''}: ${field.value}`;
        told.push(facts == null ? title : `${title} (${facts})`);
      }
      return told;
    });
  }
}
