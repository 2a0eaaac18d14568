import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { Mixed } from './mixed.tsx';

/** A calendar day. */
export function DateControl({ id, value, isReadOnly, onChange }: ControlProps<string | null>) {
  return (
    <>
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
      <Mixed value={value} />
    </>
  );
}
