import type { FocusEvent, KeyboardEvent } from 'react';
import { useEditor, useSession } from '../editorPage/editorContext.tsx';
import { focusPart, neighbourOf } from './outlineElements.ts';
import { useOutlineTools } from './outlineTools.tsx';
import { usePartActions } from './usePartActions.ts';

/** What the element around a part of the outline needs: it is chosen on the map when it is gone to, and has keys of its own. */
export function usePart(id: string) {
  const editor = useEditor();
  const { writing } = useOutlineTools();
  const { remove, move } = usePartActions(id);
  const isChosen = useSession(({ selection }) => selection.includes(id));
  const isCurrent = useSession(({ selection }) => selection.at(-1) === id);

  const onFocus = () => {
    if (editor.session.getState().selection.at(-1) !== id) writing.choose(id);
    writing.begin(id);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) writing.leave(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const isUp = event.key === 'ArrowUp';
    if (event.key === 'Enter' || event.key === 'F2') focusPart(id);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (!isUp && event.key !== 'ArrowDown') return;
    else if (event.altKey) move(isUp ? 'up' : 'down');
    else neighbourOf(id, isUp ? -1 : 1)?.focus();
    event.preventDefault();
  };
  const props = {
    'data-outline': id,
    'data-chosen': isChosen,
    'aria-current': isCurrent || undefined,
    tabIndex: -1,
    onFocus,
    onBlur,
    onKeyDown,
  };
  return { props, isCurrent };
}
