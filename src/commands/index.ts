import { attach } from './attach.ts';
import { createCard, duplicateCards, moveCards, setKind, shiftCards, spanCard } from './cards.ts';
import { createLink, reattachLink } from './links.ts';
import { deleteParts, setField, setFieldEach } from './parts.ts';
import { groupStages, leavePhase, ungroupPhases } from './phases.ts';
import { addLane, addLanes, addPersona, addStage, moveLane, movePersona, moveStage } from './structure.ts';
import { addComment, reopenComment, resolveComment } from './comments.ts';
import { saveView } from './views.ts';
import { cutCards } from './clipboard.ts';
import { pasteCards } from './pasteCards.ts';
import { pasteTable } from './pasteTable.ts';
import { pasteLines } from './pasteText.ts';

/** Every command; undo steps and shortcuts are named after them. */
export const commandList = [
  createCard,
  moveCards,
  shiftCards,
  duplicateCards,
  setKind,
  spanCard,
  attach,
  cutCards,
  pasteCards,
  pasteLines,
  pasteTable,
  createLink,
  reattachLink,
  addComment,
  resolveComment,
  reopenComment,
  setField,
  setFieldEach,
  deleteParts,
  addStage,
  addLane,
  addLanes,
  addPersona,
  moveStage,
  moveLane,
  movePersona,
  groupStages,
  leavePhase,
  ungroupPhases,
  saveView,
] as const;

export type CommandId = (typeof commandList)[number]['id'];
