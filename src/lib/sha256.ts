/** SHA-256 of bytes in hexadecimal; null on pages without the browser's cryptography (plain http). */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const subtle = (globalThis.crypto as { subtle?: SubtleCrypto }).subtle;
  if (subtle === undefined) return null;
  return toHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
