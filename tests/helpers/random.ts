/** A source of chance that can be repeated. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (percent: number) => boolean;
  /** One of the items, of which there must be some. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Each item with a chance, in their order. */
  readonly some: <Item>(items: readonly Item[], percent: number) => Item[];
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** The same numbers for the same seed, on every machine (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const chance = (percent: number): boolean => next() * 100 < percent;
  return {
    below,
    chance,
    pick: (items) => {
      const at = below(items.length);
      if (at >= items.length) throw new Error('There is nothing to pick from');
      return items[at] as (typeof items)[number];
    },
    some: (items, percent) => items.filter(() => chance(percent)),
    shuffled: (items) => {
      const result = [...items];
      for (let i = result.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [result[i], result[j]] = [result[j] as (typeof items)[number], result[i] as (typeof items)[number]];
      }
      return result;
    },
  };
}
