import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMap, anySeed } from '../../tests/helpers/arbitraries.ts';
import { idOf, mapFrom, shop } from '../../tests/helpers/mapBuilder.ts';
import { seededRandom } from '../../tests/helpers/random.ts';
import { anyFilter } from '../../tests/helpers/randomMap.ts';
import { type Filter, filtered, isFiltering, noFilter, WITHOUT, withFacet } from './filter.ts';
import { withChanges } from './withChanges.ts';

const map = mapFrom({
  ...shop,
  lanes: [
    ...shop.lanes,
    {
      title: 'Ways',
      kinds: ['channel'],
      cells: [
        [
          { kind: 'channel', title: 'Counter', channelStatus: 'inUse', owner: 'Shop', tags: ['old'] },
          { kind: 'channel', title: 'App', channelStatus: 'wanted', tags: ['new', 'old'], basis: 'observed' },
          { kind: 'channel', title: 'Fax' },
        ],
      ],
    },
  ],
});
const [ana, bruno] = [idOf(map, 'Ana'), idOf(map, 'Bruno')];

/** Titles of the cards that pass. */
function passing(filter: Filter): string[] {
  const { dimmed } = filtered(map, filter) ?? { dimmed: new Set() };
  return map.cards.filter(({ id }) => !dimmed.has(id)).map(({ title }) => title);
}

describe('a filter', () => {
  it.each<[Filter, string[]]>([
    [{ personaIds: [ana] }, ['Search', 'Ask a friend', 'Curious']],
    [{ personaIds: [ana, bruno] }, ['Search', 'Ask a friend', 'Curious', 'Nervous']],
    [{ personaIds: [ana], kinds: ['emotion', 'painPoint'] }, ['Curious']],
    [{ personaIds: [WITHOUT], kinds: ['action'] }, ['Compare', 'Pay']],
    [{ tags: ['old'] }, ['Counter', 'App']],
    [{ tags: ['new', 'never'] }, ['App']],
    [{ owners: ['Shop'] }, ['Counter']],
    [{ owners: [WITHOUT], kinds: ['channel'] }, ['App', 'Fax']],
    [{ bases: ['observed', 'validated'] }, ['App']],
    [{ channelStatuses: ['inUse', 'wanted'] }, ['Counter', 'App']],
    [{ kinds: ['hologram'] }, []],
  ])('%j lets pass %j', (filter, titles) => {
    expect(passing(filter)).toEqual(titles);
  });

  it('that asks for nothing dims nothing, whatever is left of it', () => {
    for (const filter of [noFilter, { kinds: [] }]) {
      expect(isFiltering(filter)).toBe(false);
      expect(filtered(map, filter)).toBeNull();
    }
    expect(isFiltering({ owners: [WITHOUT] })).toBe(true);
  });

  it('does not ask for a persona that has gone', () => {
    expect(filtered(map, { personaIds: ['gone'] })).toBeNull();
    expect(passing({ personaIds: ['gone', ana], kinds: ['emotion'] })).toEqual(['Curious']);
  });

  it('dims a link only where both of its ends are dim', () => {
    const link = idOf(map, 'and then');
    expect(filtered(map, { kinds: ['action'] })?.dimmed.has(link)).toBe(false);
    expect(filtered(map, { personaIds: [ana] })?.dimmed.has(link)).toBe(false);
    expect(filtered(map, { kinds: ['emotion'] })?.dimmed.has(link)).toBe(true);
  });

  it('counts the cards that pass', () => {
    expect(filtered(map, { kinds: ['emotion'] })).toMatchObject({ passing: 2, all: 10 });
    const gone = withChanges(map, [{ id: idOf(map, 'Curious'), key: 'deleted', from: false, to: true }]);
    expect(filtered(gone, { kinds: ['emotion'] })).toMatchObject({ passing: 1, all: 9 });
  });

  it('loses a facet with its last value', () => {
    const filter = withFacet(withFacet(noFilter, 'tags', ['old']), 'kinds', ['note']);
    expect(filter).toEqual({ tags: ['old'], kinds: ['note'] });
    expect(withFacet(filter, 'tags', [])).toEqual({ kinds: ['note'] });
  });
});

it('another value of a facet never lets fewer cards pass, another facet never more', () => {
  fc.assert(
    fc.property(anyMap, anySeed, (any, seed) => {
      const random = seededRandom(seed);
      const filter = anyFilter(
        random,
        any.personas.map(({ id }) => id),
      );
      const count = (by: Filter) => filtered(any, by)?.passing ?? any.cards.length;
      const before = count(filter);
      if ((filter.kinds ?? []).length > 0)
        expect(count({ ...filter, kinds: [...(filter.kinds ?? []), 'note'] })).toBeGreaterThanOrEqual(before);
      expect(
        count({ ...filter, bases: ['validated'], ...(filter.bases && { bases: filter.bases }) }),
      ).toBeLessThanOrEqual(before);
    }),
  );
});
