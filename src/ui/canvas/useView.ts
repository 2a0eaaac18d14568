import { useReactFlow, useStore, type Viewport } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import type { Box, Point } from '../../layout/geometry.ts';
import { useReadView } from '../editorPage/editorContext.tsx';

export const MIN_ZOOM = 0.03;
export const MAX_ZOOM = 4;

/** Free room kept around what is brought into view, in screen pixels. */
const ROOM = 16;
/** Below this zoom, titles are not written but first brought closer. */
const WRITING_ZOOM = 0.6;

/** Elements that float over the canvas say so with this attribute: what is selected is kept out from under them. */
const PANEL_ATTRIBUTE = 'data-canvas-panel';

interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type View = ReturnType<typeof useView>;

/** Moves of the view over the map that know what floats over it. */
export function useView() {
  const flow = useReactFlow();
  const readView = useReadView();

  const fit = useCallback(
    (box: Box = readView().layout.bounds, { animate = true, most = 1.5 } = {}) => {
      const area = freeArea();
      if (area === null) return;
      const zoom = clamp(Math.min(area.width / box.width, area.height / box.height), MIN_ZOOM, most);
      const x = area.x + (area.width - box.width * zoom) / 2 - box.x * zoom;
      const y = area.y + Math.max(0, area.height - box.height * zoom) / 2 - box.y * zoom;
      void flow.setViewport({ x, y, zoom }, duration(animate));
    },
    [flow, readView],
  );

  /** The first sight of a map: whole if that can be read, else its beginning at a size that can. */
  const begin = useCallback(() => {
    const area = freeArea();
    if (area === null) return;
    const { bounds } = readView().layout;
    const zoom = Math.min(1, Math.min(area.width / bounds.width, area.height / bounds.height));
    if (zoom >= WRITING_ZOOM) {
      fit(bounds, { animate: false, most: 1 });
      return;
    }
    const readable = clamp(area.width / bounds.width, 0.7, 1);
    const x = bounds.width * readable < area.width ? area.x + (area.width - bounds.width * readable) / 2 : area.x;
    void flow.setViewport({ x: x - bounds.x * readable, y: area.y - bounds.y * readable, zoom: readable });
  }, [flow, readView, fit]);

  const zoomTo = useCallback(
    (zoom: number) => void flow.zoomTo(clamp(zoom, MIN_ZOOM, MAX_ZOOM), duration(true)),
    [flow],
  );
  const zoomBy = useCallback(
    (factor: number) => void flow.zoomTo(clamp(flow.getZoom() * factor, MIN_ZOOM, MAX_ZOOM), duration(true)),
    [flow],
  );

  /** Moves the view as little as needed to show a box beside what floats over it; closer where it could not be read. */
  const reveal = useCallback(
    (box: Box, { isWriting = false, animate = true } = {}) => {
      const area = freeArea();
      if (area === null) return;
      const before = flow.getViewport();
      const zoom = isWriting && before.zoom < WRITING_ZOOM ? 1 : before.zoom;
      const scale = zoom / before.zoom;
      const center = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
      const start =
        scale === 1
          ? before
          : { x: center.x - (box.x + box.width / 2) * zoom, y: center.y - (box.y + box.height / 2) * zoom };
      const dx = shift(start.x + box.x * zoom, box.width * zoom, area.x + ROOM, area.width - 2 * ROOM);
      const dy = shift(start.y + box.y * zoom, box.height * zoom, area.y + ROOM, area.height - 2 * ROOM);
      if (dx === 0 && dy === 0 && scale === 1) return;
      void flow.setViewport({ x: start.x + dx, y: start.y + dy, zoom }, duration(animate));
    },
    [flow],
  );

  /** How the map is seen now, to come back to. */
  const sight = useCallback((): Viewport => flow.getViewport(), [flow]);
  const goTo = useCallback((viewport: Viewport) => void flow.setViewport(viewport, duration(true)), [flow]);

  /** Where a point of the screen lies on the map. */
  const toMap = useCallback((point: Point): Point => flow.screenToFlowPosition(point), [flow]);
  /** Where a point of the map lies on the screen. */
  const toScreen = useCallback((point: Point): Point => flow.flowToScreenPosition(point), [flow]);

  return useMemo(
    () => ({ fit, begin, zoomTo, zoomBy, reveal, sight, goTo, toMap, toScreen }),
    [fit, begin, zoomTo, zoomBy, reveal, sight, goTo, toMap, toScreen],
  );
}

/** The zoom of the view: 1 where a unit of the map is a pixel of the screen. */
export function useZoom(): number {
  return useStore(({ transform }) => transform[2]);
}

/** How far a span must move to lie within another; its beginning goes first where it is too long. */
function shift(start: number, length: number, from: number, room: number): number {
  if (start < from || length > room) return from - start;
  return Math.min(0, from + room - (start + length));
}

/** The part of the canvas that nothing floats over, in the canvas's own pixels. */
function freeArea(): Box | null {
  const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (pane === undefined || pane.width === 0) return null;
  const insets: { -readonly [Side in keyof Insets]: number } = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const panel of document.querySelectorAll(`[${PANEL_ATTRIBUTE}]`)) {
    const side = panel.getAttribute(PANEL_ATTRIBUTE) as keyof Insets;
    const rect = panel.getBoundingClientRect();
    if (rect.width === 0) continue;
    // On a phone the panels of the right lie across the foot.
    if (side !== 'top' && rect.width > 0.9 * pane.width)
      insets.bottom = Math.max(insets.bottom, pane.bottom - rect.top);
    else if (side === 'left') insets.left = Math.max(insets.left, rect.right - pane.left);
    else if (side === 'right') insets.right = Math.max(insets.right, pane.right - rect.left);
    else if (side === 'top') insets.top = Math.max(insets.top, rect.bottom - pane.top);
    else insets.bottom = Math.max(insets.bottom, pane.bottom - rect.top);
  }
  const width = pane.width - insets.left - insets.right;
  const height = pane.height - insets.top - insets.bottom;
  // On a phone the panels cover most of the canvas: then they are not evaded but closed by the person.
  if (width < 160 || height < 160) return { x: 0, y: 0, width: pane.width, height: pane.height };
  return { x: insets.left, y: insets.top, width, height };
}

function duration(animate: boolean): { duration: number } {
  return { duration: animate && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 160 : 0 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
