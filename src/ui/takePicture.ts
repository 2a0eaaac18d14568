import { isAnimated } from '../importers/isAnimated.ts';
import { type PictureHeader, readPictureHeader } from '../importers/pictureHeader.ts';
import { failure, type Result, success } from '../lib/result.ts';
import { sha256 } from '../lib/sha256.ts';
import { fileLimits } from '../model/journeyFile.ts';
import type { Asset } from '../storage/ports.ts';

export type PictureProblem = 'notPicture' | 'tooLarge' | 'animated';

/** Longest side that a picture keeps, in pixels: twice what a card shows at the largest export. */
const LONGEST_SIDE = 1600;
const MOST_BYTES = 40_000_000;
/** What a picture may weigh in a map, which carries it along in every file and backup. */
const MOST_KEPT = 600_000;
/** Ways to write a picture, one after the other until it is light enough: its scale, and how much of it is kept. */
const ATTEMPTS = [
  [1, 0.88],
  [1, 0.7],
  [0.75, 0.6],
  [0.5, 0.6],
  [0.35, 0.5],
] as const;

/**
 * Reads a picture file and makes it fit for a map: scaled down, and encoded anew, which also drops where and when it
 * was taken, and turns drawings that could carry scripts into plain pixels. A photo stands as its camera was held.
 * What the file says of itself is read before any of it is decoded; its name and type are not believed.
 */
export async function takePicture(file: Blob, newId: () => string): Promise<Result<Asset, PictureProblem>> {
  if (file.size > MOST_BYTES) return failure('tooLarge');
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return failure('notPicture');
  const content = new Uint8Array(buffer);
  const header = readPictureHeader(content);
  if (header === null) return failure('notPicture');
  if (header.size !== null && header.size.width * header.size.height > fileLimits.pixels) return failure('tooLarge');
  if (isAnimated(content)) return failure('animated');
  return encoded(new Blob([content], { type: header.mime }), header, newId);
}

async function encoded(
  picture: Blob,
  { mime, size }: PictureHeader,
  newId: () => string,
): Promise<Result<Asset, PictureProblem>> {
  const address = URL.createObjectURL(picture);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // A drawing has no pixels of its own, so it gets as many as a picture keeps.
    const [width, height] = size === null ? fitted(image) : [image.naturalWidth, image.naturalHeight];
    const made = await encode(image, width, height, /jpeg|heic|avif/.test(mime));
    if (made === null) return failure('notPicture');
    const bytes = new Uint8Array(await made.content.arrayBuffer());
    const id = (await sha256(bytes)) ?? randomHex(newId);
    return success({ id, mime: made.content.type, width: made.width, height: made.height, bytes });
  } catch {
    return failure('notPicture');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The size of a drawing, whatever it says of itself: its longest side is that of the largest picture. */
function fitted({ naturalWidth, naturalHeight }: HTMLImageElement): readonly [width: number, height: number] {
  const [width, height] = [naturalWidth || LONGEST_SIDE, naturalHeight || LONGEST_SIDE];
  const scale = LONGEST_SIDE / Math.max(width, height);
  return [width * scale, height * scale];
}

/** The picture in the first way in which it is light enough; null where the browser cannot write it at all. */
async function encode(image: HTMLImageElement, width: number, height: number, isPhoto: boolean) {
  const fit = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  let lightest: { readonly content: Blob; readonly width: number; readonly height: number } | null = null;
  let format = 'image/webp';
  for (const [scale, quality] of ATTEMPTS) {
    canvas.width = Math.max(1, Math.round(width * fit * scale));
    canvas.height = Math.max(1, Math.round(height * fit * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    let content = await blobOf(canvas, format, quality);
    // Browsers that write no WebP write PNG instead, which is far too heavy for photos.
    if (isPhoto && content !== null && content.type !== format) {
      format = 'image/jpeg';
      content = await blobOf(canvas, format, quality);
    }
    if (content === null) continue;
    if (lightest === null || content.size < lightest.content.size)
      lightest = { content, width: canvas.width, height: canvas.height };
    if (lightest.content.size <= MOST_KEPT) break;
  }
  return lightest;
}

function blobOf(canvas: HTMLCanvasElement, format: string, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, format, quality);
  });
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
