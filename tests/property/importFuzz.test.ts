import { expect, it } from 'vitest';
import { MapDocument } from '../../src/document/mapDocument.ts';
import { exportJson } from '../../src/exporters/json.ts';
import { importJson } from '../../src/importers/json.ts';
import { repair } from '../../src/model/integrity.ts';
import { JourneyMap } from '../../src/model/journeyMap.ts';
import { isRecordId, type MapRecord, readRecord } from '../../src/model/records.ts';
import { exportInput, tableOf } from '../helpers/exportInput.ts';
import { countingIds } from '../helpers/ids.ts';
import { type Random, seededRandom } from '../helpers/random.ts';
import { randomRecords } from '../helpers/randomMap.ts';

/** `IMPORT_SEED` repeats a run, `IMPORT_CASES` sets its length. */
const FIRST_SEED = Number(process.env.IMPORT_SEED ?? 1);
const CASES = Number(process.env.IMPORT_CASES ?? 5000);

const sizes = { personas: 2, phases: 1, stages: 2, lanes: 2, cards: 5, links: 2, comments: 2, views: 2 };

/** Values that no field expects, as texts of JSON: objects made in JavaScript could not hold all of them. */
const oddities = [
  ...['null', 'true', '-1', '1e308', '-0', '""', '"journey"', '"card0"', '"constructor"', '"__proto__"', '"a b"'],
  ...['[]', '{}', '[[]]', '[null]', '{"toString":1,"valueOf":1}', '{"__proto__":{"polluted":1}}', '"\\ud800"'],
  ...['{"constructor":{"prototype":{"polluted":1}}}', '{"asset":7}', '{"length":1e9}', '"2024-02-31"'],
  `"${'x'.repeat(10_001)}"`,
  `${'['.repeat(33)}${']'.repeat(33)}`,
  `[${'0,'.repeat(600)}0]`,
];
const keys = [
  'id',
  'type',
  'kind',
  'deleted',
  'title',
  'order',
  'stageId',
  'personaIds',
  'targetId',
  '__proto__',
  'toJSON',
];

type Container = Record<string, unknown> | unknown[];

/** Some value within another, by the container that holds it and its key there. */
function anyPlaceIn(value: unknown, random: Random): { container: Container; key: string } | null {
  const places: { container: Container; key: string }[] = [];
  const visit = (item: unknown): void => {
    if (typeof item !== 'object' || item === null) return;
    for (const [key, inner] of Object.entries(item)) {
      places.push({ container: item as Container, key });
      visit(inner);
    }
  };
  visit(value);
  return places.length === 0 ? null : random.pick(places);
}

/** The file with one of its values replaced, removed, doubled or joined by another. */
function bend(text: string, random: Random): string {
  const file = JSON.parse(text) as Container;
  const place = anyPlaceIn(file, random);
  if (place === null) return text;
  const { container, key } = place;
  const mark = `@@${String(random.below(1e9))}@@`;
  random.pick([
    () => Object.assign(container, { [key]: mark }),
    () => (Array.isArray(container) ? container.splice(Number(key), 1) : Reflect.deleteProperty(container, key)),
    () => (Array.isArray(container) ? container.push(structuredClone(container[Number(key)])) : undefined),
    () => (Array.isArray(container) ? container.push(mark) : Object.assign(container, { [random.pick(keys)]: mark })),
    () => (Array.isArray(container) ? container.reverse() : Object.assign(container, { [key]: { [key]: mark } })),
  ])();
  return JSON.stringify(file).replaceAll(`"${mark}"`, () => random.pick(oddities));
}

/** The file with some of its characters changed, lost, doubled or cut off. */
function scratch(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = 1 + random.below(random.chance(20) ? 200 : 3);
  return random.pick([
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(at + length),
    () => text.slice(0, at + length) + text.slice(at),
    () =>
      text.slice(0, at) +
      random.pick(['"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', '\u0000', 'e9']) +
      text.slice(at),
    () => text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1),
  ])();
}

async function expectSoundImport(text: string): Promise<boolean> {
  const result = await importJson(text, countingIds('fresh'));
  if (!result.ok) return false;
  const { records } = result.value;
  expect(records.filter(({ id }) => !isRecordId(id))).toEqual([]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(records.filter(({ type }) => type === 'journey').map(({ id }) => id)).toEqual(['journey']);
  const read = records.map((raw) => readRecord(raw));
  expect(read.filter(({ status }) => status === 'broken')).toEqual([]);
  const shown = read.flatMap((one): MapRecord[] => (one.status === 'valid' ? [one.record] : []));
  expect(repair(JourneyMap.of(shown))).toEqual([]);
  const document = MapDocument.create(records);
  expect(document.broken).toEqual([]);
  expect(document.map.records.size).toBe(shown.length);
  return true;
}

it(
  `${String(CASES)} bent and scratched files, from seed ${String(FIRST_SEED)}, are refused or become sound maps`,
  { timeout: 20_000 + CASES * 10 },
  async () => {
    let taken = 0;
    const before = Object.getOwnPropertyNames(Object.prototype);
    let text = '';
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = seededRandom(seed);
      if (text === '' || seed % 20 === 0)
        text = await (await exportJson(exportInput(tableOf(randomRecords(random, sizes))))).blob.text();
      let mutated = text;
      try {
        for (let i = 1 + random.below(4); i > 0; i--) mutated = bend(mutated, random);
        if (random.chance(35)) mutated = scratch(mutated, random);
        if (await expectSoundImport(mutated)) taken += 1;
      } catch (error) {
        throw new Error(`IMPORT_SEED=${String(seed)}: ${String(error)}\n${mutated}`, { cause: error });
      }
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(taken).toBeGreaterThan(CASES / 4);
  },
);
