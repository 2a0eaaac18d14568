import { useStoreApi } from '@xyflow/react';
import { memo, useEffect, useMemo, useRef } from 'react';
import { paintCanvas } from '../../painters/canvas.ts';
import type { Scene } from '../../scene/primitives.ts';
import { useMapView } from '../editorPage/editorContext.tsx';
import styles from './Overview.module.css';
import { carriedOver, isOutdated, MARGIN, type Place, seenBox } from './overviewPlace.ts';
import { useAllPictures } from './pictures.tsx';

/** Milliseconds without a move after which what was carried over is painted anew. */
const REST = 120;

/**
 * The whole map as one painted picture below the live parts, for views that show more cards than can be live. While
 * the view moves, the painted picture is moved with it: painting afresh takes a frame, moving takes next to nothing.
 */
export const Overview = memo(function Overview({ dragged }: { readonly dragged: ReadonlyMap<string, unknown> }) {
  const { map, picture, filtered } = useMapView();
  const dimmed = filtered?.dimmed;
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useMemo(() => picture.scene(map), [picture, map]);
  const shown = useMemo(() => without(scene, dragged), [scene, dragged]);
  const pictures = useAllPictures(useMemo(() => assetsOf(scene), [scene]));

  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (!context) return undefined;
    const { style } = canvas.current as HTMLCanvasElement;
    let painted = placeOf(store.getState());
    let frame = 0;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const paint = () => {
      frame = 0;
      painted = placeOf(store.getState());
      const density = window.devicePixelRatio || 1;
      const [width, height] = [painted.width + 2 * MARGIN, painted.height + 2 * MARGIN];
      const [pixelWidth, pixelHeight] = [Math.round(width * density), Math.round(height * density)];
      if (context.canvas.width !== pixelWidth) context.canvas.width = pixelWidth;
      if (context.canvas.height !== pixelHeight) context.canvas.height = pixelHeight;
      Object.assign(style, { width: `${width}px`, height: `${height}px`, transform: '' });
      const visible = seenBox(painted, MARGIN);
      const { x: left, y: top } = visible;
      paintCanvas(context, shown, {
        scale: painted.zoom * density,
        left,
        top,
        visible,
        pictures,
        ...(dimmed && { dimmed }),
      });
    };
    const follow = () => {
      const now = placeOf(store.getState());
      style.transform = carriedOver(painted, now);
      clearTimeout(rest);
      if (isOutdated(painted, now, shown.bounds)) frame ||= requestAnimationFrame(paint);
      else rest = setTimeout(paint, REST);
    };
    paint();
    const stop = store.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height)
        follow();
    });
    return () => {
      stop();
      clearTimeout(rest);
      cancelAnimationFrame(frame);
    };
  }, [store, shown, pictures, dimmed]);

  return (
    <canvas
      ref={canvas}
      className={styles.overview}
      style={{ left: -MARGIN, top: -MARGIN, transformOrigin: `${MARGIN}px ${MARGIN}px` }}
      aria-hidden="true"
    />
  );
});

type FlowState = ReturnType<ReturnType<typeof useStoreApi>['getState']>;

function placeOf({ width, height, transform: [x, y, zoom] }: FlowState): Place {
  return { x, y, zoom, width, height };
}

/** The scene without parts that are shown elsewhere, because they are being dragged. */
function without(scene: Scene, dragged: ReadonlyMap<string, unknown>): Scene {
  if (dragged.size === 0) return scene;
  return {
    ...scene,
    layers: scene.layers.map((layer) => ({ ...layer, groups: layer.groups.filter(({ id }) => !dragged.has(id)) })),
  };
}

function assetsOf(scene: Scene): string[] {
  return scene.layers.flatMap(({ groups }) =>
    groups.flatMap(({ primitives }) =>
      primitives.flatMap((primitive) => (primitive.type === 'image' ? [primitive.asset] : [])),
    ),
  );
}
