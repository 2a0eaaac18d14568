import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardBox } from '../../src/layout/layout.ts';
import { isLoose } from '../../src/model/card.ts';
import { Picture } from '../../src/scene/picture.ts';
import type { Group, Scene } from '../../src/scene/primitives.ts';
import { example } from '../../src/templates/example.ts';
import { recordsOf } from '../../src/templates/sketch.ts';
import { anyMap, anySeed } from '../helpers/arbitraries.ts';
import { drawContext, primitivesOf, textsOf } from '../helpers/drawing.ts';
import { faultsOf } from '../helpers/extent.ts';
import { countingIds } from '../helpers/ids.ts';
import { mapOf } from '../helpers/mapBuilder.ts';
import { seededRandom } from '../helpers/random.ts';
import { randomCall } from '../helpers/randomCall.ts';
import { afterAll } from '../helpers/runCommand.ts';

const context = drawContext('pt-BR');

const groupsOf = ({ layers }: Scene): Group[] => layers.flatMap(({ groups }) => [...groups]);

it('a picture that grew by edits is the picture drawn from scratch', () => {
  fc.assert(
    fc.property(anyMap, fc.array(anySeed, { maxLength: 8 }), (start, seeds) => {
      const picture = new Picture(context);
      const newId = countingIds('new');
      let map = start;
      picture.scene(map);
      for (const seed of seeds) {
        const call = randomCall(map, seededRandom(seed));
        if (call === null) continue;
        map = afterAll(map, call.run({ newId }).changes);
        expect(picture.scene(map), call.text).toEqual(new Picture(context).scene(map));
      }
    }),
    { numRuns: 60 },
  );
});

it('a card that no edit touches keeps its drawing', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (map, seed) => {
      const picture = new Picture(context);
      const before = new Map(groupsOf(picture.scene(map)).map(({ id, primitives }) => [id, primitives]));
      const changes = randomCall(map, seededRandom(seed))?.run({ newId: countingIds('new') }).changes ?? [];
      const next = afterAll(map, changes);
      const touched = new Set(changes.map(({ id }) => id));
      if (next.personas !== map.personas || next.lanes !== map.lanes) return;
      const after = groupsOf(picture.scene(next));
      for (const card of next.cards) {
        const isFace = card.kind === 'emotion' && !isLoose(card);
        const group = after.find(({ id }) => id === card.id);
        // A card that covers more or fewer stages than before is drawn anew.
        const width = (of: typeof map) => cardBox(picture.layout(of), card)?.width;
        if (touched.has(card.id) || isFace || group === undefined || width(map) !== width(next)) continue;
        expect(group.primitives).toBe(before.get(card.id));
      }
    }),
  );
});

it('every part is drawn within its box, with numbers that are numbers', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const picture = new Picture(context);
      const scene = picture.scene(map);
      const cards = new Set(map.cards.filter((card) => card.kind !== 'emotion' || isLoose(card)).map(({ id }) => id));
      const heads = new Set([...map.personas, ...map.stages, ...map.lanes].map(({ id }) => id));
      for (const { id, box, primitives } of groupsOf(scene))
        if (cards.has(id) || heads.has(id)) expect(faultsOf({ height: box.height, primitives }, box.width)).toEqual([]);
      expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity|null/);
    }),
  );
});

it('a whole map says every title on it', () => {
  const map = mapOf(recordsOf(example.sketch, 'pt', countingIds()));
  const said = textsOf(primitivesOf(new Picture(context).scene(map)))
    .join(' ')
    .replace(/\s+/g, ' ');
  for (const { title } of [map.journey, ...map.stages, ...map.lanes, ...map.cards])
    expect(said).toContain(title.replace(/\s+/g, ' ').trim());
});
