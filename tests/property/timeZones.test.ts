import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { MapDocument } from '../../src/document/mapDocument.ts';
import { TYPING_PAUSE } from '../../src/document/history.ts';
import { setField } from '../../src/commands/parts.ts';
import { exportJson } from '../../src/exporters/json.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { importJson } from '../../src/importers/json.ts';
import { readSeries } from '../../src/importers/seriesText.ts';
import { dayOf } from '../../src/lib/day.ts';
import type { JourneyMap } from '../../src/model/journeyMap.ts';
import { exportInput } from '../helpers/exportInput.ts';
import { countingIds } from '../helpers/ids.ts';
import { drawContext, primitivesOf, textsOf } from '../helpers/drawing.ts';
import { Picture } from '../../src/scene/picture.ts';
import { sync, twinOf, Person } from '../helpers/person.ts';
import { seededRandom } from '../helpers/random.ts';
import { randomCall } from '../helpers/randomCall.ts';
import { randomRecords } from '../helpers/randomMap.ts';

/** From the first to the last place on earth at which a day begins, and one whose hours are not whole. */
const zones = ['UTC', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kolkata', 'America/Sao_Paulo'];
const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 22, 11, 30);

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

/** Node reads its zone anew when the variable is set. */
function goTo(zone: string): void {
  process.env.TZ = zone;
}

/** What people have on their map, in the order in which they see it. */
function read(map: JourneyMap) {
  const { journey, personas, stages, lanes, looseCards, views, records } = map;
  const cells = lanes.flatMap((lane) =>
    stages.map((stage) => map.cardsIn({ stageId: stage.id, laneId: lane.id }).map(({ id }) => id)),
  );
  const sorted = [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { journey, personas, stages, lanes, looseCards, views, cells, records: sorted };
}

/** Two people at work at once, each with a clock; what the map is then, and after all was taken back. */
function workTogether(seed: number, clockOf: (step: number) => number) {
  const random = seededRandom(seed);
  const sizes = { personas: 2, phases: 1, stages: 3, lanes: 3, cards: 8, links: 3, comments: 2, views: 2 };
  const first = MapDocument.create(randomRecords(random, sizes));
  const people = [1, 2].map((n) => {
    const newId = countingIds(`p${String(n)}-`);
    return { newId, person: new Person(twinOf(first, undefined, n), newId) };
  });
  const meet = () => {
    sync(...people.map(({ person }) => person.document));
  };
  for (let step = 0; step < 120; step++) {
    const { person, newId } = random.pick(people);
    person.clock = clockOf(step);
    if (random.chance(15)) meet();
    if (random.chance(15)) person.history.undo();
    const call = randomCall(person.map, random);
    if (call !== null) person.take(call.command, call.run({ newId }), random.chance(40) ? call.command : undefined);
  }
  meet();
  const states = people.map(({ person: { map } }) => read(map));
  expect(states[0]).toEqual(states[1]);
  for (const { person } of people) while (person.history.undo() !== null);
  meet();
  return [states[0], ...people.map(({ person: { map } }) => read(map))];
}

/** Everything that a map goes through, in the zone where the person is. */
async function passThrough(): Promise<Readonly<Record<string, unknown>>> {
  const fixture = readFileSync(join(import.meta.dirname, '../fixtures/1/map.journey.json'), 'utf8');
  const taken = await importJson(fixture, countingIds());
  if (!taken.ok) throw taken.error;
  const document = MapDocument.create(taken.value.records);
  const picture = new Picture(drawContext('pt-BR'));
  return {
    issues: taken.value.issues,
    map: read(document.map),
    file: await (await exportJson(exportInput(document.table))).blob.text(),
    // Calendar days on the map are days everywhere.
    drawn: textsOf(primitivesOf(picture.scene(document.map))),
    series: readSeries('31/12/2025\t1\n2026-01-31\t2\n7', [], Number, '2026-11-22'),
    work: workTogether(3, (step) => NOON + step * 1500),
  };
}

describe('the same map', () => {
  it.each(zones)('is in %s what it is elsewhere', async (zone) => {
    goTo('UTC');
    const elsewhere = await passThrough();
    goTo(zone);
    expect(await passThrough()).toEqual(elsewhere);
  });

  it('tells instants and today as the place has them, so that the zones of these tests are not all one', () => {
    const told = zones.map((zone) => {
      goTo(zone);
      return `${dayOf(NOON)} ${createFormat('en').instant(new Date(NOON))}`;
    });
    expect(new Set(told).size).toBe(zones.length);
    expect(new Set(told.map((text) => text.slice(0, 10)))).toEqual(new Set(['2026-11-22', '2026-11-23', '2026-11-21']));
  });
});

describe('a clock that is set back an hour', () => {
  it.each([1, 2, 3, 4, 5])('changes nothing of the work of two people: seed %i', (seed) => {
    const steady = workTogether(seed, (step) => NOON + step * 1500);
    expect(workTogether(seed, (step) => NOON + step * 1500 - (step < 60 ? 0 : HOUR))).toEqual(steady);
  });

  it('[H4] ends what was typed, whose pause nobody can tell', () => {
    const person = new Person();
    const type = (value: string) => person.run(setField, { ids: ['journey'], field: 'note', value }, 'note');
    person.clock = NOON;
    type('a');
    person.clock += TYPING_PAUSE - 1;
    type('ab');
    person.clock -= HOUR;
    type('abc');
    person.history.undo();
    expect(person.map.journey.note).toBe('ab');
    person.history.undo();
    expect(person.map.journey.note).toBe('');
  });
});
