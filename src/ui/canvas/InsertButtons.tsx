import { Plus } from 'lucide-react';
import { addLane, addStage } from '../../commands/structure.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Point } from '../../layout/geometry.ts';
import { lanePlace } from '../../layout/headerPlaces.ts';
import type { Layout } from '../../layout/layout.ts';
import { columnPitch, gridLeft, metrics } from '../../layout/metrics.ts';
import { useMapView, useWriting } from '../editorPage/editorContext.tsx';
import styles from './PartTools.module.css';

interface InsertButtonsProps {
  /** The stage or lane beside which they stand. */
  readonly id: string;
  /** Whether the Tab key leads to them: it does where the part is chosen. */
  readonly isReachable: boolean;
  /** How much larger than the map they are drawn, to be hit in a small view. */
  readonly scale: number;
  readonly words: Messages['structureCanvas'];
}

/** Half the size of a button, in map pixels. */
const HALF = 14;

/** A plus on either side of a stage or a lane, which adds another one there and begins to write its title. */
export function InsertButtons({ id, isReachable, scale, words }: InsertButtonsProps) {
  const { map, layout } = useMapView();
  const writing = useWriting();
  const part = map.get(id);
  const isStage = part?.type === 'stage';
  if (!isStage && part?.type !== 'lane') return null;
  // Beside it among all siblings, in the gap beside it among those that are shown.
  const at = (isStage ? map.stages : map.lanes).findIndex((sibling) => sibling.id === id);
  const gap = (isStage ? map.shownStages : map.shownLanes).findIndex((sibling) => sibling.id === id);
  if (gap === -1) return null;
  return [0, 1].map((side) => {
    const index = at + side;
    const { x, y } = isStage ? betweenStages(layout, id, gap + side) : betweenLanes(layout, gap + side);
    const label = isStage
      ? words.addStage[side === 0 ? 'before' : 'after']
      : words.addLane[side === 0 ? 'before' : 'after'];
    return (
      <button
        key={side}
        type="button"
        className={`${styles.insert ?? ''} nodrag nopan`}
        data-tool="insert"
        aria-label={label(part.title)}
        data-tooltip={label(part.title)}
        tabIndex={isReachable ? 0 : -1}
        style={{ transform: `translate(${x - HALF}px, ${y - HALF}px) scale(${scale})` }}
        onClick={() => {
          if (isStage) writing.beginPart(addStage, { title: '', index });
          else writing.beginPart(addLane, { title: '', kinds: [], index });
        }}
        onDoubleClick={(event) => {
          event.stopPropagation();
        }}
      >
        <span className={styles.plus}>
          <Plus size={14} strokeWidth={2.5} aria-hidden="true" />
        </span>
      </button>
    );
  });
}

/** Between the point of one stage and the notch of the next. */
function betweenStages({ stages, columns }: Layout, id: string, index: number): Point {
  const box = stages.get(id);
  const y = box === undefined ? 0 : box.y + box.height / 2;
  const notch = index === 0 ? -metrics.chevron : index === columns.length ? metrics.chevron + 6 : metrics.chevron;
  return { x: gridLeft + index * columnPitch - (metrics.columnGap - notch) / 2, y };
}

/** In the gap before a lane, left of the headers. */
function betweenLanes(layout: Layout, index: number): Point {
  const { mark } = lanePlace(layout, index);
  return { x: metrics.margin - HALF, y: mark.y + mark.height / 2 };
}
