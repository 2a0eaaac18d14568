/** A frame's head: the payload's length and its CRC-32, each four bytes, the low one first. */
const HEAD = 8;

/** A payload as a journal keeps it: whoever reads it back can tell whether all of it was written. */
export function frame(payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEAD + payload.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, payload.length, true);
  view.setUint32(4, crc32(payload), true);
  bytes.set(payload, HEAD);
  return bytes;
}

interface Frames {
  readonly payloads: readonly Uint8Array[];
  /** Whether something stands behind the last whole frame: a write that was cut, or damage. */
  readonly isCut: boolean;
}

/** Reads frames up to the first that is not whole: what stands behind it cannot be told apart from remains. */
export function readFrames(bytes: Uint8Array): Frames {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const payloads: Uint8Array[] = [];
  let at = 0;
  while (at + HEAD <= bytes.length) {
    const end = at + HEAD + view.getUint32(at, true);
    if (end > bytes.length) break;
    const payload = bytes.subarray(at + HEAD, end);
    // A file that was made longer, but not written, reads as frames of nothing.
    if (payload.length === 0 || crc32(payload) !== view.getUint32(at + 4, true)) break;
    payloads.push(payload);
    at = end;
  }
  return { payloads, isCut: at < bytes.length };
}

/** CRC-32 as in ISO 3309 and zip files (polynomial EDB88320, reflected). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
