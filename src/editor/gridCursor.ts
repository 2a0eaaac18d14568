import type { JourneyMap } from '../model/journeyMap.ts';
import type { Editor } from './editor.ts';
import { type Direction, type Edge, edgeCell, firstSpot, isSameCell, type Spot, step } from './navigate.ts';
import { cardsWithin, extend, extendTo, type Range } from './range.ts';

/** Going over the grid by keys: from card to card, cell to cell, onto the headers, and choosing on the way. */
export class GridCursor {
  readonly #editor: Editor;
  /** The range that was chosen last, and the selection that it made: it goes on as long as nothing else was chosen. */
  #chosen: { readonly range: Range; readonly selection: readonly string[] } | null = null;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** One step of an arrow key; tells whether there is anything to go on. */
  walk(direction: Direction): boolean {
    const { map, session } = this.#editor;
    const last = session.getState().selection.at(-1);
    const header = last === undefined ? undefined : map.get(last);
    if ((header?.type === 'stage' || header?.type === 'lane') && !header.hidden)
      return this.#leaveHeader(header, direction);
    const spot = this.#spot();
    const next = spot === null ? firstSpot(map) : step(map, spot, direction);
    if (next === null) return false;
    const isStuck = spot !== null && isSameCell(next.cursor, spot.cursor) && next.cardId === spot.cardId;
    if (isStuck && (direction === 'up' || direction === 'left'))
      this.#goToHeader(direction === 'up' ? spot.cursor.stageId : spot.cursor.laneId);
    else this.#goTo(next);
    return true;
  }

  /** To the first or last cell of the lane or of the map. */
  jump(edge: Edge): boolean {
    const { map } = this.#editor;
    const spot = this.#spot() ?? firstSpot(map);
    if (spot === null) return false;
    this.#goTo({ cursor: edgeCell(map, spot.cursor, edge), cardId: null });
    return true;
  }

  /** Chooses the cards from where the choosing began to where the key leads. */
  choose(to: Direction | Edge): boolean {
    const { map, session } = this.#editor;
    const spot = this.#spot() ?? firstSpot(map);
    if (spot === null) return false;
    const range = this.#range() ?? { anchor: spot, head: spot };
    const next = isDirection(to) ? extend(map, range, to) : extendTo(map, range, to);
    session.moveCursor(next.head.cursor);
    session.select(cardsWithin(map, next));
    this.#chosen = { range: next, selection: session.getState().selection };
    return true;
  }

  /** The range that is being chosen, as long as all of it is there. */
  #range(): Range | null {
    const { map, session } = this.#editor;
    const { selection, cursor } = session.getState();
    if (this.#chosen === null || this.#chosen.selection !== selection || cursor === null) return null;
    const { range } = this.#chosen;
    return isSameCell(cursor, range.head.cursor) && isOnMap(map, range.anchor) && isOnMap(map, range.head)
      ? range
      : null;
  }

  /** Where the keyboard is: at the end of what is being chosen, else on the chosen card or in the marked cell. */
  #spot(): Spot | null {
    const range = this.#range();
    if (range !== null) return range.head;
    const { map, session } = this.#editor;
    const { selection, cursor } = session.getState();
    const last = selection.at(-1) ?? '';
    const cell = map.cellOf(last);
    if (cell !== null && !map.isHidden(last)) return { cursor: cell, cardId: last };
    return cursor === null ? null : { cursor, cardId: null };
  }

  #goTo({ cursor, cardId }: Spot): void {
    const { session } = this.#editor;
    session.moveCursor(cursor);
    session.select(cardId === null ? [] : [cardId]);
  }

  /** On a header no cell is marked, so that keys are not taken for the beginning of a card. */
  #goToHeader(id: string): void {
    const { session } = this.#editor;
    session.moveCursor(null);
    session.select([id]);
  }

  /** From a header to the one beside it, or into its row or column of cells. */
  #leaveHeader({ type, id }: { readonly type: 'stage' | 'lane'; readonly id: string }, direction: Direction): boolean {
    const { map } = this.#editor;
    const [first, inward, back] =
      type === 'stage' ? [map.shownLanes[0], 'down', 'left'] : [map.shownStages[0], 'right', 'up'];
    const siblings = type === 'stage' ? map.shownStages : map.shownLanes;
    if (direction === inward) {
      if (first === undefined) return false;
      this.#goTo({
        cursor: type === 'stage' ? { stageId: id, laneId: first.id } : { stageId: first.id, laneId: id },
        cardId: null,
      });
      return true;
    }
    // Outward lies nothing that keys reach; along the headers lie the others.
    const isAlong = (direction === 'left' || direction === 'right') === (type === 'stage');
    const at = siblings.findIndex((sibling) => sibling.id === id);
    const next = isAlong ? siblings[at + (direction === back ? -1 : 1)] : undefined;
    if (next !== undefined) this.#goToHeader(next.id);
    return true;
  }
}

function isDirection(to: Direction | Edge): to is Direction {
  return to === 'up' || to === 'down' || to === 'left' || to === 'right';
}

function isOnMap(map: JourneyMap, { cursor }: Spot): boolean {
  return [cursor.stageId, cursor.laneId].every((id) => map.get(id) !== undefined && !map.isHidden(id));
}
