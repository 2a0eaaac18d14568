import assert from 'node:assert/strict';
import { expect, it } from 'vitest';
import { createFormat } from '../../src/i18n/format.ts';
import { columnText, linesOf, rowsOf, tableOf } from '../../src/importers/pastedText.ts';
import { readSeries } from '../../src/importers/seriesText.ts';
import { readDelimited, writeDelimited } from '../../src/lib/delimited.ts';
import { sameJson } from '../../src/lib/json.ts';
import { daySchema, MAX_ENTRIES, MAX_TEXT } from '../../src/model/field.ts';
import { hostileTexts } from '../helpers/hostileTexts.ts';
import { scratch } from '../helpers/mutations.ts';
import { type Random, seededRandom } from '../helpers/random.ts';
import { scale } from '../helpers/scale.ts';

/** `PASTE_SEED` repeats a run, `PASTE_CASES` sets its length. */
const FIRST_SEED = Number(process.env.PASTE_SEED ?? 1);
const CASES = Number(process.env.PASTE_CASES ?? scale(50_000, 1_000_000));

/** Longest that any text may take, in milliseconds. */
const LONGEST = 2000;

const samples = [
  '- Slow site\n\n  • No help\n3. Long queue\n- [x] done\n☐ box',
  'a\t"b\nc"\nd\te\n\t\t\n"say ""yes"""\tend',
  '\tDiscover\tBuy\nDeeds\tSearch\tPay\nFeelings\t"Curious\nNervous"\t\n',
  'Data\tNPS\n31/12/2025\t42\n2026-01-31\t-7,5\n02/2026\tR$ 1.234,56\n',
  '2026-03-01;10\n2026-04-01;11\n12;2026-05-01\nnone\n',
  `${'word '.repeat(30)}\n${'🙂'.repeat(20)}`,
  Array.from({ length: 520 }, (_, i) => String(i)).join('\n'),
  ...hostileTexts,
];
const parse = createFormat('pt-BR').parse;
const before = [
  { date: '2025-11-30', value: 1 },
  { date: '2025-12-31', value: 2 },
];

function anyText(random: Random): string {
  let text = random.chance(1) ? `${'x'.repeat(MAX_TEXT - 1)}🙂` : random.pick(samples);
  if (random.chance(30)) text += random.pick(['\n', '\t', '\r\n', '"', ';']) + random.pick(samples);
  for (let i = random.below(8); i >= 0; i--) text = scratch(text, random);
  return text;
}

/** The letters of a text in their order: what no reading of it may lose, but for the x in a ticked box. */
function letters(text: string): string {
  return text.replace(/\[[xX]\]/g, '').replace(/[^\p{L}\p{Emoji_Presentation}]/gu, '');
}

/** Each reading of a text holds all of its letters, or says that it was cut. */
function expectAllIsThere(text: string): void {
  const given = letters(text);
  const lines = linesOf(text);
  assert(lines.value.every((line) => line !== '' && line.length <= MAX_TEXT));
  if (lines.isCut) assert(lines.value.length > 1999);
  else assert.equal(letters(lines.value.join('\n')), given);

  for (const separator of ['\t', ';']) {
    const rows = readDelimited(text, separator);
    assert.equal(letters(rows.flat().join('\n')), given);
    assert(sameJson(readDelimited(writeDelimited(rows, separator), separator), rows));
  }
  assert.equal(letters(columnText(text)), given);

  const rows = rowsOf(text);
  if (rows === null) return;
  const table = tableOf(rows);
  assert(new Set(table.value.map(({ length }) => length)).size < 2);
  if (!table.isCut) assert.equal(letters(table.value.flat(2).join('\n')), given);
}

/** Each row is a measurement, given back, or the names of the columns. */
function expectAllIsCounted(text: string): void {
  const { series, taken, unread, beyond } = readSeries(text, before, parse, '2026-11-22');
  const rows = text.split(/\r\n|\r|\n/);
  const isFilled = (row: string) => row.split(row.includes('\t') ? '\t' : ';').some((cell) => cell.trim() !== '');
  const hasHead = isFilled(rows[0] ?? '') && !/\d/.test(rows[0] ?? '');
  assert.equal(taken + unread.length + beyond.length, rows.filter(isFilled).length - (hasHead ? 1 : 0));
  assert(series.length <= MAX_ENTRIES);
  assert(series.every(({ date, value }) => daySchema.safeParse(date).success && Number.isFinite(value)));
  for (const { date } of before) assert(series.some((point) => point.date === date));
}

it(
  `${String(CASES)} damaged texts, from seed ${String(FIRST_SEED)}, are read to their end, and nothing of them is lost unseen`,
  { timeout: 60_000 + CASES * 10 },
  () => {
    let slowest = 0;
    let tables = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const text = anyText(seededRandom(seed));
      const start = performance.now();
      try {
        expectAllIsThere(text);
        expectAllIsCounted(text);
      } catch (error) {
        throw new Error(`PASTE_SEED=${String(seed)}: ${String(error)}\n${JSON.stringify(text)}`, { cause: error });
      }
      if (rowsOf(text) !== null) tables += 1;
      slowest = Math.max(slowest, performance.now() - start);
    }
    console.log(
      `Texts from seed ${String(FIRST_SEED)}: ${String(CASES)}, tables ${String(tables)}, slowest ${slowest.toFixed(1)} ms`,
    );
    expect(tables).toBeGreaterThan(CASES / 20);
    expect(slowest).toBeLessThan(LONGEST);
  },
);
