import { moveCards, spanCard, spansOf } from '../../commands/cards.ts';
import type { Card } from '../../model/card.ts';
import { useEditor, useEditorValue } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Inspector.module.css';

/** Where a card stands: moved to another stage or lane, or over several stages, without dragging. */
export function PlaceFields({ card }: { readonly card: Card }) {
  const editor = useEditor();
  const map = useEditorValue((open) => open.map);
  const { inspector, drawing, outline } = useMessages();
  const { stageId, laneId } = card;
  const move = (stage: string | null, lane: string | null) => {
    const target = { stageId: stage ?? map.shownStages[0]?.id, laneId: lane ?? map.shownLanes[0]?.id };
    if (target.stageId === undefined || target.laneId === undefined) return;
    editor.run(moveCards, { ids: [card.id], place: { cell: { stageId: target.stageId, laneId: target.laneId } } });
  };
  const spans = spansOf(map, card);
  const named = (title: string, hidden: boolean) => (hidden ? `${title} (${outline.hidden})` : title);
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
          {map.stages.map(({ id, title, hidden }) => (
            <option key={id} value={id}>
              {named(title || drawing.untitledStage, hidden)}
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
          {map.lanes.map(({ id, title, hidden }) => (
            <option key={id} value={id}>
              {named(title || drawing.untitledLane, hidden)}
            </option>
          ))}
        </select>
      </div>
      {spans.length > 1 && card.kind !== 'emotion' && (
        <label className={styles.line}>
          <span className={styles.hint}>{inspector.span}</span>
          <select
            className={styles.select}
            value={spans.findLast((span) => span <= card.span)}
            disabled={editor.isReadOnly}
            onChange={(event) => {
              editor.run(spanCard, { id: card.id, span: Number(event.target.value) });
            }}
          >
            {spans.map((span, i) => (
              <option key={span} value={span}>
                {inspector.stages(i + 1)}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
