import {
  type Active,
  type Announcements,
  DndContext,
  DragOverlay,
  type DragEndEvent,
  type DragMoveEvent,
  type DragStartEvent,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type Direction, firstSpot, step } from '../../editor/navigate.ts';
import type { Point } from '../../layout/geometry.ts';
import { hitTest } from '../../layout/hitTest.ts';
import { cellBox } from '../../layout/layout.ts';
import type { Cell } from '../../model/journeyMap.ts';
import { useDropTarget, usePlacing } from '../canvas/placingContext.tsx';
import type { Placeable } from '../canvas/placing.ts';
import { useView } from '../canvas/useView.ts';
import { useEditor, useReadView } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import { PaletteGhost } from './Palette.tsx';

const directions: Readonly<Record<string, Direction>> = {
  [KeyboardCode.Up]: 'up',
  [KeyboardCode.Down]: 'down',
  [KeyboardCode.Left]: 'left',
  [KeyboardCode.Right]: 'right',
};

/** How far inside its cell the ghost is held while the keyboard carries it, in screen pixels. */
const HOLD = 14;

/**
 * Dragging out of the palette, by pointer and by keyboard: Space takes a kind up, arrows carry it from cell to
 * cell, Space puts it down. dnd-kit serves what lies outside of the zoomed canvas.
 */
export function PaletteDrag({ children }: { readonly children: ReactNode }) {
  const editor = useEditor();
  const readView = useReadView();
  const { palette, canvas } = useMessages();
  const { placeAt } = usePlacing();
  const { setHit: setDropHit } = useDropTarget();
  const { reveal, toMap, toScreen } = useView();
  const [what, setWhat] = useState<Placeable | null>(null);
  const carried = useRef<Cell | null>(null);

  const carry: KeyboardCoordinateGetter = (event, { currentCoordinates }) => {
    const direction = directions[event.code];
    if (direction === undefined) return undefined;
    event.preventDefault();
    const { layout, map } = readView();
    const from = carried.current;
    const next = from === null ? firstSpot(map)?.cursor : step(map, { cursor: from, cardId: null }, direction).cursor;
    // A cell's own cards are not stops on the way: down leads to the next lane.
    const cell =
      next !== undefined && from !== null && direction === 'down' && sameCell(next, from) ? below(from) : next;
    const box = cell === undefined ? null : cellBox(layout, cell);
    if (cell === undefined || box === null) return currentCoordinates;
    carried.current = cell;
    reveal(box, { animate: false });
    const corner = toScreen({ x: box.x, y: box.y });
    return { x: corner.x + HOLD, y: corner.y + HOLD };
  };

  function below(cell: Cell): Cell {
    const { shownLanes: lanes } = readView().map;
    const lane = lanes[lanes.findIndex(({ id }) => id === cell.laneId) + 1];
    return lane === undefined ? cell : { ...cell, laneId: lane.id };
  }

  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: carry,
      keyboardCodes: {
        start: [KeyboardCode.Space],
        cancel: [KeyboardCode.Esc],
        end: [KeyboardCode.Space, KeyboardCode.Enter],
      },
    }),
  );

  const onDragStart = ({ active }: DragStartEvent) => {
    carried.current = editor.session.getState().cursor;
    setWhat(whatOf(active));
  };
  const onDragMove = (event: DragMoveEvent) => {
    const point = pointOf(event);
    setDropHit(isOverCanvas(point) ? hitTest(readView().layout, toMap(point)) : null);
  };
  const onDragEnd = (event: DragEndEvent) => {
    const point = pointOf(event);
    setDropHit(null);
    setWhat(null);
    // Asked of the drag itself: a quick hand lets go before what is shown has caught up.
    if (isOverCanvas(point)) placeAt(whatOf(event.active), point);
  };
  const onDragCancel = () => {
    setDropHit(null);
    setWhat(null);
  };

  const announcements = useMemo((): Announcements => {
    const place = () => {
      const cell = carried.current;
      if (cell === null) return undefined;
      const { map } = readView();
      const [stage, lane] = [map.get(cell.stageId), map.get(cell.laneId)];
      return stage?.type === 'stage' && lane?.type === 'lane'
        ? canvas.cellName(stage.title, lane.title, map.cardsIn(cell).length)
        : undefined;
    };
    return {
      onDragStart: () => palette.taken,
      onDragMove: place,
      onDragOver: place,
      onDragEnd: () => palette.dropped,
      onDragCancel: () => palette.cancelled,
    };
  }, [palette, canvas, readView]);

  return (
    <DndContext
      sensors={sensors}
      accessibility={{ announcements, screenReaderInstructions: { draggable: palette.instructions } }}
      onDragStart={onDragStart}
      onDragMove={onDragMove}
      onDragEnd={onDragEnd}
      onDragCancel={onDragCancel}
    >
      {children}
      <DragOverlay dropAnimation={null} style={{ pointerEvents: 'none' }}>
        {what !== null && <PaletteGhost what={what} />}
      </DragOverlay>
    </DndContext>
  );
}

function whatOf({ data }: Active): Placeable {
  return (data.current as { what: Placeable }).what;
}

function sameCell(a: Cell, b: Cell): boolean {
  return a.stageId === b.stageId && a.laneId === b.laneId;
}

/** Where the pointer is, or the corner by which the keyboard holds the ghost, in screen pixels. */
function pointOf({ activatorEvent, delta, active }: DragMoveEvent | DragEndEvent): Point {
  if (activatorEvent instanceof PointerEvent)
    return { x: activatorEvent.clientX + delta.x, y: activatorEvent.clientY + delta.y };
  const rect = active.rect.current.translated;
  return { x: (rect?.left ?? 0) + 2, y: (rect?.top ?? 0) + 2 };
}

/** Whether the canvas, and no panel that floats over it, is at a point; the ghost lets the question through. */
function isOverCanvas({ x, y }: Point): boolean {
  const element = document.elementFromPoint(x, y);
  return element?.closest('[role="application"]') != null && element.closest('[data-canvas-panel]') === null;
}
