import { type NodeChange, type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { moveCards, shiftCards } from '../../commands/cards.ts';
import { setField } from '../../commands/parts.ts';
import type { Point } from '../../layout/geometry.ts';
import { type Hit, hitTest } from '../../layout/hitTest.ts';
import type { Layout } from '../../layout/layout.ts';
import { scoreAt } from '../../layout/row.ts';
import { type CardOf, isLoose } from '../../model/card.ts';
import { useEditor, useReadView } from '../editorPage/editorContext.tsx';
import type { PartNode } from './flowNodes.ts';

const nothingDragged: ReadonlyMap<string, Point> = new Map();

interface Drag {
  readonly ids: ReadonlySet<string>;
  /** The point of a curve that is dragged up or down, where that is all that is dragged. */
  readonly feeling: CardOf<'emotion'> | null;
  isCancelled: boolean;
}

/** Dragging cards and points of curves: it lives here and in the session, and becomes one command on drop (H1). */
export function useCardDrag() {
  const editor = useEditor();
  const readView = useReadView();
  const { screenToFlowPosition } = useReactFlow();
  const [dragged, setDragged] = useState(nothingDragged);
  const [hit, setHit] = useState<Hit | null>(null);
  const drag = useRef<Drag | null>(null);

  const finish = useCallback(() => {
    drag.current = null;
    setDragged(nothingDragged);
    setHit(null);
    editor.session.show([]);
  }, [editor]);

  const onNodeDragStart: OnNodeDrag<PartNode> = useCallback(
    (_event, node, nodes) => {
      const cards = nodes.flatMap(({ id }) => readView().map.card(id) ?? []);
      const feeling = cards.length === 1 && cards[0]?.kind === 'emotion' && !isLoose(cards[0]) ? cards[0] : null;
      drag.current = { ids: new Set(cards.map(({ id }) => id)), feeling, isCancelled: false };
      if (!editor.session.getState().selection.includes(node.id)) editor.session.select([node.id]);
    },
    [editor, readView],
  );

  const onNodeDrag: OnNodeDrag<PartNode> = useCallback(
    (event) => {
      const { current } = drag;
      if (current === null || current.isCancelled) return;
      const point = screenToFlowPosition(pointOf(event));
      if (current.feeling !== null) editor.session.show(feelingChange(readView().layout, current.feeling, point));
      else setHit(hitTest(readView().layout, point, current.ids));
    },
    [editor, readView, screenToFlowPosition],
  );

  const onNodeDragStop: OnNodeDrag<PartNode> = useCallback(
    (event, _node, nodes) => {
      const { current } = drag;
      const point = screenToFlowPosition(pointOf(event));
      finish();
      if (current === null || current.isCancelled) return;
      if (current.feeling !== null) {
        const change = feelingChange(readView().layout, current.feeling, point)[0];
        if (change !== undefined) editor.run(setField, { ids: [change.id], field: 'score', value: change.to });
        return;
      }
      const target = hitTest(readView().layout, point, current.ids);
      if ('cell' in target) {
        editor.run(moveCards, { ids: [...current.ids], place: { cell: target.cell, index: target.index } });
        editor.session.moveCursor(target.cell);
      } else {
        const positions = new Map(
          nodes.filter(({ id }) => current.ids.has(id)).map(({ id, position: { x, y } }) => [id, [x, y] as const]),
        );
        editor.run(shiftCards, { positions });
      }
    },
    [editor, readView, screenToFlowPosition, finish],
  );

  const takePositions = useCallback((changes: readonly NodeChange<PartNode>[]) => {
    const { current } = drag;
    if (current === null || current.isCancelled || current.feeling !== null) return;
    const moves = changes.flatMap((change) =>
      change.type === 'position' && change.position !== undefined && current.ids.has(change.id)
        ? [[change.id, change.position] as const]
        : [],
    );
    if (moves.length > 0) setDragged((before) => new Map([...before, ...moves]));
  }, []);

  /** Ends the gesture as if it had not been; tells whether there was one. */
  const cancel = useCallback(() => {
    const { current } = drag;
    if (current === null) return false;
    finish();
    drag.current = { ...current, isCancelled: true };
    return true;
  }, [finish]);

  return useMemo(
    () => ({ dragged, hit, onNodeDragStart, onNodeDrag, onNodeDragStop, takePositions, cancel }),
    [dragged, hit, onNodeDragStart, onNodeDrag, onNodeDragStop, takePositions, cancel],
  );
}

/** The change that puts a point of a curve at a height of the map. */
function feelingChange(layout: Layout, card: CardOf<'emotion'>, { y }: Point) {
  const placed = layout.rows.find(({ row }) => row.lane.id === card.laneId);
  if (placed === undefined) return [];
  return [{ id: card.id, key: 'score', from: card.score, to: scoreAt(placed.row, y - placed.y) }];
}

function pointOf(event: MouseEvent | TouchEvent | { readonly nativeEvent: MouseEvent | TouchEvent }): Point {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  const at = 'changedTouches' in native ? native.changedTouches[0] : native;
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
}
