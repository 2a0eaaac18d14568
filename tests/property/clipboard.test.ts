import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inReadingOrder } from '../../src/commands/cards.ts';
import { clippingOf, placeBeside } from '../../src/commands/clipboard.ts';
import { pasteCards } from '../../src/commands/pasteCards.ts';
import { accepts } from '../../src/commands/targets.ts';
import { writeClipping } from '../../src/exporters/clipping.ts';
import { importJson } from '../../src/importers/json.ts';
import { linesOf, rowsOf, tableOf } from '../../src/importers/pastedText.ts';
import { readDelimited, writeDelimited } from '../../src/lib/delimited.ts';
import type { Card } from '../../src/model/card.ts';
import { JourneyMap } from '../../src/model/journeyMap.ts';
import { readRecord } from '../../src/model/records.ts';
import { anyMap, anySeed } from '../helpers/arbitraries.ts';
import { countingIds } from '../helpers/ids.ts';
import { seededRandom } from '../helpers/random.ts';
import { anyCards, anyPlace } from '../helpers/randomCall.ts';
import { runCommand } from '../helpers/runCommand.ts';

/** What a copy has in common with its original wherever it goes. */
function fieldsOf(card: Card): object {
  const { id, stageId, laneId, order, position, kind, ...fields } = card;
  return fields;
}

/** The clipping as another tab reads it from the clipboard. */
async function throughClipboard(clipping: JourneyMap): Promise<JourneyMap> {
  const { html } = writeClipping(clipping);
  const attribute = /data-percurso="([^"]*)"/.exec(html)?.[1] ?? '';
  const file = attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  const read = await importJson(file, countingIds('read'));
  if (!read.ok) throw read.error;
  expect(read.value.issues).toEqual([]);
  return JourneyMap.of(
    read.value.records.flatMap((raw) => {
      const known = readRecord(raw);
      return known.status === 'valid' ? [known.record] : [];
    }),
  );
}

it('copied cards come out of the clipboard with the fields that they had', async () => {
  await fc.assert(
    fc.asyncProperty(anyMap, anySeed, anySeed, async (map, chosen, placed) => {
      const ids = anyCards(map, seededRandom(chosen));
      const copied = clippingOf(map, ids);
      if (copied === null) {
        expect(ids).toEqual([]);
        return;
      }
      const clipping = await throughClipboard(copied);
      const originals = inReadingOrder(copied, ids);
      const { map: after, outcome } = runCommand(map, pasteCards, {
        clipping,
        place: anyPlace(map, seededRandom(placed)),
      });
      expect(outcome.select).toHaveLength(originals.length);
      originals.forEach((original, i) => {
        const copy = after.card(outcome.select?.[i] ?? '') as Card;
        const lane = map.lanes.find(({ id }) => id === copy.laneId);
        if (lane === undefined || accepts(lane, original.kind)) expect(copy.kind).toBe(original.kind);
        else expect(accepts(lane, copy.kind)).toBe(true);
        // A lane's own kind may bring fields of its own.
        expect(copy).toMatchObject(fieldsOf(original));
        expect(map.records.has(copy.id)).toBe(false);
      });
      const among = map.links.filter(({ fromId, toId }) => ids.includes(fromId) && ids.includes(toId));
      expect(after.links).toHaveLength(map.links.length + among.length);
    }),
    { numRuns: 200 },
  );
});

it('what is pasted where it was copied stands in the same cells', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      const ids = anyCards(map, seededRandom(seed)).filter((id) => !map.isHidden(id));
      const clipping = clippingOf(map, ids);
      const place = placeBeside(map, ids);
      if (clipping === null || place === null || !('cell' in place)) return;
      const { map: after, outcome } = runCommand(map, pasteCards, { clipping, place });
      const cell = (card: Card | undefined) => [card?.stageId ?? null, card?.laneId ?? null];
      inReadingOrder(clipping, ids).forEach((original, i) => {
        const copy = after.card(outcome.select?.[i] ?? '');
        const isLoose = original.stageId === null || original.laneId === null;
        expect(cell(copy)).toEqual(isLoose ? [null, null] : cell(original));
      });
    }),
  );
});

it('rows come back from a text as they were', () => {
  const anyCell = fc.oneof(fc.string(), fc.constantFrom('', '"', 'a\tb', 'two\nlines', '"quoted"', 'x"y', '\r'));
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(readDelimited(writeDelimited(rows, '\t'), '\t')).toEqual(rows);
    }),
  );
});

it('no text is lost by reading a table of it', () => {
  const anyWord = fc.constantFrom('', 'a', 'two\nlines', '- x', ' y ');
  fc.assert(
    fc.property(fc.array(fc.array(anyWord, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const read = tableOf(rowsOf(writeDelimited(rows, '\t')) ?? []).value;
      const letters = (texts: readonly string[]) => texts.join('').replace(/[^a-z]/g, '');
      expect(letters(read.flat(2))).toBe(letters(rows.flat()));
      for (const row of read) expect(row).toHaveLength(read[0]?.length ?? 0);
      expect(letters(linesOf(rows.flat().join('\n')).value)).toBe(letters(rows.flat()));
    }),
  );
});
