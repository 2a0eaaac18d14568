import { useState } from 'react';
import { MAX_ENTRIES, MAX_TEXT } from '../../../model/field.ts';
import { useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';

export function LineControl({ id, value, isReadOnly, onChange, onBlur }: ControlProps<string>) {
  const { inspector } = useMessages();
  return (
    <input
      id={id}
      className={styles.input}
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
        onChange(entries(event.target.value.split('\n')), true);
      }}
      onBlur={() => {
        setDraft(null);
        onBlur();
      }}
    />
  );
}

export function TagsControl({ id, value, isReadOnly, onChange, onBlur }: ControlProps<readonly string[]>) {
  const [draft, setDraft] = useState<string | null>(null);
  const { inspector } = useMessages();
  return (
    <input
      id={id}
      className={styles.input}
      value={draft ?? (value ?? []).join(', ')}
      placeholder={value === undefined ? inspector.mixed : inspector.separateByCommas}
      readOnly={isReadOnly}
      onChange={(event) => {
        setDraft(event.target.value);
        onChange([...new Set(entries(event.target.value.split(',')))], true);
      }}
      onBlur={() => {
        setDraft(null);
        onBlur();
      }}
    />
  );
}

function entries(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .slice(0, MAX_ENTRIES);
}
