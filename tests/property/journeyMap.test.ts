import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JourneyMap } from '../../src/model/journeyMap.ts';
import type { MapRecord } from '../../src/model/records.ts';
import { anyRecords, anySeed } from '../helpers/arbitraries.ts';
import { differences } from '../helpers/invariants.ts';
import { mapOf } from '../helpers/mapBuilder.ts';
import { type Random, seededRandom } from '../helpers/random.ts';
import { randomRecords } from '../helpers/randomMap.ts';

const sizes = { personas: 2, phases: 1, stages: 3, lanes: 3, cards: 10, links: 3, comments: 2, views: 2 };

/** Some records of another map with the same ids, some twice, some in the place of a record of another type. */
function anyEdit(random: Random): { changed: MapRecord[]; gone: string[] } {
  const others = [...mapOf(randomRecords(random, sizes, false)).records.values()];
  const strange = random.some(others, 5).map((record) => ({ ...record, id: random.pick(others).id }));
  const changed = [...random.some(others, 25), ...random.some(others, 10), ...strange];
  return { changed: random.shuffled(changed), gone: random.some(others, 5).map(({ id }) => id) };
}

it('[R7] a map that grew by edits is the map built afresh from the same records', () => {
  fc.assert(
    fc.property(anyRecords(false), fc.array(anySeed, { maxLength: 8 }), (records, seeds) => {
      let map = mapOf(records);
      for (const seed of seeds) {
        const { changed, gone } = anyEdit(seededRandom(seed));
        map = map.with(changed, gone);
        expect(differences(map, JourneyMap.of(map.records.values()))).toEqual([]);
      }
    }),
  );
});

it('[R7] what an edit does not concern is the same object after it', () => {
  fc.assert(
    fc.property(anyRecords(), anySeed, (records, seed) => {
      const before = mapOf(records);
      const random = seededRandom(seed);
      const { changed } = anyEdit(random);
      const lists = (map: JourneyMap) => ({
        persona: map.personas,
        phase: map.phases,
        stage: map.stages,
        lane: map.lanes,
        card: map.cards,
        link: map.links,
        comment: map.comments,
        view: map.views,
      });
      const seen = lists(before);
      const one = random.some(changed, 20);
      const after = before.with(one);
      const versions = one.flatMap((record) => [before.records.get(record.id) ?? record, record]);
      const types = new Set(versions.map(({ type }) => type));
      for (const [type, list] of Object.entries(lists(after)))
        if (!types.has(type as MapRecord['type'])) expect(list).toBe(seen[type as keyof typeof seen]);

      const lanes = new Set(versions.map((record) => (record.type === 'card' ? record.laneId : null)));
      for (const { id } of before.lanes) if (!lanes.has(id)) expect(after.cardsInLane(id)).toBe(before.cardsInLane(id));
      const cells = new Set(
        versions.map((record) => (record.type === 'card' ? `${String(record.stageId)}/${String(record.laneId)}` : '')),
      );
      for (const { id: laneId } of before.lanes)
        for (const { id: stageId } of before.stages)
          if (!cells.has(`${stageId}/${laneId}`))
            expect(after.cardsIn({ stageId, laneId })).toBe(before.cardsIn({ stageId, laneId }));
    }),
  );
});
