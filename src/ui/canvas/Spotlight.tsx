import { ViewportPortal } from '@xyflow/react';
import { useMapView } from '../editorPage/editorContext.tsx';
import { stageBox } from './partBoxes.ts';
import styles from './Spotlight.module.css';

/** Leaves one stage in the light, and veils all else. */
export function Spotlight({ stageId }: { readonly stageId: string }) {
  const { layout } = useMapView();
  const box = stageBox(layout, stageId);
  if (box === null) return null;
  const { x, y, width, height } = box;
  return (
    <ViewportPortal>
      <div
        className={styles.light}
        data-testid="spotlight"
        style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      />
    </ViewportPortal>
  );
}
