import { type ReactFlowState, useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { Box } from '../../layout/geometry.ts';
import type { Layout } from '../../layout/layout.ts';

/** The seen part of the map is known in steps of so many screen pixels, so that panning mounts parts in batches. */
const STEP = 240;

/** More cards than these on the screen are painted as one picture instead of as so many live parts. */
const MOST_LIVE_CARDS = 220;

/** The part of the map on the screen, a step larger on each side, in map pixels. */
export function useVisibleBox(): Box {
  const key = useStore(visibleKey);
  return useMemo(() => {
    const [x = 0, y = 0, width = 0, height = 0] = key.split(' ').map(Number);
    return { x, y, width, height };
  }, [key]);
}

function visibleKey({ transform: [tx, ty, zoom], width, height }: ReactFlowState): string {
  const step = STEP / zoom;
  const left = Math.floor(-tx / zoom / step - 0.5) * step;
  const top = Math.floor(-ty / zoom / step - 0.5) * step;
  return [left, top, width / zoom + 2 * step, height / zoom + 2 * step].map((value) => Math.round(value)).join(' ');
}

/** Whether a box of the map shows more cards than can be live at once. */
export function isCrowded({ rows, loose }: Layout, visible: Box): boolean {
  let count = loose.size;
  const right = visible.x + visible.width;
  const bottom = visible.y + visible.height;
  for (const { row, y } of rows) {
    if (y > bottom || y + row.height < visible.y) continue;
    for (const box of row.boxes.values()) {
      if (box.x < right && box.x + box.width > visible.x && y + box.y < bottom && y + box.y + box.height > visible.y)
        count += 1;
      if (count > MOST_LIVE_CARDS) return true;
    }
  }
  return false;
}
