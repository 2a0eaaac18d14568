import fc from 'fast-check';
import { mapOf, type NewRecord } from './mapBuilder.ts';
import { seededRandom } from './random.ts';
import { type MapSizes, randomRecords } from './randomMap.ts';

/** Seeds of chance; lists of them are lists of steps that shrink by leaving steps out. */
export const anySeed = fc.integer();

const anySizes: fc.Arbitrary<MapSizes> = fc.record({
  personas: fc.nat(3),
  phases: fc.nat(2),
  stages: fc.nat(4),
  lanes: fc.nat(4),
  cards: fc.nat(16),
  links: fc.nat(4),
  comments: fc.nat(3),
  views: fc.nat(2),
});

/** Records of maps. Unless they are sound, some refer to what is deleted or missing. */
export function anyRecords(isSound = true): fc.Arbitrary<NewRecord[]> {
  return fc.tuple(anySeed, anySizes).map(([seed, sizes]) => randomRecords(seededRandom(seed), sizes, isSound));
}

/** Maps whose references all lead somewhere. */
export const anyMap = anyRecords().map(mapOf);
