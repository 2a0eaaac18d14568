import type { Point } from '../../layout/geometry.ts';
import { cardBox, laneHeaderBox, type Layout } from '../../layout/layout.ts';
import type { MapRecord } from '../../model/records.ts';
import { openCount, threadsOf } from '../../model/threads.ts';
import { useEditor, useMapView } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './CommentBadges.module.css';
import { partLabel } from './partLabel.ts';

interface CommentBadgesProps {
  /** Where dragged parts are now, in map pixels. */
  readonly dragged: ReadonlyMap<string, Point>;
  /** Whether the map is so small on the screen that the badges must be larger to be seen. */
  readonly isOverview: boolean;
}

/** How many open comments a part has, at its corner. On the screen only: no export shows them. */
export function CommentBadges({ dragged, isOverview }: CommentBadgesProps) {
  const editor = useEditor();
  const { map, layout } = useMapView();
  const messages = useMessages();
  return [...threadsOf(map)].map(([id, thread]) => {
    const count = openCount(thread);
    const part = map.get(id);
    const at = count === 0 || part === undefined ? undefined : cornerOf(layout, part, dragged.get(id));
    if (part === undefined || at === undefined) return null;
    const { comments } = messages;
    return (
      <button
        key={id}
        type="button"
        // Keys reach comments by their own ways; a stop here for each would stand between the canvas and the fields.
        tabIndex={-1}
        className={`${styles.badge ?? ''} nopan nodrag nokey`}
        data-overview={isOverview}
        aria-label={comments.on(comments.open(count), partLabel(part, map, messages))}
        style={{ left: at.x, top: at.y }}
        onClick={() => {
          editor.session.select([id]);
          editor.session.comment({ id, isWriting: false });
        }}
      >
        {count}
      </button>
    );
  });
}

/** The top right corner of a part, or the middle of a link; undefined where it is not drawn. */
function cornerOf(layout: Layout, part: MapRecord, at: Point | undefined): Point | undefined {
  if (part.type === 'link') {
    const path = layout.links().get(part.id);
    return path && { x: path.label.x, y: path.label.y - 14 };
  }
  const box = boxOf(layout, part);
  return box && { x: (at?.x ?? box.x) + box.width, y: at?.y ?? box.y };
}

function boxOf(layout: Layout, part: MapRecord) {
  switch (part.type) {
    case 'journey':
      return layout.title;
    case 'card':
      return cardBox(layout, part);
    case 'lane': {
      const placed = layout.rows.find(({ row }) => row.lane.id === part.id);
      return placed && laneHeaderBox(placed);
    }
    case 'phase':
      return layout.phases.find(({ phaseId }) => phaseId === part.id)?.box;
    default:
      return layout.stages.get(part.id) ?? layout.personas.get(part.id);
  }
}
