import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';

/** A calendar day. */
export function DateControl({ id, value, isReadOnly, onChange }: ControlProps<string | null>) {
  return (
    <input
      id={id}
      type="date"
      className={styles.input}
      value={value ?? ''}
      readOnly={isReadOnly}
      onChange={(event) => {
        onChange(event.target.value === '' ? null : event.target.value);
      }}
    />
  );
}
