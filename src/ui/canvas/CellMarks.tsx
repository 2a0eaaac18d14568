import { Plus } from 'lucide-react';
import { cellBox } from '../../layout/layout.ts';
import type { Hit } from '../../layout/hitTest.ts';
import { metrics } from '../../layout/metrics.ts';
import { useMapView, useSession } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import type { DragMark as Mark } from './headerDrag.ts';
import styles from './CellMarks.module.css';

/** Element id of the marked cell, which the canvas names as the one that its keys act on. */
export const CURSOR_ELEMENT_ID = 'cell-cursor';

/** The frame around the cell that the keyboard acts in. */
export function CellCursor() {
  const { map, layout } = useMapView();
  const { canvas } = useMessages();
  const cursor = useSession((state) => state.cursor);
  const box = cursor === null ? null : cellBox(layout, cursor);
  if (cursor === null || box === null) return null;
  const [stage, lane] = [map.get(cursor.stageId), map.get(cursor.laneId)];
  const titles = [stage?.type === 'stage' ? stage.title : '', lane?.type === 'lane' ? lane.title : ''] as const;
  return (
    <div
      id={CURSOR_ELEMENT_ID}
      role="group"
      aria-label={canvas.cellName(titles[0], titles[1], map.cardsIn(cursor).length)}
      className={styles.cursor}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
    />
  );
}

/** The gap into which a header would go, or the card to which something would be fastened. */
export function DragMark({ mark }: { readonly mark: Mark | null }) {
  if (mark === null) return null;
  const { x, y, width, height } = mark.box;
  return (
    <div
      data-testid={`drag-mark-${mark.type}`}
      className={mark.type === 'gap' ? styles.gap : styles.attach}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
    >
      {mark.type === 'card' && <Plus className={styles.attachSign} size={16} strokeWidth={3} aria-hidden="true" />}
    </div>
  );
}

/** Where something that is being dragged would go. */
export function InsertionMark({ hit }: { readonly hit: Hit | null }) {
  const { layout } = useMapView();
  if (hit === null || !('cell' in hit)) return null;
  const box = cellBox(layout, hit.cell);
  if (box === null) return null;
  return (
    <>
      <div
        className={styles.target}
        style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
      />
      <div
        data-testid="insertion-mark"
        className={styles.mark}
        style={{
          transform: `translate(${box.x + metrics.cellPaddingX}px, ${hit.markY - 1.5}px)`,
          width: box.width - 2 * metrics.cellPaddingX,
        }}
      />
    </>
  );
}
