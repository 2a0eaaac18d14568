import type { Place } from '../commands/places.ts';
import { isLoose } from '../model/card.ts';
import type { Cell, JourneyMap } from '../model/journeyMap.ts';
import { shownIn } from './navigate.ts';

/** What the outer headings are: stages with their lanes below them, or lanes with their stages. */
export type OutlineNesting = 'stage' | 'lane';

/** A cell that shows cards: an inner heading with its list. */
export interface OutlineCell {
  readonly cell: Cell;
  readonly cardIds: readonly string[];
}

/** An outer heading: a stage or a lane. */
export interface OutlineGroup {
  readonly id: string;
  readonly cells: readonly OutlineCell[];
  /** Its cells that show no card. */
  readonly empty: readonly Cell[];
}

/** A map as a tree of headings and lists, by ids: titles can change without the tree changing. */
export interface Outline {
  readonly personaIds: readonly string[];
  readonly groups: readonly OutlineGroup[];
  readonly looseIds: readonly string[];
  /** Links between cards that are in the tree. */
  readonly linkIds: readonly string[];
  /** Lanes that show one line instead of their cards. */
  readonly collapsedIds: readonly string[];
  /** Stages and lanes that are hidden, with all their cards. */
  readonly hiddenIds: readonly string[];
}

/** The tree of a map: every card that the map shows stands in it once, a card that spans in its first stage. */
export function outlineOf(map: JourneyMap, nesting: OutlineNesting): Outline {
  const open = map.shownLanes.filter(({ collapsed }) => !collapsed);
  const [outer, inner] = nesting === 'stage' ? [map.shownStages, open] : [open, map.shownStages];
  const groups = outer.map(({ id }): OutlineGroup => {
    const cells = inner.map((other) => {
      const cell = nesting === 'stage' ? { stageId: id, laneId: other.id } : { stageId: other.id, laneId: id };
      return { cell, cardIds: shownIn(map, cell).map((card) => card.id) };
    });
    return {
      id,
      cells: cells.filter(({ cardIds }) => cardIds.length > 0),
      empty: cells.flatMap(({ cell, cardIds }) => (cardIds.length === 0 ? [cell] : [])),
    };
  });
  const looseIds = map.looseCards.map(({ id }) => id);
  const told = new Set([...looseIds, ...groups.flatMap(({ cells }) => cells.flatMap(({ cardIds }) => cardIds))]);
  return {
    personaIds: map.personas.map(({ id }) => id),
    groups,
    looseIds,
    linkIds: map.links.flatMap(({ id, fromId, toId }) => (told.has(fromId) && told.has(toId) ? [id] : [])),
    collapsedIds: map.shownLanes.flatMap(({ id, collapsed }) => (collapsed ? [id] : [])),
    hiddenIds: [...map.stages, ...map.lanes].flatMap(({ id, hidden }) => (hidden ? [id] : [])),
  };
}

/**
 * Where a card goes by one step up or down its lane: past the next card that its cell shows, else into the
 * neighbouring stage. Null at the end of the lane, and for a card outside the grid.
 */
export function stepInLane(map: JourneyMap, cardId: string, direction: 'up' | 'down'): Place | null {
  const card = map.card(cardId);
  if (card === undefined || isLoose(card) || card.stageId === null || card.laneId === null) return null;
  const cell = { stageId: card.stageId, laneId: card.laneId };
  const isUp = direction === 'up';
  const shown = shownIn(map, cell);
  const passed = shown[shown.indexOf(card) + (isUp ? -1 : 1)];
  if (passed !== undefined) return { cell, index: map.cardsIn(cell).indexOf(passed) + (isUp ? 0 : 1) };
  const at = map.shownStages.findIndex(({ id }) => id === cell.stageId);
  const stage = map.shownStages[at + (isUp ? -1 : 1)];
  if (stage === undefined) return null;
  const next = { stageId: stage.id, laneId: cell.laneId };
  return { cell: next, index: isUp ? map.cardsIn(next).length : 0 };
}

/** The last stage that a card is seen to cover, where it covers more than its own. */
export function lastStageOf(map: JourneyMap, cardId: string): string | null {
  const card = map.card(cardId);
  if (card === undefined || card.span === 1 || isLoose(card)) return null;
  const first = map.stages.findIndex(({ id }) => id === card.stageId);
  const last = first === -1 ? undefined : map.stages.slice(first, first + card.span).findLast(({ hidden }) => !hidden);
  return last === undefined || last.id === card.stageId ? null : last.id;
}
