import { expect, it } from 'vitest';
import { mapFrom } from '../../../tests/helpers/mapBuilder.ts';
import { countingIds } from '../../../tests/helpers/ids.ts';
import { scratch } from '../../../tests/helpers/mutations.ts';
import { seededRandom } from '../../../tests/helpers/random.ts';
import { scale } from '../../../tests/helpers/scale.ts';
import { writeClipping } from '../../exporters/clipping.ts';
import { importJson } from '../../importers/json.ts';
import { readMarkup } from './markup.ts';

/** `MARKUP_SEED` repeats a run, `MARKUP_CASES` sets its length: a document for each is slow to build here. */
const FIRST_SEED = Number(process.env.MARKUP_SEED ?? 1);
const CASES = Number(process.env.MARKUP_CASES ?? scale(1000, 100_000));

const samples = [
  writeClipping(mapFrom()).html,
  '<table><tr><td colspan="2">a  b</td><td rowspan="2">c</td></tr><tr><td>d<br>e</td></tr></table>',
  '<table><tr><td colspan="999999999" rowspan="999999999">a</td></tr><tr><td><table><td>in</table></td></tr></table>',
  '<img src=x onerror="pwned = true"><svg onload="pwned = true"><script>pwned = true</script><table><td>x</table>',
];

it(
  `${CASES} damaged pieces of markup, from seed ${FIRST_SEED}, are read without harm`,
  { timeout: 60_000 + CASES * 20 },
  async () => {
    const counts = { clippings: 0, taken: 0, tables: 0, slowest: 0 };
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = seededRandom(seed);
      let html = random.pick(samples);
      for (let i = random.below(6); i >= 0; i--) html = scratch(html, random);
      const start = performance.now();
      try {
        const { clipping, table } = readMarkup(html);
        if (table !== null) counts.tables += 1;
        if (clipping !== null) {
          counts.clippings += 1;
          if ((await importJson(clipping, countingIds())).ok) counts.taken += 1;
        }
      } catch (error) {
        throw new Error(`MARKUP_SEED=${seed}: ${String(error)}\n${html}`, { cause: error });
      }
      counts.slowest = Math.max(counts.slowest, performance.now() - start);
    }
    console.log(`Markup from seed ${FIRST_SEED}: ${CASES}, ${JSON.stringify(counts)}`);
    expect(globalThis).not.toHaveProperty('pwned');
    expect(Math.min(counts.clippings, counts.taken, counts.tables)).toBeGreaterThan(CASES / 200);
    expect(counts.slowest).toBeLessThan(2000);
  },
);
