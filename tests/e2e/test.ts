import { test as base } from '@playwright/test';
import { EditorPage } from './pages/editorPage.ts';
import { LibraryPage } from './pages/libraryPage.ts';

interface Fixtures {
  readonly library: LibraryPage;
  readonly editor: EditorPage;
  /** What the page complained of: a test that expects nothing of it fails on anything. */
  readonly complaints: string[];
}

/** Tests in which any error of the page is a failure. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await use(complaints);
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  library: async ({ page }, use) => {
    await use(new LibraryPage(page));
  },
  editor: async ({ page }, use) => {
    await use(new EditorPage(page));
  },
});

export { expect } from '@playwright/test';
