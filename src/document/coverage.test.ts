import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsFrom } from '../../tests/helpers/mapBuilder.ts';
import { twinOf } from '../../tests/helpers/person.ts';
import { JOURNEY_ID } from '../model/journey.ts';
import { MapDocument } from './mapDocument.ts';

/** A document and the updates that made it, in order. */
function edited(edits: number): { readonly document: MapDocument; readonly updates: readonly Uint8Array[] } {
  const document = MapDocument.create(recordsFrom());
  const updates = [document.encode()];
  document.onWrite((update) => updates.push(update));
  for (let i = 0; i < edits; i += 1)
    document.commit([{ id: JOURNEY_ID, key: 'note', from: undefined, to: `note ${String(i)}` }]);
  return { document, updates };
}

describe('[P12] what a log lacks', () => {
  it('is nothing where it holds every update, in any order and any number', () => {
    const { document, updates } = edited(5);
    expect(document.missingIn(updates)).toBeNull();
    expect(document.missingIn([...updates, ...updates].reverse())).toBeNull();
    expect(document.missingIn([document.encode()])).toBeNull();
    expect(document.lacks(updates)).toBe(false);
  });

  it('is everything where it holds nothing, or nothing that can be read', () => {
    const { document } = edited(2);
    for (const updates of [[], [Uint8Array.of(1, 200, 3)]]) {
      const other = new MapDocument();
      other.merge([document.missingIn(updates) ?? new Uint8Array()]);
      expect(other.table).toEqual(document.table);
    }
  });

  it('fills any gap, so that nothing behind it stays hidden', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4, 5]), (kept) => {
        const { document, updates } = edited(5);
        const log = kept.map((i) => updates[i] as Uint8Array);
        const missing = document.missingIn(log);
        const other = new MapDocument();
        other.merge(missing === null ? log : [...log, missing]);
        expect(other.isIncomplete).toBe(false);
        expect(other.table).toEqual(document.table);
        expect(missing === null).toBe(kept.length === 6);
      }),
    );
  });

  it('a document lacks what another has written since, also behind a gap', () => {
    const { document, updates } = edited(3);
    const other = new MapDocument();
    other.merge(updates.slice(0, 2));
    expect(other.lacks(updates.slice(0, 2))).toBe(false);
    expect(other.lacks(updates.slice(3))).toBe(true);
    const twin = twinOf(document);
    twin.commit([{ id: JOURNEY_ID, key: 'note', from: undefined, to: 'theirs' }]);
    expect(document.lacks([twin.encode()])).toBe(true);
  });
});
