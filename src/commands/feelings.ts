import type { Cell, JourneyMap } from '../model/journeyMap.ts';

/**
 * Whose a new feeling in a cell is: the first persona's on show who has none there yet and is not among those `given`
 * others of the same step; where all have one, the selected persona's, or that of the selected point.
 */
export function ownerOfFeeling(
  map: JourneyMap,
  cell: Cell | null,
  selection: readonly string[] = [],
  given: ReadonlySet<string | null> = new Set(),
): string | null {
  const shown = map.personas.filter(({ visible }) => visible).map(({ id }) => id);
  const cards = cell === null ? [] : map.cardsIn(cell);
  const taken = new Set(cards.flatMap((card) => (card.kind === 'emotion' ? [card.personaId] : [])));
  const chosen = selection.map((id) => personaAt(map, id)).find((id) => id !== null && shown.includes(id));
  return shown.find((id) => !taken.has(id) && !given.has(id)) ?? chosen ?? shown[0] ?? null;
}

/** The persona that a part is, or whose feeling it is. */
export function personaAt(map: JourneyMap, id: string): string | null {
  const part = map.get(id);
  if (part?.type === 'persona') return id;
  return part?.type === 'card' && part.kind === 'emotion' ? part.personaId : null;
}
