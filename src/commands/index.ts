import { createCard, duplicateCards, moveCards, setKind, shiftCards, spanCard } from './cards.ts';
import { addComment, reopenComment, resolveComment } from './comments.ts';
import { createLink } from './links.ts';
import { deleteParts, setField, setFieldEach } from './parts.ts';
import { addLane, addPersona, addStage, moveLane, movePersona, moveStage } from './structure.ts';

/** Every command; undo steps and shortcuts are named after them. */
export const commandList = [
  createCard,
  moveCards,
  shiftCards,
  duplicateCards,
  setKind,
  spanCard,
  createLink,
  addComment,
  resolveComment,
  reopenComment,
  setField,
  setFieldEach,
  deleteParts,
  addStage,
  addLane,
  addPersona,
  moveStage,
  moveLane,
  movePersona,
] as const;

export type CommandId = (typeof commandList)[number]['id'];
