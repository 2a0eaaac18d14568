import { memo } from 'react';
import { createCard } from '../../commands/cards.ts';
import { type FeelingGap, feelingGaps } from '../../layout/feelingGaps.ts';
import type { PlacedRow } from '../../layout/layout.ts';
import { metrics } from '../../layout/metrics.ts';
import type { Row } from '../../layout/row.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import { CurveLegend } from './CurveLegend.tsx';
import styles from './CurveMarks.module.css';
import { focusCanvas } from './focusCanvas.ts';

/**
 * What a person can press on the curves of emotion: points that are missing, and personas to show and hide. On the
 * screen only: no picture of the map shows them.
 */
export function CurveMarks({ rows }: { readonly rows: readonly PlacedRow[] }) {
  const { isReadOnly } = useEditor();
  if (isReadOnly) return null;
  return rows.flatMap(({ row, y }) => (row.curve === null ? [] : [<Marks key={row.lane.id} row={row} y={y} />]));
}

const Marks = memo(function Marks({ row, y }: { readonly row: Row; readonly y: number }) {
  return (
    <div data-screen-only style={{ position: 'absolute', transform: `translateY(${y}px)` }}>
      {feelingGaps(row).map((gap) => (
        <Gap key={`${gap.personaId} ${gap.stageId}`} gap={gap} row={row} />
      ))}
      <CurveLegend row={row} />
    </div>
  );
});

function Gap({ gap: { personaId, stageId, score, at }, row }: { readonly gap: FeelingGap; readonly row: Row }) {
  const editor = useEditor();
  const { curves, drawing } = useMessages();
  const stage = editor.map.get(stageId);
  const persona = row.personas.find(({ id }) => id === personaId)?.title || drawing.untitledPersona;
  const label = curves.gap(persona, (stage?.type === 'stage' && stage.title) || drawing.untitledStage);
  return (
    <button
      type="button"
      // The list of all actions adds the same by keys; a stop for each would stand between the canvas and the fields.
      tabIndex={-1}
      className={`${styles.gap ?? ''} nopan nodrag nokey`}
      aria-label={label}
      data-tooltip={label}
      style={{ left: at.x - metrics.faceRadius, top: at.y - metrics.faceRadius }}
      onClick={() => {
        const cell = { stageId, laneId: row.lane.id };
        editor.run(createCard, { kind: 'emotion', place: { cell }, values: { personaId, score } });
        editor.session.moveCursor(cell);
        focusCanvas();
      }}
    />
  );
}
