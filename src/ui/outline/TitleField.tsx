import type { KeyboardEvent } from 'react';
import { MAX_TEXT } from '../../model/field.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import styles from './Outline.module.css';
import { idOfPart, neighbourOf } from './outlineElements.ts';
import { useOutlineTools } from './outlineTools.tsx';
import { usePartActions } from './usePartActions.ts';

interface TitleFieldProps {
  readonly id: string;
  /** What sort of part it is. */
  readonly label: string;
  readonly title: string;
  /** What stands on the map where there is no title. */
  readonly placeholder: string;
  readonly describedBy?: string | undefined;
}

/** A title that is written where it stands. Each keystroke is kept at once. */
export function TitleField({ id, label, title, placeholder, describedBy }: TitleFieldProps) {
  const editor = useEditor();
  const { writing, act } = useOutlineTools();
  const { remove, move } = usePartActions(id);

  const travel = (event: KeyboardEvent) => {
    act(() => {
      if (event.key.toLowerCase() === 'y' || event.shiftKey) writing.redo();
      else writing.undo();
      return editor.session.getState().selection.at(-1) ?? null;
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const isCard = editor.map.card(id) !== undefined;
    if (isCommand && ['z', 'y'].includes(event.key.toLowerCase())) travel(event);
    else if (event.key === 'Escape') event.currentTarget.closest<HTMLElement>('[data-outline]')?.focus();
    else if (event.key === 'Enter' && !event.shiftKey) {
      const made = isCard && !isCommand && !editor.isReadOnly ? () => writing.addBelow(id) : () => null;
      act(() => made() ?? idOfPart(neighbourOf(id, 1)));
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      move(event.key === 'ArrowUp' ? 'up' : 'down');
    else if (event.key === 'Backspace' && title === '' && isCard) remove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <textarea
      className={styles.field}
      rows={title.split('\n').length}
      aria-label={label}
      aria-describedby={describedBy}
      value={title}
      placeholder={placeholder}
      maxLength={MAX_TEXT}
      readOnly={editor.isReadOnly}
      spellCheck
      onChange={(event) => {
        writing.write(id, event.target.value);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
