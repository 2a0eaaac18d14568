import { createCard, duplicateCards, moveCards, setKind, shiftCards, spanCard } from './cards.ts';
import { createLink } from './links.ts';
import { deleteParts, setField } from './parts.ts';
import { addLane, addPersona, addStage, moveLane, movePersona, moveStage } from './structure.ts';
import { saveView } from './views.ts';

/** Every command; undo steps and shortcuts are named after them. */
export const commandList = [
  createCard,
  moveCards,
  shiftCards,
  duplicateCards,
  setKind,
  spanCard,
  createLink,
  setField,
  deleteParts,
  addStage,
  addLane,
  addPersona,
  moveStage,
  moveLane,
  movePersona,
  saveView,
] as const;

export type CommandId = (typeof commandList)[number]['id'];
