import { moveCards, shiftCards, spanCard, spansOf } from '../commands/cards.ts';
import { setField } from '../commands/parts.ts';
import { indexPast } from '../commands/places.ts';
import { moveLane, moveStage } from '../commands/structure.ts';
import type { Editor } from './editor.ts';
import { cellBeside, type Direction } from './navigate.ts';

/** Map pixels by which a step moves a loose card, and score points by which it moves a feeling. */
const NUDGE = 8;
const SCORE_STEP = 5;

/**
 * Moves what is chosen one step: a feeling up and down its scale, a loose card a little, other cards to the next place,
 * a stage or a lane by one. Tells whether the step means something to what is chosen.
 */
export function carry(editor: Editor, direction: Direction): boolean {
  const { map, session } = editor;
  const { selection } = session.getState();
  const cards = selection.flatMap((id) => map.card(id) ?? []);
  const card = cards.at(-1);
  if (card === undefined) return carryHeader(editor, selection.at(-1), direction);
  const [dx, dy] = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] }[direction] as [number, number];
  const cell = map.cellOf(card.id);
  if (cell === null) {
    const loose = cards.filter((other) => other.position !== null);
    const positions = new Map(
      loose.map(({ id, position }) => [
        id,
        [(position?.[0] ?? 0) + dx * NUDGE, (position?.[1] ?? 0) + dy * NUDGE] as const,
      ]),
    );
    editor.run(shiftCards, { positions }, `shift ${card.id}`);
    return true;
  }
  if (card.kind === 'emotion' && dy !== 0) {
    const value = Math.min(100, Math.max(-100, card.score - dy * SCORE_STEP));
    editor.run(setField, { ids: [card.id], field: 'score', value }, `score ${card.id}`);
    return true;
  }
  const index = map.cardsIn(cell).findIndex(({ id }) => id === card.id);
  const isInside = dy < 0 ? index > 0 : dy > 0 && index < map.cardsIn(cell).length - 1;
  const goal =
    dy === 0 || !isInside ? outside(editor, cell, direction) : { cell, index: dy < 0 ? index - 1 : index + 2 };
  if (goal === null) return false;
  editor.run(moveCards, { ids: cards.map(({ id }) => id), place: goal });
  session.moveCursor(goal.cell);
  return true;
}

/** Moves a stage left or right, or a lane up or down, past the next one that is shown. */
function carryHeader(editor: Editor, id: string | undefined, direction: Direction): boolean {
  const type = editor.map.get(id ?? '')?.type;
  const isStage = type === 'stage' && (direction === 'left' || direction === 'right');
  const isLane = type === 'lane' && (direction === 'up' || direction === 'down');
  // Across the way it goes nothing happens either: the browser would leave the page.
  if (id === undefined || (!isStage && !isLane)) return type === 'stage' || type === 'lane';
  const { stages, lanes } = editor.map;
  const index = indexPast(isStage ? stages : lanes, id, direction === 'right' || direction === 'down' ? 1 : -1);
  if (index !== null) editor.run(isStage ? moveStage : moveLane, { id, index });
  return true;
}

/** Spreads the chosen card over one stage more, or one less, of those that are shown; tells whether the step means that. */
export function widen(editor: Editor, direction: Direction): boolean {
  const card = editor.map.card(editor.session.getState().selection.at(-1) ?? '');
  if (card === undefined || card.kind === 'emotion' || direction === 'up' || direction === 'down') return false;
  const spans = spansOf(editor.map, card);
  const span = spans[spans.findLastIndex((reached) => reached <= card.span) + (direction === 'right' ? 1 : -1)];
  if (span !== undefined) editor.run(spanCard, { id: card.id, span }, `span ${card.id}`);
  return true;
}

/** The neighbouring cell in a direction: its beginning when one comes from above, else its end. */
function outside({ map }: Editor, cell: { stageId: string; laneId: string }, direction: Direction) {
  const target = cellBeside(map, cell, direction);
  if (target === null) return null;
  return { cell: target, index: direction === 'down' ? 0 : map.cardsIn(target).length };
}
