import '@xyflow/react/dist/base.css';
import {
  type Connection,
  ConnectionMode,
  type Edge,
  type EdgeChange,
  type NodeChange,
  PanOnScrollMode,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  ViewportPortal,
} from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useCallback, useMemo, useRef, useState } from 'react';
import { createLink } from '../../commands/links.ts';
import { firstKindOf } from '../../commands/cards.ts';
import { hitTest, partAt } from '../../layout/hitTest.ts';
import { useEditor, useMapView, useSession, useWriting } from '../editorPage/editorContext.tsx';
import { loadable } from '../primitives/loadable.tsx';
import { useAppearance, useMessages } from '../shell/app.tsx';
import { CanvasTools } from './CanvasTools.tsx';
import { CellCursor, CURSOR_ELEMENT_ID, DragMark, InsertionMark } from './CellMarks.tsx';
import { seenLinks, toEdges } from './flowEdges.ts';
import { liveParts, NodeCache, partElementId, type PartNode } from './flowNodes.ts';
import { Ground } from './Ground.tsx';
import { LinkEdge, type LinkEdgeType } from './LinkEdge.tsx';
import { feelingAt } from './feelingAt.ts';
import styles from './MapCanvas.module.css';
import { Overview } from './Overview.tsx';
import { PartView } from './PartView.tsx';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useCardDrag } from './useCardDrag.ts';
import { useDropTarget, usePlacing } from './placingContext.tsx';
import { useRevealing } from './useRevealing.ts';
import { MAX_ZOOM, MIN_ZOOM } from './useView.ts';
import { isCrowded, useVisibleBox } from './visibleBox.ts';

const { Component: CommentBadges } = loadable(async () => (await import('./CommentBadges.tsx')).CommentBadges);
const { Component: CurveMarks } = loadable(async () => (await import('./CurveMarks.tsx')).CurveMarks);

const nodeTypes = { part: PartView };
const edgeTypes = { link: LinkEdge };
const middleButton = [1];
const zoomKeys = ['Control', 'Meta'];
const addKeys = ['Shift', 'Control', 'Meta'];

/** The map as it is drawn, moved around in and written on. */
export function MapCanvas() {
  const editor = useEditor();
  const writing = useWriting();
  const view = useMapView();
  const messages = useMessages();
  const appearance = useAppearance();
  const { screenToFlowPosition } = useReactFlow();
  const { trackPointer, placeByKey } = usePlacing();
  const { hit: dropHit } = useDropTarget();
  const drag = useCardDrag();
  const { dragged } = drag;
  const selection = useSession((state) => state.selection);
  const cursor = useSession((state) => state.cursor);
  const editing = useSession((state) => state.editing);
  // What was chosen before the first click of a double click, which lets go of it.
  const chosenBefore = useRef(selection);
  const [hovered, setHovered] = useState<string | null>(null);
  const isTouch = useMemo(() => matchMedia('(pointer: coarse)').matches, []);
  const visible = useVisibleBox();
  const isOverview = useMemo(() => isCrowded(view.layout, visible), [view.layout, visible]);
  useRevealing();

  const selected = useMemo(() => new Set(selection), [selection]);
  const links = useMemo(() => (isOverview ? [] : seenLinks(view, visible)), [view, visible, isOverview]);
  const linked = useMemo(() => {
    const ends = links.map(({ id }) => view.map.get(id)).filter((record) => record?.type === 'link');
    return new Set(ends.flatMap(({ fromId, toId }) => [fromId, toId]));
  }, [links, view]);
  const always = useMemo(() => {
    const active = isOverview ? [...selection, ...(hovered === null ? [] : [hovered])] : [];
    return new Set([...linked, ...active, ...drag.dragged.keys(), ...(editing === null ? [] : [editing.id])]);
  }, [linked, isOverview, selection, hovered, drag.dragged, editing]);
  const parts = useMemo(() => liveParts(view, { visible, always, isOverview }), [view, visible, always, isOverview]);
  const [nodeCache] = useState(() => new NodeCache());
  const nodes = useMemo(() => {
    const { isReadOnly } = editor;
    return nodeCache.nodes(parts, view, { selection: selected, dragged, isReadOnly, isTouch, messages, linked });
  }, [nodeCache, parts, view, selected, dragged, editor, isTouch, messages, linked]);
  const edges = useMemo(() => toEdges(links, view, selected, messages), [links, view, selected, messages]);
  const rows = useMemo(
    () =>
      isOverview
        ? []
        : view.layout.rows.filter(({ row, y }) => y < visible.y + visible.height && y + row.height > visible.y),
    [view, visible, isOverview],
  );

  const { takePositions } = drag;
  const select = useCallback(
    (changes: readonly (NodeChange<PartNode> | EdgeChange<LinkEdgeType>)[]) => {
      const chosen = changes.filter((change) => change.type === 'select');
      if (chosen.length === 0) return;
      const next = new Set(editor.session.getState().selection);
      for (const { id, selected: isChosen } of chosen) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      // A frame drawn around cards is meant for them, not for the headers that it crosses.
      const ids = [...next];
      const cards = ids.filter((id) => ['card', 'link'].includes(editor.map.get(id)?.type ?? ''));
      editor.session.select(chosen.length > 1 && cards.length > 0 ? cards : ids);
      const cell = editor.map.cellOf(editor.session.getState().selection.at(-1) ?? '');
      if (cell !== null) editor.session.moveCursor(cell);
    },
    [editor],
  );
  const onNodesChange = useCallback(
    (changes: NodeChange<PartNode>[]) => {
      takePositions(changes);
      select(changes);
    },
    [takePositions, select],
  );

  // React Flow renders every node anew when one of these is another function.
  const onNodeClick = useCallback(
    (event: MouseEvent, { id }: PartNode) => {
      // It also leaves several selected parts selected when one of them is clicked.
      if (!event.shiftKey && !event.ctrlKey && !event.metaKey) editor.session.select([id]);
    },
    [editor],
  );
  const onNodeDoubleClick = useCallback(
    (_event: MouseEvent, { id }: PartNode) => {
      writing.begin(id);
    },
    [writing],
  );
  const onConnect = useCallback(
    ({ source, target }: Connection) => {
      editor.run(createLink, { fromId: source, toId: target });
    },
    [editor],
  );

  const onPaneClick = (event: MouseEvent) => {
    const point = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const part = isOverview ? partAt(view.layout, point) : undefined;
    editor.session.select(part === undefined ? [] : [part]);
    const hit = hitTest(view.layout, point);
    editor.session.moveCursor('cell' in hit ? hit.cell : null);
  };

  const onDoubleClick = (event: MouseEvent) => {
    if (editor.isReadOnly || !(event.target instanceof Element) || event.target.closest('.react-flow__node') !== null)
      return;
    if (event.target.closest('.react-flow__pane') === null || event.target.closest('button') !== null) return;
    const point = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const hit = hitTest(view.layout, point);
    if (!('cell' in hit)) {
      writing.beginCard('note', { position: [hit.position.x - 16, hit.position.y - 16] });
      return;
    }
    const lane = view.map.get(hit.cell.laneId);
    if (lane?.type !== 'lane') return;
    const feeling = feelingAt(view, hit.cell, point, chosenBefore.current);
    if (feeling === null) writing.beginCard(firstKindOf(lane), { cell: hit.cell, index: hit.index });
    else writing.beginCard('emotion', { cell: hit.cell }, '', feeling);
  };

  const onPointerMove = (event: PointerEvent) => {
    const point = { x: event.clientX, y: event.clientY };
    trackPointer(point);
    if (!isOverview || event.buttons !== 0) return;
    const part = partAt(view.layout, screenToFlowPosition(point)) ?? null;
    if (part !== hovered) setHovered(part);
  };

  useCanvasKeys({ cancelDrag: drag.cancel, placeByKey });
  const active = selection.at(-1);
  const activeElement = active !== undefined ? partElementId(active) : cursor !== null ? CURSOR_ELEMENT_ID : undefined;

  return (
    <div
      className={styles.canvas}
      data-overview={isOverview}
      onDoubleClick={onDoubleClick}
      onMouseDownCapture={(event) => {
        if (event.detail === 1) chosenBefore.current = selection;
      }}
      onPointerMove={onPointerMove}
      onPointerLeave={() => {
        trackPointer(null);
        setHovered(null);
      }}
    >
      <p id="canvas-help" className="visually-hidden">
        {messages.canvas.help}
      </p>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        tabIndex={0}
        aria-label={messages.canvas.name}
        aria-describedby="canvas-help"
        aria-activedescendant={activeElement}
        colorMode={appearance}
        onNodesChange={onNodesChange}
        onEdgesChange={select}
        onNodeDragStart={drag.onNodeDragStart}
        onNodeDrag={drag.onNodeDrag}
        onNodeDragStop={drag.onNodeDragStop}
        onNodeClick={onNodeClick}
        onNodeDoubleClick={onNodeDoubleClick}
        onConnect={onConnect}
        isValidConnection={joinsTwo}
        onPaneClick={onPaneClick}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={28}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        panOnScroll
        panOnScrollMode={PanOnScrollMode.Free}
        panOnDrag={isTouch ? true : middleButton}
        selectionOnDrag={!isTouch}
        selectionMode={SelectionMode.Partial}
        panActivationKeyCode="Space"
        zoomActivationKeyCode={zoomKeys}
        multiSelectionKeyCode={addKeys}
        deleteKeyCode={null}
        selectionKeyCode={null}
        zoomOnDoubleClick={false}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        nodeDragThreshold={4}
        selectNodesOnDrag={false}
        elevateNodesOnSelect
        preventScrolling
        attributionPosition="bottom-left"
      >
        {isOverview && <Overview dragged={drag.dragged} />}
        <ViewportPortal>
          {!isOverview && <Ground rows={rows} />}
          <CellCursor />
          <InsertionMark hit={drag.hit ?? dropHit} />
          <DragMark mark={drag.mark} />
          {dragged.size === 0 && <CanvasTools />}
          {rows.some(({ row }) => row.curve !== null) && <CurveMarks rows={rows} />}
          {view.map.comments.length > 0 && <CommentBadges dragged={drag.dragged} isOverview={isOverview} />}
        </ViewportPortal>
      </ReactFlow>
    </div>
  );
}

function joinsTwo({ source, target }: Connection | Edge): boolean {
  return source !== target;
}
