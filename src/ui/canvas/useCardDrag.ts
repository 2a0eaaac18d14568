import { type NodeChange, type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { attach } from '../../commands/attach.ts';
import { moveCards, shiftCards } from '../../commands/cards.ts';
import { setField } from '../../commands/parts.ts';
import type { Point } from '../../layout/geometry.ts';
import { type Hit, hitTest } from '../../layout/hitTest.ts';
import type { Layout } from '../../layout/layout.ts';
import { scoreAt } from '../../layout/row.ts';
import { type CardOf, isLoose } from '../../model/card.ts';
import type { MapRecord } from '../../model/records.ts';
import { useEditor, useReadView } from '../editorPage/editorContext.tsx';
import type { PartNode } from './flowNodes.ts';
import { attachMark, attachTarget, type DragMark, dropHeader, headerMark, headerPosition } from './headerDrag.ts';

const nothingDragged: ReadonlyMap<string, Point> = new Map();

interface Drag {
  readonly ids: ReadonlySet<string>;
  /** The point of a curve that is dragged up or down, where that is all that is dragged. */
  readonly feeling: CardOf<'emotion'> | null;
  /** The stage, lane or persona whose header is dragged, where it is one. */
  readonly header: MapRecord | null;
  isCancelled: boolean;
}

/** Dragging cards, points of curves and headers: it lives here and in the session, and becomes one command on drop (H1). */
export function useCardDrag() {
  const editor = useEditor();
  const readView = useReadView();
  const { screenToFlowPosition } = useReactFlow();
  const [dragged, setDragged] = useState(nothingDragged);
  const [hit, setHit] = useState<Hit | null>(null);
  const [mark, setMark] = useState<DragMark | null>(null);
  const drag = useRef<Drag | null>(null);

  const finish = useCallback(() => {
    drag.current = null;
    setDragged(nothingDragged);
    setHit(null);
    setMark(null);
    editor.session.show([]);
  }, [editor]);

  const onNodeDragStart: OnNodeDrag<PartNode> = useCallback(
    (_event, node, nodes) => {
      const cards = nodes.flatMap(({ id }) => readView().map.card(id) ?? []);
      const feeling = cards.length === 1 && cards[0]?.kind === 'emotion' && !isLoose(cards[0]) ? cards[0] : null;
      const record = readView().map.get(node.id);
      const header = record === undefined || record.type === 'card' ? null : record;
      const ids = header === null ? cards.map(({ id }) => id) : [header.id];
      drag.current = { ids: new Set(ids), feeling: header === null ? feeling : null, header, isCancelled: false };
      // A header is not chosen by it: the panel that this opens would move the view beneath the hand.
      if (header === null && !editor.session.getState().selection.includes(node.id)) editor.session.select([node.id]);
    },
    [editor, readView],
  );

  const onNodeDrag: OnNodeDrag<PartNode> = useCallback(
    (event) => {
      const { current } = drag;
      if (current === null || current.isCancelled) return;
      const point = screenToFlowPosition(pointOf(event));
      const { layout } = readView();
      if (current.feeling !== null) {
        editor.session.show(feelingChange(layout, current.feeling, point));
        return;
      }
      const held = current.ids.size === 1 ? attachMark(layout, [...current.ids][0] ?? '', point) : null;
      setMark(current.header === null ? held : headerMark(layout, current.header, point));
      setHit(current.header === null && held === null ? hitTest(layout, point, current.ids) : null);
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
      const { layout } = readView();
      if (current.header !== null) {
        dropHeader(editor, layout, current.header, point);
        return;
      }
      const [id = ''] = current.ids;
      const toId = current.ids.size === 1 ? attachTarget(layout, id, point) : null;
      if (toId !== null) {
        editor.run(attach, { id, toId });
        return;
      }
      const target = hitTest(layout, point, current.ids);
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

  const takePositions = useCallback(
    (changes: readonly NodeChange<PartNode>[]) => {
      const { current } = drag;
      if (current === null || current.isCancelled || current.feeling !== null) return;
      const { header } = current;
      const placeOf = (to: Point) => (header === null ? to : headerPosition(readView().layout, header, to));
      const moves = changes.flatMap((change) =>
        change.type === 'position' && change.position !== undefined && current.ids.has(change.id)
          ? [[change.id, placeOf(change.position)] as const]
          : [],
      );
      if (moves.length > 0) setDragged((before) => new Map([...before, ...moves]));
    },
    [readView],
  );

  /** Ends the gesture as if it had not been; tells whether there was one. */
  const cancel = useCallback(() => {
    const { current } = drag;
    if (current === null) return false;
    finish();
    drag.current = { ...current, isCancelled: true };
    return true;
  }, [finish]);

  return useMemo(
    () => ({ dragged, hit, mark, onNodeDragStart, onNodeDrag, onNodeDragStop, takePositions, cancel }),
    [dragged, hit, mark, onNodeDragStart, onNodeDrag, onNodeDragStop, takePositions, cancel],
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
