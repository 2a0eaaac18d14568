/** What the first bytes of a picture say, without any of it being decoded. */
export interface PictureHeader {
  readonly mime: string;
  /** Pixels as they are stored; null for drawings, which have none of their own. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

type Size = NonNullable<PictureHeader['size']>;

/** Bytes in which a drawing must have begun, and in which files of the AVIF family tell their size. */
const BEGINNING = 65_536;

/** Reads what a picture is by its bytes, whatever its name says; null where it is none that is taken in. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (const { mime, isIn, size } of formats) if (isIn(bytes)) return sized(mime, size(view));
  } catch (error) {
    // The file ends before its size.
    if (error instanceof RangeError) return null;
    throw error;
  }
  return isDrawing(bytes) ? { mime: 'image/svg+xml', size: null } : null;
}

function sized(mime: string, size: Size | null): PictureHeader | null {
  return size !== null && size.width > 0 && size.height > 0 ? { mime, size } : null;
}

const formats: readonly {
  readonly mime: string;
  readonly isIn: (bytes: Uint8Array) => boolean;
  readonly size: (view: DataView) => Size | null;
}[] = [
  {
    mime: 'image/png',
    isIn: (bytes) => textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' && textAt(bytes, 12, 4) === 'IHDR',
    size: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  },
  { mime: 'image/jpeg', isIn: (bytes) => textAt(bytes, 0, 3) === '\xff\xd8\xff', size: jpegSize },
  {
    mime: 'image/gif',
    isIn: (bytes) => /^GIF8[79]a$/.test(textAt(bytes, 0, 6)),
    size: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  },
  {
    mime: 'image/webp',
    isIn: (bytes) => textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP',
    size: webpSize,
  },
  {
    mime: 'image/bmp',
    isIn: (bytes) => textAt(bytes, 0, 2) === 'BM',
    size: (view) => ({ width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }),
  },
  { mime: 'image/avif', isIn: (bytes) => /^ftypavi[fs]$/.test(textAt(bytes, 4, 8)), size: largestPart },
  { mime: 'image/heic', isIn: (bytes) => /^ftyp(hei[cxms]|mif1|msf1)$/.test(textAt(bytes, 4, 8)), size: largestPart },
];

/** The first frame header of a JPEG, behind segments that each tell their length. */
function jpegSize(view: DataView): Size | null {
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    // Fill bytes may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(view: DataView): Size | null {
  const low = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  switch (view.getUint32(12)) {
    case codeOf('VP8 '):
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case codeOf('VP8L'): {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case codeOf('VP8X'):
      return { width: low(24) + 1, height: low(27) + 1 };
    default:
      return null;
  }
}

/** Files of the AVIF family tell the size of each picture in them, of tiles and small ones too: the largest counts. */
function largestPart(view: DataView): Size | null {
  const tag = codeOf('ispe');
  let largest: Size | null = null;
  for (let at = 8; at + 16 <= Math.min(view.byteLength, BEGINNING); at += 1) {
    if (view.getUint32(at) !== tag) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

/** What XML lets stand before the root: one after the other, since one expression for all could be made to take for ever. */
const beforeRoot = /\s+|<\?[^>]*>|<!--[^]*?-->|<!DOCTYPE\s[^>[]*(?:\[[^\]]*\]\s*)?>/iy;
const root = /<(?:svg:)?svg[\s>/]/iy;

/** Whether the bytes are an SVG: its root comes first but for what XML lets stand before. */
function isDrawing(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, BEGINNING));
  let at = 0;
  for (let end = at; end !== -1; end = endOf(beforeRoot, text, at)) at = end;
  return endOf(root, text, at) !== -1;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function codeOf(tag: string): number {
  return [...tag].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
