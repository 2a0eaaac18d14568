import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { Editing } from '../../session/session.ts';
import { useEditorValue, useWriting } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import { focusCanvas } from './focusCanvas.ts';
import type { PartVariant } from './flowNodes.ts';
import { partName, titleOf } from './partLabel.ts';
import styles from './TitleEditor.module.css';

interface TitleEditorProps {
  readonly editing: Editing;
  readonly variant: PartVariant;
}

/**
 * Keeps a change of the text selection from whoever listens for it. dnd-kit takes every selection away until 50 ms
 * after a drop, and with it the caret of the field that the drop has opened: the first letter would be lost.
 */
function keepCaret(event: Event): void {
  event.stopImmediatePropagation();
}

/** The field in which a part's title is written where it stands. Each keystroke is kept at once. */
export function TitleEditor({ editing, variant }: TitleEditorProps) {
  const messages = useMessages();
  const writing = useWriting();
  const field = useRef<HTMLTextAreaElement>(null);
  const record = useEditorValue(({ map }) => map.get(editing.id));

  useEffect(() => {
    document.addEventListener('selectionchange', keepCaret, true);
    return () => {
      document.removeEventListener('selectionchange', keepCaret, true);
    };
  }, []);

  useEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.focus({ preventScroll: true });
    // What was typed to begin the card stays; an old title is replaced by what is typed over it.
    if (editing.isNew) current.setSelectionRange(current.value.length, current.value.length);
    else current.select();
  }, [editing]);

  // When the writing ends by a key, the canvas takes the keys again; a click elsewhere has moved the focus already.
  useLayoutEffect(() => {
    const { current } = field;
    return () => {
      if (current !== null && document.activeElement === current) focusCanvas();
    };
  }, []);

  if (record === undefined) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') writing.end();
    else if (event.key === 'Enter' && !event.shiftKey)
      writing.endAndGo(event.metaKey || event.ctrlKey ? 'stay' : 'down');
    else if (event.key === 'Tab') writing.endAndGo(event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  };

  return (
    <textarea
      ref={field}
      className={`${styles.field ?? ''} nodrag nopan nowheel`}
      data-variant={variant}
      aria-label={messages.canvas.titleOf(partName(record, messages))}
      value={titleOf(record)}
      maxLength={10_000}
      spellCheck
      rows={1}
      onChange={(event) => {
        writing.write(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        writing.end();
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
    />
  );
}
