import type { Page } from '@playwright/test';

/** Fills the clipboard as another program would, in several flavours. */
export async function fillClipboard(page: Page, flavours: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (given) => {
    const blobs = Object.entries(given).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, flavours);
}

/** What another program would find in the clipboard. */
export async function textInClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Puts a small picture into the clipboard, as a screenshot program does. */
export async function putPicture(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [300, 200];
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.fillStyle = '#c03';
    context.fillRect(20, 20, 200, 100);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) throw new Error('No picture');
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  });
}
