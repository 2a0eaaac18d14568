import { useState } from 'react';
import { MAX_ENTRIES, MAX_TEXT } from '../../../model/field.ts';
import { useEditor } from '../../editorPage/editorContext.tsx';
import { useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { isShared, wordsInUse } from '../suggestions.ts';

/** One line; where parts tend to say the same, what others say is offered. */
export function LineControl({ id, name, value, isReadOnly, onChange, onBlur }: ControlProps<string>) {
  const { inspector } = useMessages();
  const editor = useEditor();
  const [offered, setOffered] = useState<readonly string[]>([]);
  return (
    <>
      <input
        id={id}
        className={styles.input}
        value={value ?? ''}
        placeholder={value === undefined ? inspector.mixed : undefined}
        maxLength={MAX_TEXT}
        readOnly={isReadOnly}
        list={offered.length > 0 ? `${id}-offered` : undefined}
        onFocus={() => {
          if (isShared(name)) setOffered(wordsInUse(editor.map, name).filter((word) => word !== value));
        }}
        onChange={(event) => {
          onChange(event.target.value, true);
        }}
        onBlur={onBlur}
      />
      {offered.length > 0 && (
        <datalist id={`${id}-offered`}>
          {offered.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}

export function TextControl({ id, value, isReadOnly, onChange, onBlur }: ControlProps<string>) {
  const { inspector } = useMessages();
  return (
    <textarea
      id={id}
      className={styles.textarea}
      value={value ?? ''}
      placeholder={value === undefined ? inspector.mixed : undefined}
      maxLength={MAX_TEXT}
      readOnly={isReadOnly}
      onChange={(event) => {
        onChange(event.target.value, true);
      }}
      onBlur={onBlur}
    />
  );
}

/** Several short texts, one a line. The text under the caret is kept as it is typed, empty lines included. */
export function LinesControl({ id, value, isReadOnly, onChange, onBlur }: ControlProps<readonly string[]>) {
  const [draft, setDraft] = useState<string | null>(null);
  const { inspector } = useMessages();
  return (
    <textarea
      id={id}
      className={styles.textarea}
      value={draft ?? (value ?? []).join('\n')}
      placeholder={value === undefined ? inspector.mixed : inspector.onePerLine}
      readOnly={isReadOnly}
      onChange={(event) => {
        setDraft(event.target.value);
        onChange(entriesOf(event.target.value.split('\n')), true);
      }}
      onBlur={() => {
        setDraft(null);
        onBlur();
      }}
    />
  );
}

/** Texts without those that are empty, as many as a list holds. */
export function entriesOf(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .slice(0, MAX_ENTRIES);
}
