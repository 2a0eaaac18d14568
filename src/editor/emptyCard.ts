import { createCard } from '../commands/cards.ts';
import { deleteParts } from '../commands/parts.ts';
import type { Editor } from './editor.ts';

/** Lets go of a card that was made to be written and was left empty; feelings and pictures say enough without words. */
export function dropEmptyCard(editor: Editor, id: string): void {
  const card = editor.map.card(id);
  if (card === undefined || card.title !== '' || card.kind === 'emotion' || card.kind === 'image') return;
  if (editor.undoLabel?.command === createCard.id) editor.discardLast();
  else editor.run(deleteParts, { ids: [id] });
}
