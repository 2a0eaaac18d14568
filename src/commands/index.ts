import { createCard, duplicateCards, moveCards, setKind, shiftCards, spanCard } from './cards.ts';
import { cutCards } from './clipboard.ts';
import { createLink } from './links.ts';
import { deleteParts, setField } from './parts.ts';
import { pasteCards } from './pasteCards.ts';
import { pasteTable } from './pasteTable.ts';
import { pasteLines } from './pasteText.ts';
import { addLane, addPersona, addStage, moveLane, movePersona, moveStage } from './structure.ts';

/** Every command; undo steps and shortcuts are named after them. */
export const commandList = [
  createCard,
  moveCards,
  shiftCards,
  duplicateCards,
  setKind,
  spanCard,
  cutCards,
  pasteCards,
  pasteLines,
  pasteTable,
  createLink,
  setField,
  deleteParts,
  addStage,
  addLane,
  addPersona,
  moveStage,
  moveLane,
  movePersona,
] as const;

export type CommandId = (typeof commandList)[number]['id'];
