import { useEffect, useMemo } from 'react';
import { firstKindOf, moveCards, shiftCards, spanCard, spansOf } from '../../commands/cards.ts';
import { deleteParts, setField } from '../../commands/parts.ts';
import { indexPast } from '../../commands/places.ts';
import { moveLane, moveStage } from '../../commands/structure.ts';
import { isSignHere } from '../../editor/beginning.ts';
import type { Editor } from '../../editor/editor.ts';
import { GridCursor } from '../../editor/gridCursor.ts';
import { cellBeside, type Direction, type Edge } from '../../editor/navigate.ts';
import type { Writing } from '../../editor/writing.ts';
import { isLoose } from '../../model/card.ts';
import { useEditor, useWriting } from '../editorPage/editorContext.tsx';
import { isDialogOpen } from '../primitives/isDialogOpen.ts';
import { focusCanvas, isOnCanvas } from './focusCanvas.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const edges: Readonly<Record<string, readonly [inLane: Edge, onMap: Edge]>> = {
  Home: ['first', 'start'],
  End: ['last', 'end'],
};

/** Map pixels by which a key moves a loose card, and score points by which it moves a feeling. */
const NUDGE = 8;
const SCORE_STEP = 5;

interface CanvasKeys {
  /** Ends a drag that is under way; tells whether there was one. */
  readonly cancelDrag: () => boolean;
  /** Places a part by its letter; tells whether the letter is one. */
  readonly placeByKey: (letter: string) => boolean;
}

/**
 * The keys of the canvas; those that work everywhere belong to `actions`. They act while the canvas has
 * the focus or nothing has it; a letter also places its part from the palette's buttons.
 */
export function useCanvasKeys({ cancelDrag, placeByKey }: CanvasKeys): void {
  const editor = useEditor();
  const writing = useWriting();
  const gridCursor = useMemo(() => new GridCursor(editor), [editor]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
      const focus = document.activeElement;
      const hasKeys = isOnCanvas();
      const isOnPalette = focus?.hasAttribute('data-what') === true;
      if (!hasKeys && !isOnPalette) return;
      const isDone = hasKeys
        ? handleKey(event, editor, writing, { gridCursor, cancelDrag, placeByKey })
        : event.key.length === 1 &&
          event.key !== ' ' &&
          !event.ctrlKey &&
          !event.metaKey &&
          !event.altKey &&
          placeByKey(event.key);
      if (!isDone) return;
      event.preventDefault();
      if (hasKeys && editor.session.getState().editing === null) focusCanvas();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [editor, writing, gridCursor, cancelDrag, placeByKey]);
}

function handleKey(
  event: KeyboardEvent,
  editor: Editor,
  writing: Writing,
  { gridCursor, cancelDrag, placeByKey }: CanvasKeys & { readonly gridCursor: GridCursor },
): boolean {
  const { session } = editor;
  const { selection, cursor } = session.getState();
  const direction = directions[event.key];
  const isPlain = !event.ctrlKey && !event.metaKey;
  if (direction !== undefined && isPlain) {
    if (event.altKey) return event.shiftKey ? widen(editor, direction) : carry(editor, direction);
    return event.shiftKey ? gridCursor.choose(direction) : gridCursor.walk(direction);
  }
  const edge = edges[event.key]?.[isPlain ? 0 : 1];
  if (edge !== undefined && !event.altKey) return event.shiftKey ? gridCursor.choose(edge) : gridCursor.jump(edge);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case 'Enter':
    case 'F2': {
      const last = selection.at(-1);
      if (last !== undefined) writing.begin(last);
      else beginInCursor(editor, writing, '');
      return last !== undefined || cursor !== null;
    }
    case 'Delete':
    case 'Backspace':
      return selection.length > 0 && remove(editor, selection);
    case 'Escape':
      if (cancelDrag()) return true;
      if (selection.length > 0) session.select([]);
      else session.moveCursor(null);
      return true;
    default:
      if (event.key.length !== 1 || event.key === ' ') return false;
      // These have a meaning of their own but where they choose a kind.
      if ((event.key === '?' || isFitKey(event)) && !isSignHere(editor, event.key)) return false;
      return cursor === null ? placeByKey(event.key) : beginInCursor(editor, writing, event.key);
  }
}

/** Shift+1 and Shift+2 show the map and the selection, also where a cell waits for a first letter. */
function isFitKey({ shiftKey, code }: KeyboardEvent): boolean {
  return shiftKey && (code === 'Digit1' || code === 'Digit2');
}

/** Begins a card of the lane's kind in the marked cell, behind the selected card. */
function beginInCursor(editor: Editor, writing: Writing, text: string): boolean {
  const { cursor, selection } = editor.session.getState();
  const lane = cursor === null ? undefined : editor.map.get(cursor.laneId);
  if (cursor === null || lane?.type !== 'lane' || editor.isReadOnly) return false;
  const at = editor.map.cardsIn(cursor).findIndex(({ id }) => id === selection.at(-1));
  writing.beginCard(firstKindOf(lane), at === -1 ? { cell: cursor } : { cell: cursor, index: at + 1 }, text);
  return true;
}

/** Deletes parts; the keyboard stays in the cell where they were. */
function remove(editor: Editor, ids: readonly string[]): boolean {
  const card = editor.map.card(ids.at(-1) ?? '');
  editor.run(deleteParts, { ids });
  if (card?.stageId != null && card.laneId !== null && !editor.isReadOnly)
    editor.session.moveCursor({ stageId: card.stageId, laneId: card.laneId });
  return true;
}

/** Moves the selected cards: a feeling up and down its scale, a loose card a little, others to the next place. */
function carry(editor: Editor, direction: Direction): boolean {
  const { map, session } = editor;
  const { selection } = session.getState();
  const cards = selection.flatMap((id) => map.card(id) ?? []);
  const card = cards.at(-1);
  if (card === undefined) return carryHeader(editor, selection.at(-1), direction);
  const [dx, dy] = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] }[direction] as [number, number];
  if (isLoose(card)) {
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
  const cell = { stageId: card.stageId as string, laneId: card.laneId as string };
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

/** Spreads the chosen card over one stage more, or one less, of those that are shown. */
function widen(editor: Editor, direction: Direction): boolean {
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
