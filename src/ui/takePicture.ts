import { failure, type Result, success } from '../lib/result.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Asset } from '../storage/ports.ts';

export type PictureProblem = 'notPicture' | 'tooLarge';

/** Longest side that a picture keeps, in pixels: twice what a card shows at the largest export. */
const LONGEST_SIDE = 1600;
const MOST_BYTES = 40_000_000;
const MOST_PIXELS = 60_000_000;

/**
 * Reads a picture file and makes it fit for a map: scaled down, and encoded anew, which also drops where and when it
 * was taken, and turns drawings that could carry scripts into plain pixels.
 */
export async function takePicture(file: Blob, newId: () => string): Promise<Result<Asset, PictureProblem>> {
  if (file.size > MOST_BYTES) return failure('tooLarge');
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const [width, height] = [image.naturalWidth || LONGEST_SIDE, image.naturalHeight || LONGEST_SIDE];
    if (width * height > MOST_PIXELS) return failure('tooLarge');
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/webp', 0.88);
    });
    if (blob === null) return failure('notPicture');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const id = (await sha256(bytes)) ?? randomHex(newId);
    return success({ id, mime: blob.type, width: canvas.width, height: canvas.height, bytes });
  } catch {
    return failure('notPicture');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A name for a picture on pages whose browser computes no hash. */
function randomHex(newId: () => string): string {
  const text = Array.from({ length: 4 }, newId).join('');
  return [...text]
    .map((letter) => ((letter.codePointAt(0) ?? 0) & 15).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64);
}
