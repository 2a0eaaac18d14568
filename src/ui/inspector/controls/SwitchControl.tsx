import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';

export function SwitchControl({ id, value, isReadOnly, onChange }: ControlProps<boolean>) {
  return (
    <input
      id={id}
      type="checkbox"
      role="switch"
      className={styles.switch}
      ref={(box) => {
        if (box !== null) box.indeterminate = value === undefined;
      }}
      checked={value ?? false}
      disabled={isReadOnly}
      onChange={(event) => {
        onChange(event.target.checked);
      }}
    />
  );
}
