import { actionGroups, actions, commandList } from './en/actions.ts';
import { canvas, help, hints, palette, structure } from './en/canvas.ts';
import { common, failure, settings, steps } from './en/common.ts';
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
import { inspector } from './en/inspector.ts';
import { importing, library } from './en/library.ts';
import { outline } from './en/outline.ts';
import { parts } from './en/parts.ts';

/** Every text in English. Its type is what every other language must fill. */
export const en = {
  parts,
  drawing,
  common,
  settings,
  failure,
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
  canvas,
  palette,
  structure,
  hints,
  help,
  actions,
  actionGroups,
  commandList,
  inspector,
  outline,
};

export type Messages = typeof en;
