import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import { useMapView, useSession } from '../editorPage/editorContext.tsx';
import styles from './FoundMarks.module.css';
import { spotBox } from './partBoxes.ts';

/** Room between a part and the mark around it, in map pixels. */
const ROOM = 3;

/** Marks all parts that a search has found: one path, however many they are. */
export function FoundMarks() {
  const { map, layout } = useMapView();
  const found = useSession(({ search }) => search.found);
  const line = useMemo(
    () =>
      found
        .flatMap((id) => spotBox(layout, map.get(id)) ?? [])
        .map(({ x, y, width, height }) => {
          const [across, down] = [width + 2 * ROOM, height + 2 * ROOM];
          return `M ${x - ROOM} ${y - ROOM} h ${across} v ${down} h ${-across} Z`;
        })
        .join(' '),
    [found, layout, map],
  );
  return (
    <ViewportPortal>
      <svg className={styles.marks} width={1} height={1} aria-hidden="true" data-testid="found-marks">
        <path d={line} />
      </svg>
    </ViewportPortal>
  );
}
