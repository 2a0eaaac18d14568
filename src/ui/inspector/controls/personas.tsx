import { useEditorValue } from '../../editorPage/editorContext.tsx';
import { useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { Toggles } from './choices.tsx';

/** The personas that a card speaks of. */
export function PersonasControl({ each, isReadOnly, onChangeEach }: ControlProps<readonly string[]>) {
  const personas = useEditorValue(({ map }) => map.personas);
  const { drawing, inspector } = useMessages();
  if (personas.length === 0) return <p className={styles.hint}>{inspector.noPersonas}</p>;
  const options = personas.map(({ id, title }) => ({ id, label: title || drawing.untitledPersona }));
  return <Toggles {...{ options, each, isReadOnly, onChangeEach }} />;
}

/** The persona whose feeling a point of the curve is. */
export function PersonaControl({ id, value, isReadOnly, onChange }: ControlProps<string | null>) {
  const personas = useEditorValue(({ map }) => map.personas);
  const { drawing, inspector } = useMessages();
  return (
    <select
      id={id}
      className={styles.select}
      value={value ?? ''}
      disabled={isReadOnly}
      onChange={(event) => {
        onChange(event.target.value === '' ? null : event.target.value);
      }}
    >
      <option value="">{value === undefined ? inspector.mixed : drawing.everyone}</option>
      {personas.map((persona) => (
        <option key={persona.id} value={persona.id}>
          {persona.title || drawing.untitledPersona}
        </option>
      ))}
    </select>
  );
}
