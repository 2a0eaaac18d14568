import type { Locator } from '@playwright/test';

/** Screen pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

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

/** Whether two boxes share more than an edge. */
export function intersect(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
