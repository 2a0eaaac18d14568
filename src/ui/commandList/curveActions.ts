import { createCard } from '../../commands/cards.ts';
import { personaAt } from '../../commands/feelings.ts';
import { setField } from '../../commands/parts.ts';
import { feelingGaps } from '../../layout/feelingGaps.ts';
import type { Action, ActionContext } from '../actions/action.ts';

/** What is done with the curves of emotion. */
export const curveActions: readonly Action[] = [
  {
    id: 'curve.fillGap',
    group: 'edit',
    isAvailable: (context) => nextGap(context) !== undefined,
    run: (context) => {
      const gap = nextGap(context);
      if (gap === undefined) return;
      const { editor } = context;
      const { cell, personaId, score } = gap;
      editor.run(createCard, { kind: 'emotion', place: { cell }, values: { personaId, score } });
      editor.session.moveCursor(cell);
    },
  },
  {
    id: 'curve.togglePersona',
    group: 'edit',
    isAvailable: (context) => !context.editor.isReadOnly && chosenPersonas(context).length > 0,
    run: (context) => {
      const { editor } = context;
      const ids = chosenPersonas(context);
      const persona = editor.map.get(ids[0] ?? '');
      if (persona?.type === 'persona') editor.run(setField, { ids, field: 'visible', value: !persona.visible });
    },
  },
];

/** The point that is missing where the person is at work: in the marked cell, then in the chosen persona's curve, then anywhere. */
function nextGap({ editor, readView }: ActionContext) {
  if (editor.isReadOnly) return undefined;
  const { cursor, selection } = editor.session.getState();
  const persona = personaAt(editor.map, selection.at(-1) ?? '');
  const gaps = readView().layout.rows.flatMap(({ row }) =>
    feelingGaps(row).map(({ stageId, personaId, score }) => ({
      cell: { stageId, laneId: row.lane.id },
      personaId,
      score,
    })),
  );
  const isHere = ({ cell }: (typeof gaps)[number]) => cell.stageId === cursor?.stageId && cell.laneId === cursor.laneId;
  return gaps.find(isHere) ?? gaps.find(({ personaId }) => personaId === persona) ?? gaps[0];
}

function chosenPersonas({ editor }: ActionContext): readonly string[] {
  const { selection } = editor.session.getState();
  return [...new Set(selection.flatMap((id) => personaAt(editor.map, id) ?? []))];
}
