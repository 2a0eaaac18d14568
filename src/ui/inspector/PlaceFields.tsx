import { moveCards, spanCard } from '../../commands/cards.ts';
import type { Card } from '../../model/card.ts';
import { useEditor, useEditorValue } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Inspector.module.css';

/** Where a card stands: moved to another stage or lane, or over several stages, without dragging. */
export function PlaceFields({ card }: { readonly card: Card }) {
  const editor = useEditor();
  const map = useEditorValue((open) => open.map);
  const { inspector, drawing } = useMessages();
  const { stageId, laneId } = card;
  const move = (stage: string | null, lane: string | null) => {
    const target = { stageId: stage ?? map.stages[0]?.id, laneId: lane ?? map.lanes[0]?.id };
    if (target.stageId === undefined || target.laneId === undefined) return;
    editor.run(moveCards, { ids: [card.id], place: { cell: { stageId: target.stageId, laneId: target.laneId } } });
  };
  const most = stageId === null ? 1 : map.stages.length - map.stages.findIndex(({ id }) => id === stageId);
  return (
    <fieldset className={styles.row}>
      <legend className={styles.label}>{inspector.place}</legend>
      <div className={styles.place}>
        <select
          className={styles.select}
          aria-label={inspector.placeStage}
          value={stageId ?? ''}
          disabled={editor.isReadOnly || map.stages.length === 0}
          onChange={(event) => {
            move(event.target.value, laneId);
          }}
        >
          {stageId === null && <option value="">{inspector.loose}</option>}
          {map.stages.map(({ id, title }) => (
            <option key={id} value={id}>
              {title || drawing.untitledStage}
            </option>
          ))}
        </select>
        <select
          className={styles.select}
          aria-label={inspector.placeLane}
          value={laneId ?? ''}
          disabled={editor.isReadOnly || map.lanes.length === 0}
          onChange={(event) => {
            move(stageId, event.target.value);
          }}
        >
          {laneId === null && <option value="">{inspector.loose}</option>}
          {map.lanes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title || drawing.untitledLane}
            </option>
          ))}
        </select>
      </div>
      {most > 1 && card.kind !== 'emotion' && (
        <label className={styles.line}>
          <span className={styles.hint}>{inspector.span}</span>
          <select
            className={styles.select}
            value={Math.min(card.span, most)}
            disabled={editor.isReadOnly}
            onChange={(event) => {
              editor.run(spanCard, { id: card.id, span: Number(event.target.value) });
            }}
          >
            {Array.from({ length: most }, (_, i) => (
              <option key={i} value={i + 1}>
                {inspector.stages(i + 1)}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
