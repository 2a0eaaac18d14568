import { useReactFlow, useStore } from '@xyflow/react';
import { type PointerEvent, useEffect, useRef } from 'react';
import { paintCanvas } from '../../painters/canvas.ts';
import { useMapView } from '../editorPage/editorContext.tsx';
import styles from './Minimap.module.css';

const WIDTH = 172;
const HEIGHT = 108;
/** Milliseconds without a change after which the map is painted again. */
const REST = 300;

/** The whole map, small, with a frame around what is seen; dragging the frame moves the view. */
export function Minimap() {
  const { map, layout, picture, filtered } = useMapView();
  const dimmed = filtered?.dimmed;
  const { setViewport, getZoom } = useReactFlow();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { bounds } = layout;
  const scale = Math.min(WIDTH / bounds.width, HEIGHT / bounds.height);
  const [width, height] = [bounds.width * scale, bounds.height * scale];

  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (!context) return undefined;
    // Painted when the hand rests: typing must not wait for it.
    const paint = () => {
      const density = window.devicePixelRatio || 1;
      context.canvas.width = Math.round(width * density);
      context.canvas.height = Math.round(height * density);
      const place = { scale: scale * density, left: bounds.x, top: bounds.y };
      paintCanvas(context, picture.scene(map), { ...place, ...(dimmed && { dimmed }) });
    };
    const timer = setTimeout(paint, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [map, picture, dimmed, bounds.x, bounds.y, width, height, scale]);

  const goTo = (event: PointerEvent) => {
    const rect = canvas.current?.getBoundingClientRect();
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (rect === undefined || pane === undefined) return;
    const [x, y] = [bounds.x + (event.clientX - rect.left) / scale, bounds.y + (event.clientY - rect.top) / scale];
    const zoom = getZoom();
    void setViewport({ x: pane.width / 2 - x * zoom, y: pane.height / 2 - y * zoom, zoom });
  };

  return (
    <div
      className={styles.minimap}
      data-testid="minimap"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        // A drag that began on the canvas may pass over here.
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
      }}
    >
      <div className={styles.sheet} style={{ width, height }}>
        <canvas ref={canvas} style={{ width, height }} />
        <Frame scale={scale} left={bounds.x} top={bounds.y} width={width} height={height} />
      </div>
    </div>
  );
}

interface FrameProps {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is seen; cut at the minimap's edge, where the view goes beyond the map. */
function Frame({ scale, left, top, width, height }: FrameProps) {
  const key = useStore(({ transform: [tx, ty, zoom], width: paneWidth, height: paneHeight }) => {
    const x0 = Math.max(0, (-tx / zoom - left) * scale);
    const y0 = Math.max(0, (-ty / zoom - top) * scale);
    const x1 = Math.min(width, ((paneWidth - tx) / zoom - left) * scale);
    const y1 = Math.min(height, ((paneHeight - ty) / zoom - top) * scale);
    return [x0, y0, Math.max(4, x1 - x0), Math.max(4, y1 - y0)].map((value) => Math.round(value * 2) / 2).join(' ');
  });
  const [x = 0, y = 0, frameWidth = 0, frameHeight = 0] = key.split(' ').map(Number);
  return (
    <div
      className={styles.frame}
      style={{ transform: `translate(${x}px, ${y}px)`, width: frameWidth, height: frameHeight }}
    />
  );
}
