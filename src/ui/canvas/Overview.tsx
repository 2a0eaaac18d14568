import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { paintCanvas } from '../../painters/canvas.ts';
import type { Scene } from '../../scene/primitives.ts';
import { useMapView } from '../editorPage/editorContext.tsx';
import styles from './Overview.module.css';
import { useAllPictures } from './pictures.tsx';

/** The whole map as one painted picture below the live parts, for views that show more cards than can be live. */
export function Overview({ hidden }: { readonly hidden: ReadonlySet<string> }) {
  const { map, picture } = useMapView();
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = picture.scene(map);
  const shown = useMemo(() => without(scene, hidden), [scene, hidden]);
  const pictures = useAllPictures(useMemo(() => assetsOf(scene), [scene]));

  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (!context) return undefined;
    let frame = 0;
    const paint = () => {
      frame = 0;
      const { width, height, transform } = store.getState();
      const [tx, ty, zoom] = transform;
      const density = window.devicePixelRatio || 1;
      const [pixelWidth, pixelHeight] = [Math.round(width * density), Math.round(height * density)];
      if (context.canvas.width !== pixelWidth) context.canvas.width = pixelWidth;
      if (context.canvas.height !== pixelHeight) context.canvas.height = pixelHeight;
      const [left, top] = [-tx / zoom, -ty / zoom];
      const visible = { x: left, y: top, width: width / zoom, height: height / zoom };
      paintCanvas(context, shown, { scale: zoom * density, left, top, visible, pictures });
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(paint);
    };
    paint();
    const stop = store.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height)
        schedule();
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [store, shown, pictures]);

  return <canvas ref={canvas} className={styles.overview} aria-hidden="true" />;
}

/** The scene without parts that are shown elsewhere, because they are being dragged. */
function without(scene: Scene, hidden: ReadonlySet<string>): Scene {
  if (hidden.size === 0) return scene;
  return {
    ...scene,
    layers: scene.layers.map((layer) => ({ ...layer, groups: layer.groups.filter(({ id }) => !hidden.has(id)) })),
  };
}

function assetsOf(scene: Scene): string[] {
  return scene.layers.flatMap(({ groups }) =>
    groups.flatMap(({ primitives }) =>
      primitives.flatMap((primitive) => (primitive.type === 'image' ? [primitive.asset] : [])),
    ),
  );
}
