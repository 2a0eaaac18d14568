import { setField, setFieldEach } from '../../commands/parts.ts';
import { sameJson } from '../../lib/json.ts';
import type { Control } from '../../model/field.ts';
import type { FieldName } from '../../model/names.ts';
import { fieldsOf, type MapRecord } from '../../model/records.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import { controls } from './controlViews.ts';
import styles from './Inspector.module.css';

/** What every control of the inspector gets. */
export interface ControlProps<Value> {
  /** Ties the control to its label. */
  readonly id: string;
  readonly name: FieldName;
  readonly control: Control;
  /** The value that all selected parts have; undefined where they differ. */
  readonly value: Value | undefined;
  /** What each of the parts has. */
  readonly each: readonly Value[];
  readonly isReadOnly: boolean;
  /** Sets the value; while `isTyping`, steps join into one. */
  readonly onChange: (value: Value, isTyping?: boolean) => void;
  /** Changes what each of the parts has, in one step. */
  readonly onChangeEach: (update: (value: Value) => Value) => void;
  readonly onBlur: () => void;
}

interface FieldEditorProps {
  readonly name: string;
  readonly records: readonly MapRecord[];
}

/** One field of one or several parts. */
export function FieldEditor({ name, records }: FieldEditorProps) {
  const editor = useEditor();
  const { parts } = useMessages();
  const first = records[0];
  const field = first === undefined ? undefined : fieldsOf(first)[name];
  if (first === undefined || field === undefined) return null;
  const values = records.map((record) => (record as unknown as Record<string, unknown>)[name]);
  const value = values.every((other) => sameJson(other, values[0])) ? values[0] : undefined;
  const ids = records.map(({ id }) => id);
  const { Control: View, isGroup } = controls[field.control.type];
  const id = `field-${name}`;
  const label = parts.fields[name as FieldName];
  const view = (
    <View
      id={id}
      name={name as FieldName}
      control={field.control}
      value={value}
      each={values}
      isReadOnly={editor.isReadOnly}
      onChange={(next: unknown, isTyping = false) => {
        editor.run(setField, { ids, field: name, value: next }, isTyping ? `${name} ${ids.join(' ')}` : undefined);
      }}
      onChangeEach={(update) => {
        editor.run(setFieldEach, { field: name, values: new Map(ids.map((part, i) => [part, update(values[i])])) });
      }}
      onBlur={() => {
        editor.endTyping();
      }}
    />
  );
  if (isGroup) {
    return (
      <fieldset className={styles.row}>
        <legend className={styles.label}>{label}</legend>
        {view}
      </fieldset>
    );
  }
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {view}
    </div>
  );
}
