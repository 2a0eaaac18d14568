import { paintCanvas } from '../painters/canvas.ts';
import type { Scene } from '../scene/primitives.ts';
import { assetsOf } from './assets.ts';
import { canvasLimits, fittingScale } from './canvasLimits.ts';
import { type ExportedFile, ExportError, type ExportInput } from './exporter.ts';
import { charactersOf, loadFont } from './fonts.ts';

interface PngOptions {
  /** Picture pixels for each map pixel. */
  readonly scale: number;
}

/** The scale at which a picture will come out: the one asked for, or the largest that the browser's canvas takes. */
export function pngScale(scene: Scene, asked: number): number {
  return fittingScale(scene.bounds.width, scene.bounds.height, asked, canvasLimits(navigator));
}

/**
 * The whole map as a PNG file.
 * @throws ExportError where the browser paints it at no scale
 */
export async function exportPng(input: ExportInput, { scale: asked }: PngOptions): Promise<ExportedFile> {
  const [pictures] = await Promise.all([decodedPictures(input), loadFont(charactersOf(input.scene))]);
  let scale = pngScale(input.scene, asked);
  // A device short of memory takes less than its browser's limits: then half the size is tried, and half of that.
  for (let attempt = 0; attempt < 4; attempt += 1, scale /= 2) {
    const blob = await paint(input.scene, scale, pictures);
    if (blob !== null) {
      const notices = scale === asked ? [] : [{ type: 'lowered' as const, asked, scale }];
      return { blob, ending: '.png', notices };
    }
  }
  throw new ExportError('tooLarge', `No canvas of ${input.scene.bounds.width} × ${input.scene.bounds.height}`);
}

async function paint(scene: Scene, scale: number, pictures: ReadonlyMap<string, ImageBitmap>): Promise<Blob | null> {
  const { x, y, width, height } = scene.bounds;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return null;
  paintCanvas(context, scene, { scale, left: x, top: y, pictures });
  if (!isPainted(context, scene.background)) return null;
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  // Gives the memory back at once, where browsers would wait.
  canvas.width = 0;
  canvas.height = 0;
  return blob;
}

/** Whether the last pixel has the paper's colour: a canvas past the limits stays black. */
function isPainted(context: CanvasRenderingContext2D, background: string): boolean {
  const [red, green, blue] = context.getImageData(context.canvas.width - 1, context.canvas.height - 1, 1, 1).data;
  const value = Number.parseInt(background.slice(1), 16);
  return red === value >> 16 && green === ((value >> 8) & 255) && blue === (value & 255);
}

async function decodedPictures(input: ExportInput): Promise<ReadonlyMap<string, ImageBitmap>> {
  const assets = await assetsOf(input.scene, input);
  const pictures = new Map<string, ImageBitmap>();
  await Promise.all(
    assets.map(async ({ id, mime, bytes }) => {
      const picture = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mime })).catch(
        () => null,
      );
      if (picture !== null) pictures.set(id, picture);
    }),
  );
  return pictures;
}
