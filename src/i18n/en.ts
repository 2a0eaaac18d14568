import { actionGroups, actions, commandList } from './en/actions.ts';
import { canvas, help, hints, palette, structure } from './en/canvas.ts';
import { clipboard } from './en/clipboard.ts';
import { common, failure, offline, settings, steps } from './en/common.ts';
import { drawing } from './en/drawing.ts';
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
} from './en/editor.ts';
import { comments, curves, series, suggestions } from './en/fields.ts';
import { filter, presenting, search } from './en/find.ts';
import { inspector } from './en/inspector.ts';
import { importing, library } from './en/library.ts';
import { outline } from './en/outline.ts';
import { keeping, recovery } from './en/recovery.ts';
import { parts } from './en/parts.ts';
import { structureCanvas } from './en/structureCanvas.ts';

/** Every text in English. Its type is what every other language must fill. */
export const en = {
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

export type Messages = typeof en;
