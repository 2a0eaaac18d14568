import { type KeyboardEvent, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { beginningOf } from '../../editor/beginning.ts';
import type { CardKind } from '../../model/kinds/index.ts';
import type { Editing } from '../../session/session.ts';
import { useEditorValue, useWriting } from '../editorPage/editorContext.tsx';
import { loadable } from '../primitives/loadable.tsx';
import { useMessages } from '../shell/app.tsx';
import { focusCanvas } from './focusCanvas.ts';
import type { PartVariant } from './flowNodes.ts';
import { partName, titleOf } from './partLabel.ts';
import styles from './TitleEditor.module.css';

const KindList = loadable(async () => (await import('./KindList.tsx')).KindList);

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
  const beginning = useEditorValue(({ map }) => beginningOf(map, editing)?.by ?? null);
  const isListOpen = beginning === 'list';
  const [activeOption, setActiveOption] = useState<string | undefined>();
  const listId = useId();
  const { id, isNew, typing } = editing;

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
    if (isNew) current.setSelectionRange(current.value.length, current.value.length);
    else current.select();
  }, [id, isNew, typing]);

  // It may be wanted by the next key.
  useEffect(() => {
    if (beginning !== null) void KindList.load();
  }, [beginning]);

  // When the writing ends by a key, the canvas takes the keys again; a click elsewhere has moved the focus already.
  useLayoutEffect(() => {
    const { current } = field;
    return () => {
      if (current !== null && document.activeElement === current) focusCanvas();
    };
  }, []);

  const chooseKind = useCallback(
    (kind: CardKind) => {
      writing.chooseKind(kind);
    },
    [writing],
  );
  const closeList = useCallback(() => {
    writing.closeList();
  }, [writing]);

  if (record === undefined) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Backspace' && writing.takeBackSign()) event.preventDefault();
    if (event.key === 'Escape') writing.endAndGo('stay');
    else if (event.key === 'Enter' && !event.shiftKey)
      writing.endAndGo(event.metaKey || event.ctrlKey ? 'stay' : 'down');
    else if (event.key === 'Tab') writing.endAndGo(event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  };

  return (
    <>
      <textarea
        ref={field}
        className={`${styles.field ?? ''} nodrag nopan nowheel`}
        data-variant={variant}
        aria-label={messages.canvas.titleOf(partName(record, messages))}
        value={titleOf(record)}
        maxLength={10_000}
        aria-haspopup={isListOpen ? 'listbox' : undefined}
        aria-controls={isListOpen ? listId : undefined}
        aria-activedescendant={isListOpen ? activeOption : undefined}
        spellCheck
        rows={1}
        onChange={(event) => {
          writing.write(event.target.value, { isComposing: (event.nativeEvent as InputEvent).isComposing });
        }}
        onCompositionEnd={() => {
          writing.settle();
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
      {isListOpen && (
        <KindList.Component
          id={listId}
          field={field}
          editing={editing}
          onChoose={chooseKind}
          onClose={closeList}
          onActive={setActiveOption}
        />
      )}
    </>
  );
}
