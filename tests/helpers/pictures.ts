/** The shortest files that browsers take for a picture of a format: one black pixel, or what is said. */
export const tinyPictures = {
  png: bytesOf('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='),
  gif: bytesOf('R0lGODlhAQABAIAAAAAAAAAAACwAAAAAAQABAAACAkQBADs='),
  webp: bytesOf('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=='),
} as const;

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** A PNG that says that it is so large, and holds nothing of it. */
export function pngOfSize(width: number, height: number): Uint8Array {
  const bytes = tinyPictures.png.slice();
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}
