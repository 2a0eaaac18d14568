import { JOURNEY_ID } from '../../model/journey.ts';
import { titleOf } from '../canvas/partLabel.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import { idOfPart, neighbourOf } from './outlineElements.ts';
import { useOutlineTools } from './outlineTools.tsx';

/** What can be done to a part of the outline; each leaves the focus where the person would look for it. */
export function usePartActions(id: string) {
  const editor = useEditor();
  const { outline: words } = useMessages();
  const { writing, act, announce } = useOutlineTools();
  /** Deletes the part; the one before it is gone to, or else the one behind it. */
  const remove = () => {
    if (editor.isReadOnly || id === JOURNEY_ID) return;
    const next = idOfPart(neighbourOf(id, -1) ?? neighbourOf(id, 1));
    act(() => {
      writing.remove(id);
      return next;
    });
  };
  const move = (direction: 'up' | 'down') => {
    if (editor.isReadOnly) return;
    act(() => {
      const place = writing.move(id, direction);
      const card = editor.map.card(id);
      if (place === null || card === undefined || !('cell' in place)) return null;
      const stage = editor.map.get(place.cell.stageId);
      const cards = editor.map.cardsIn(place.cell);
      announce(
        words.moved(titleOf(card), stage === undefined ? '' : titleOf(stage), cards.indexOf(card) + 1, cards.length),
      );
      return id;
    });
  };
  return { remove, move };
}
