import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame, readFrames } from './frames.ts';

const text = (value: string) => new TextEncoder().encode(value);
const joined = (parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const anyPayloads = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 6 });

describe('frames', () => {
  it('carry the checksum that others calculate too', () => {
    expect([...frame(text('123456789')).subarray(0, 8)]).toEqual([9, 0, 0, 0, 0x26, 0x39, 0xf4, 0xcb]);
  });

  it('[P11] read back as they were written', () => {
    fc.assert(
      fc.property(anyPayloads, (payloads) => {
        expect(readFrames(joined(payloads.map(frame)))).toEqual({ payloads, isCut: false });
      }),
    );
  });

  it('[P11] read back up to the place where the writing was cut', () => {
    fc.assert(
      fc.property(anyPayloads, fc.nat(), (payloads, nat) => {
        const whole = joined(payloads.map(frame));
        const cut = nat % (whole.length + 1);
        const ends = payloads.map((_, i) => joined(payloads.slice(0, i + 1).map(frame)).length);
        const { payloads: read, isCut } = readFrames(whole.subarray(0, cut));
        expect(read).toEqual(payloads.slice(0, ends.filter((end) => end <= cut).length));
        expect(isCut).toBe(cut !== 0 && !ends.includes(cut));
      }),
    );
  });

  it('[P11] never give back a payload that was changed', () => {
    fc.assert(
      fc.property(anyPayloads, fc.nat(), fc.integer({ min: 1, max: 255 }), (payloads, nat, flip) => {
        const bytes = joined(payloads.map(frame));
        if (bytes.length === 0) return;
        const at = nat % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const { payloads: read } = readFrames(bytes);
        expect(read).toEqual(payloads.slice(0, read.length));
      }),
    );
  });

  it('[P11] are not seen in a file that was made longer without being written', () => {
    expect(readFrames(joined([frame(text('a')), new Uint8Array(64)]))).toEqual({ payloads: [text('a')], isCut: true });
  });
});
