import { setField } from '../../commands/parts.ts';
import { metrics } from '../../layout/metrics.ts';
import type { Row } from '../../layout/row.ts';
import type { Persona } from '../../model/persona.ts';
import { curveDashes } from '../../scene/emotionLane.ts';
import { paletteFor, personaColour } from '../../scene/palette.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { useAppearance, useMessages } from '../shell/app.tsx';
import styles from './CurveMarks.module.css';
import { focusCanvas } from './focusCanvas.ts';

const PAD = 8;
/** Left free at the top of the lane's header for its name. */
const NAME_HEIGHT = 52;

/** The personas who feel something in a lane, at the foot of its header: pressed, one hides or comes back. */
export function CurveLegend({ row }: { readonly row: Row }) {
  const editor = useEditor();
  const { curves, drawing } = useMessages();
  const personas = personasIn(row);
  const isOneAlone = personas.length === 1 && personas[0]?.visible === true;
  if (personas.length === 0 || isOneAlone) return null;
  const shown = personas.filter(({ visible }) => visible);
  const width = metrics.laneHeaderWidth - 2 * PAD;
  const bottom = row.height - PAD;
  return (
    <div
      role="group"
      aria-label={curves.personas}
      className={`${styles.legend ?? ''} nopan nodrag nokey nowheel`}
      style={{
        left: metrics.margin + PAD,
        top: bottom,
        width,
        maxHeight: bottom - NAME_HEIGHT,
        transform: 'translateY(-100%)',
      }}
    >
      {personas.map((persona) => {
        const name = persona.title || drawing.untitledPersona;
        return (
          <button
            key={persona.id}
            type="button"
            // The structure panel and the list of all actions do the same by keys.
            tabIndex={-1}
            className={styles.persona}
            aria-label={curves.toggle(name)}
            aria-pressed={persona.visible}
            onClick={() => {
              editor.run(setField, { ids: [persona.id], field: 'visible', value: !persona.visible });
              focusCanvas();
            }}
          >
            <Sample persona={persona} row={row} place={shown.indexOf(persona)} />
            <span className={styles.name}>{name}</span>
          </button>
        );
      })}
    </div>
  );
}

/** A piece of a persona's curve: the first curve of a lane has the colours of the feelings. */
function Sample({ persona, row, place }: { readonly persona: Persona; readonly row: Row; readonly place: number }) {
  const { accents, feelings } = paletteFor(useAppearance());
  const colour = accents[personaColour(persona.colour, row.personas.indexOf(persona))].solid;
  return (
    <svg className={styles.sample} width={18} height={8} aria-hidden="true">
      {place === 0 ? (
        [0, 2, 4].map((band, i) => <path key={band} d={`M ${i * 6} 4 h 6`} stroke={feelings[band]} strokeWidth={3} />)
      ) : (
        <path
          d="M 0 4 H 18"
          stroke={colour}
          strokeWidth={2}
          strokeDasharray={(curveDashes[Math.max(0, place) % curveDashes.length] ?? []).join(' ')}
        />
      )}
    </svg>
  );
}

/** Those who have a point in the lane, on show or not. */
function personasIn(row: Row): readonly Persona[] {
  const owners = new Set(
    row.columns
      .flatMap(({ stageId }) => row.cards.get(stageId) ?? [])
      .flatMap((card) => (card.kind === 'emotion' ? [card.personaId] : [])),
  );
  return row.personas.filter(({ id }) => owners.has(id));
}
