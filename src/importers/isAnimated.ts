/** Whether the bytes of a GIF, PNG or WebP file hold more than one picture; of other formats, no. */
export function isAnimated(bytes: Uint8Array): boolean {
  const has = (text: string, at: number) => [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
  if (has('GIF8', 0)) return gifFrames(bytes) > 1;
  if (has('PNG', 1)) return pngIsAnimated(bytes, has);
  // In the extended form of WebP, the second bit of the flags says so.
  return has('RIFF', 0) && has('WEBPVP8X', 8) && ((bytes[20] ?? 0) & 2) !== 0;
}

/** Frames of a GIF, counted up to two: more need not be known. */
function gifFrames(bytes: Uint8Array): number {
  const tableSize = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  const skipBlocks = (start: number) => {
    let at = start;
    while ((bytes[at] ?? 0) !== 0) at += (bytes[at] ?? 0) + 1;
    return at + 1;
  };
  let at = 13 + tableSize(bytes[10] ?? 0);
  let frames = 0;
  while (at < bytes.length && frames < 2) {
    if (bytes[at] === 0x21) at = skipBlocks(at + 2);
    else if (bytes[at] === 0x2c) {
      frames += 1;
      at = skipBlocks(at + 10 + tableSize(bytes[at + 9] ?? 0) + 1);
    } else break;
  }
  return frames;
}

/** An animated PNG says so in a chunk of its own before the picture itself. */
function pngIsAnimated(bytes: Uint8Array, has: (text: string, at: number) => boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += view.getUint32(at) + 12) {
    if (has('acTL', at + 4)) return true;
    if (has('IDAT', at + 4)) return false;
  }
  return false;
}
