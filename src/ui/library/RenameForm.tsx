import { useRef, useState } from 'react';
import { MAX_TEXT } from '../../model/field.ts';
import { useMessages } from '../shell/app.tsx';
import styles from './RenameForm.module.css';

interface RenameFormProps {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onClose: () => void;
}

/** The title of a map as a field: Enter or leaving it renames, Escape leaves the title as it was. */
export function RenameForm({ title, onRename, onClose }: RenameFormProps) {
  const { library } = useMessages();
  const [text, setText] = useState(title);
  const isDone = useRef(false);
  const finish = (isKept: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    if (isKept && text.trim() !== title) onRename(text.trim());
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        finish(true);
      }}
    >
      <input
        className={styles.input}
        aria-label={library.newTitle}
        value={text}
        maxLength={MAX_TEXT}
        // The person has just asked to write here.
        ref={(input) => {
          if (input !== null && document.activeElement !== input) {
            input.focus();
            input.select();
          }
        }}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onBlur={() => {
          finish(true);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') finish(false);
        }}
      />
    </form>
  );
}
