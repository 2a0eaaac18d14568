import { matchOf } from '../../lib/matching.ts';
import type { CardKind } from '../../model/kinds/index.ts';

/** The kinds whose names answer what was typed, the best first; those that answer alike keep their order. */
export function searchKinds(
  kinds: readonly CardKind[],
  query: string,
  words: Readonly<Record<CardKind, { readonly name: string }>>,
): readonly CardKind[] {
  return kinds
    .map((kind) => ({ kind, rank: matchOf(words[kind].name, query) }))
    .filter((found): found is { kind: CardKind; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ kind }) => kind);
}
