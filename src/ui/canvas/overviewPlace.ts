import { type Box, overlaps } from '../../layout/geometry.ts';

/** How a view shows the map: a map point p stands on the screen at p · zoom + (x, y), in a pane of a size. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Screen pixels that are painted beyond each edge of the pane, so that the picture can be moved a little. */
export const MARGIN = 120;

/** A picture that is shown larger or smaller than this many times looks coarse, and is painted again. */
const COARSE = 2;

/** The part of the map that is seen, with a margin of screen pixels, in map pixels. */
export function seenBox({ x, y, zoom, width, height }: Place, margin = 0): Box {
  return {
    x: (-x - margin) / zoom,
    y: (-y - margin) / zoom,
    width: (width + 2 * margin) / zoom,
    height: (height + 2 * margin) / zoom,
  };
}

/** The CSS transform that brings what was painted for one place to where it stands now; its origin is the pane's. */
export function carriedOver(painted: Place, now: Place): string {
  const scale = now.zoom / painted.zoom;
  return `translate(${now.x - painted.x * scale}px, ${now.y - painted.y * scale}px) scale(${scale})`;
}

/** Whether carrying it over is not enough: parts of the map would be missing, or too coarse to wait for a rest. */
export function isOutdated(painted: Place, now: Place, bounds: Box): boolean {
  const scale = now.zoom / painted.zoom;
  if (scale > COARSE || scale < 1 / COARSE) return true;
  if (painted.width !== now.width || painted.height !== now.height) return true;
  const seen = seenBox(now);
  if (!overlaps(seen, bounds)) return false;
  const kept = seenBox(painted, MARGIN);
  const left = Math.max(seen.x, bounds.x);
  const top = Math.max(seen.y, bounds.y);
  const right = Math.min(seen.x + seen.width, bounds.x + bounds.width);
  const bottom = Math.min(seen.y + seen.height, bounds.y + bounds.height);
  return left < kept.x || top < kept.y || right > kept.x + kept.width || bottom > kept.y + kept.height;
}
