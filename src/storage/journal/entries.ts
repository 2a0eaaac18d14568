import { isObject } from '../../lib/isObject.ts';
import { joinBytes } from '../../lib/joinBytes.ts';
import type { Asset, MapSummary } from '../ports.ts';

/** What the journal keeps of a map's summary, and when it was written (milliseconds since 1970). */
export type KeptSummary = Partial<Omit<MapSummary, 'id' | 'thumbnails'>> & { readonly at?: number };

/** One thing that a journal keeps. */
export type Entry =
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'summary'; readonly summary: KeptSummary }
  | { readonly kind: 'asset'; readonly asset: Asset };

const CODES = { update: 1, summary: 2, asset: 3 } as const;

/** An entry as bytes: its kind, and then an update as it is, a summary as JSON, or a picture behind its length and its facts. */
export function writeEntry(entry: Entry): Uint8Array {
  const head = Uint8Array.of(CODES[entry.kind]);
  if (entry.kind === 'update') return joinBytes([head, entry.update]);
  if (entry.kind === 'summary') return joinBytes([head, json(entry.summary)]);
  const { bytes, ...facts } = entry.asset;
  const text = json(facts);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length, true);
  return joinBytes([head, length, text, bytes]);
}

/** Reads an entry back; undefined for a kind that a newer program may have written, or one that makes no sense. */
export function readEntry(payload: Uint8Array): Entry | undefined {
  const body = payload.subarray(1);
  switch (payload[0]) {
    case CODES.update:
      return { kind: 'update', update: body };
    case CODES.summary: {
      const summary = parsed(body);
      return isObject(summary) ? { kind: 'summary', summary } : undefined;
    }
    case CODES.asset: {
      if (body.length < 4) return undefined;
      const end = 4 + new DataView(body.buffer, body.byteOffset).getUint32(0, true);
      const facts = parsed(body.subarray(4, end));
      if (!isObject(facts)) return undefined;
      return { kind: 'asset', asset: { ...(facts as unknown as Omit<Asset, 'bytes'>), bytes: body.slice(end) } };
    }
    default:
      return undefined;
  }
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
