import type { Messages } from './en.ts';
import { actionGroups, actions, commandList } from './ptBR/actions.ts';
import { canvas, help, hints, palette, structure } from './ptBR/canvas.ts';
import { clipboard } from './ptBR/clipboard.ts';
import { common, failure, offline, settings, steps } from './ptBR/common.ts';
import { drawing } from './ptBR/drawing.ts';
import {
  banners,
  broken,
  copyView,
  editorPage,
  emptyMap,
  exporting,
  saving,
  sidePanel,
  topBar,
  zoom,
} from './ptBR/editor.ts';
import { comments, curves, series, suggestions } from './ptBR/fields.ts';
import { filter, presenting, search } from './ptBR/find.ts';
import { inspector } from './ptBR/inspector.ts';
import { importing, library } from './ptBR/library.ts';
import { outline } from './ptBR/outline.ts';
import { keeping, recovery } from './ptBR/recovery.ts';
import { parts } from './ptBR/parts.ts';
import { structureCanvas } from './ptBR/structureCanvas.ts';

/** Every text in Brazilian Portuguese. */
export const ptBR: Messages = {
  parts,
  drawing,
  common,
  settings,
  failure,
  offline,
  steps,
  library,
  importing,
  editorPage,
  topBar,
  saving,
  banners,
  broken,
  emptyMap,
  zoom,
  sidePanel,
  exporting,
  copyView,
  clipboard,
  canvas,
  palette,
  structure,
  structureCanvas,
  hints,
  help,
  actions,
  actionGroups,
  commandList,
  inspector,
  comments,
  curves,
  series,
  suggestions,
  search,
  filter,
  presenting,
  outline,
  keeping,
  recovery,
};
