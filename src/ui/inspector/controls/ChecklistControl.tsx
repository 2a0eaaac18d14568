import type { ChecklistItem } from '../../../model/content.ts';
import { useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { ListEditor } from './ListEditor.tsx';
import { MixedList } from './mixed.tsx';

/** Things to be met, each with a tick; Enter goes on with the next one, and Backspace takes an empty one away. */
export function ChecklistControl({ value, isReadOnly, onChange, onBlur }: ControlProps<readonly ChecklistItem[]>) {
  const { inspector } = useMessages();
  return (
    <>
      <MixedList value={value} />
      <ListEditor<ChecklistItem>
        entries={value ?? []}
        hasKeys
        addLabel={inspector.addItem}
        blank={{ text: '', done: false }}
        isReadOnly={isReadOnly}
        onChange={onChange}
        onBlur={onBlur}
      >
        {(item, change, place) => (
          <>
            <input
              type="checkbox"
              aria-label={inspector.itemDone(place)}
              checked={item.done}
              disabled={isReadOnly}
              onChange={(event) => {
                change({ ...item, done: event.target.checked });
              }}
            />
            <input
              className={styles.input}
              aria-label={inspector.itemText(place)}
              value={item.text}
              readOnly={isReadOnly}
              onChange={(event) => {
                change({ ...item, text: event.target.value }, true);
              }}
            />
          </>
        )}
      </ListEditor>
    </>
  );
}
