import type { Locator } from '@playwright/test';
import type { Box, Point } from '../../../src/layout/geometry.ts';

/** Where something is on the screen, once it is there and stands still from one frame to the next. */
export async function boxOf(locator: Locator): Promise<Box> {
  await locator.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        let last = '';
        const look = () => {
          const now = JSON.stringify(element.getBoundingClientRect());
          if (now === last) {
            resolve();
            return;
          }
          last = now;
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`Not on the screen: ${String(locator)}`);
  return box;
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
