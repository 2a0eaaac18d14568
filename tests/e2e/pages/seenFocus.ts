import type { Locator, Page } from '@playwright/test';

/** Whether a person can see where the focus is: by an outline, or by the frame of the canvas. */
async function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return true;
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) return true;
    return activeElement.getAttribute('role') === 'application'
      ? getComputedStyle(activeElement, '::after').boxShadow !== 'none'
      : false;
  });
}

/** Presses a key until the focus is where it is wanted, as someone does who has no pointer, and who must see it. */
export async function walkTo(target: Locator, { key = 'Tab', most = 12 } = {}): Promise<void> {
  const page = target.page();
  for (let i = 0; i < most; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    if (!(await isFocusSeen(page))) {
      const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
      throw new Error(`The focus cannot be seen on ${where ?? 'nothing'}`);
    }
  }
  throw new Error(`${most} times ${key} did not lead to ${String(target)}`);
}
