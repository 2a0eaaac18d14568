import { paintCanvas } from '../painters/canvas.ts';
import type { Scene } from '../scene/primitives.ts';
import { charactersOf, loadFont } from './fonts.ts';

/** Size of a thumbnail in pixels. */
const WIDTH = 560;
const HEIGHT = 350;

/** The upper left part of a map, as wide as the map, as a small picture file; null where the browser paints none. */
export async function paintThumbnail(scene: Scene): Promise<{ mime: string; bytes: Uint8Array } | null> {
  await loadFont(charactersOf(scene));
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return null;
  const { x, y, width, height } = scene.bounds;
  const scale = Math.max(WIDTH / width, Math.min(WIDTH / 1400, HEIGHT / height));
  paintCanvas(context, scene, {
    scale,
    left: x,
    top: y,
    visible: { x, y, width: WIDTH / scale, height: HEIGHT / scale },
  });
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/webp', 0.85);
  });
  return blob === null ? null : { mime: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
