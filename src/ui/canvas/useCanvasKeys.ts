import { useEffect, useMemo } from 'react';
import { firstKindOf } from '../../commands/cards.ts';
import { deleteParts } from '../../commands/parts.ts';
import { isSignHere } from '../../editor/beginning.ts';
import { carry, widen } from '../../editor/carrying.ts';
import type { Editor } from '../../editor/editor.ts';
import { GridCursor } from '../../editor/gridCursor.ts';
import type { Direction, Edge } from '../../editor/navigate.ts';
import type { Writing } from '../../editor/writing.ts';
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
  const cell = editor.map.cellOf(ids.at(-1) ?? '');
  editor.run(deleteParts, { ids });
  if (cell !== null && !editor.isReadOnly) editor.session.moveCursor(cell);
  return true;
}
