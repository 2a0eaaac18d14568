import { createCard } from '../commands/cards.ts';
import { deleteParts } from '../commands/parts.ts';
import { addLane, addStage } from '../commands/structure.ts';
import type { Editor } from './editor.ts';

/**
 * Lets go of a part that was made to be written and was left empty. Feelings and pictures say enough without words:
 * they stay, unless they were only passed over on the way to another one.
 */
export function dropEmptyPart(editor: Editor, id: string, { isPassedOver = false } = {}): void {
  const record = editor.map.get(id);
  if (record === undefined || !('title' in record) || record.title !== '') return;
  const isWordless = record.type === 'card' && (record.kind === 'emotion' || record.kind === 'image');
  if (isWordless && !isPassedOver) return;
  const creator = record.type === 'stage' ? addStage.id : record.type === 'lane' ? addLane.id : createCard.id;
  if (editor.undoLabel?.command === creator) editor.discardLast();
  else editor.run(deleteParts, { ids: [id] });
}
