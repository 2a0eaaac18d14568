import { createCard } from '../../commands/cards.ts';
import { countClipped, homeOf, pasteCards } from '../../commands/pasteCards.ts';
import type { Place } from '../../commands/places.ts';
import { pasteLines } from '../../commands/pasteText.ts';
import { guessReading, pasteTable, type TableReading, type TitleTable } from '../../commands/pasteTable.ts';
import { placeForKind } from '../../commands/targets.ts';
import type { Editor } from '../../editor/editor.ts';
import type { Workspace } from '../../editor/workspace.ts';
import type { Messages } from '../../i18n/en.ts';
import { importers } from '../../importers/index.ts';
import { columnText, isTooLong, linesOf, rowsOf, tableOf } from '../../importers/pastedText.ts';
import { type Cell, JourneyMap } from '../../model/journeyMap.ts';
import { readRecord } from '../../model/records.ts';
import { kindOfTitle } from '../../templates/kindOfTitle.ts';
import type { PlacingActions } from '../canvas/placing.ts';
import type { ToastMessage } from '../primitives/toasts.tsx';
import { takePicture } from '../takePicture.ts';
import { readMarkup } from './markup.ts';
import type { Pasted } from './pasted.ts';

/** A table of which it is not clear how it is meant. */
export interface PastedTable {
  readonly table: TitleTable;
  readonly at: Cell | null;
  readonly reading: TableReading;
  /** It was longer than what is taken at once. */
  readonly isCut: boolean;
}

interface Taking {
  readonly editor: Editor;
  readonly workspace: Pick<Workspace, 'putAsset'>;
  readonly newId: () => string;
  readonly messages: Messages;
  readonly toast: (message: ToastMessage) => void;
  /** Where the person was at work when they pasted, by what was chosen or marked; null where nothing was. */
  readonly marked: Place | null;
  /** Where the pointer was, for what needs one place only: a table goes from a marked cell on. */
  readonly pointed: Place | null;
  readonly placing: Pick<PlacingActions, 'looseSpot'>;
  readonly ask: (table: PastedTable) => void;
}

/** Takes in what was pasted: cards of our own, a table, pictures or lines, whichever says most. */
export async function takePaste(pasted: Pasted, taking: Taking): Promise<void> {
  const { text, files } = pasted;
  const { clipping, table } = readMarkup(pasted.html);
  if (clipping !== null && (await takeClipping(clipping, taking))) return;
  if (isTooLong(table ?? text)) {
    taking.toast({ text: taking.messages.clipboard.tooLong, tone: 'error' });
    return;
  }
  const rows = table ?? rowsOf(text);
  if (rows?.some((row) => row.length > 1) === true) {
    takeTable(rows, taking);
    return;
  }
  const pictures = files.filter(({ type }) => type.startsWith('image/'));
  // Some programs tell the names of copied files as text beside them.
  if (pictures.length > 0 && (text.trim() === '' || files.some(({ name }) => name !== '' && text.includes(name)))) {
    await takePictures(pictures, taking);
    return;
  }
  takeLines(table === null ? columnText(text) : table.flat().join('\n'), taking);
}

/** Takes cards of our own in; tells whether that is what they are. */
async function takeClipping(file: string, taking: Taking): Promise<boolean> {
  const { editor, newId, messages, toast, placing } = taking;
  const read = await (await importers.json())(file, newId);
  if (!read.ok) {
    if (read.error.code === 'notJson' || read.error.code === 'notMap') return false;
    toast({ text: messages.importing.errors[read.error.code], tone: 'error' });
    return true;
  }
  const records = read.value.records.map((record) => readRecord(record));
  const clipping = JourneyMap.of(records.flatMap((known) => (known.status === 'valid' ? [known.record] : [])));
  const place = taking.marked ?? taking.pointed ?? homeOf(editor.map, clipping) ?? placing.looseSpot();
  const clippedCount = countClipped(editor.map, clipping, place);
  const made = editor.run(pasteCards, { clipping, place });
  if (made === null) return true;
  markCell(editor, made);
  if (clippedCount > 0) toast({ text: messages.clipboard.clipped(clippedCount) });
  // Cards that were copied here need no mending: something else has written them.
  if (read.value.issues.length > 0) toast({ text: messages.clipboard.mended(read.value.issues.length) });
  return true;
}

function takeTable(rows: readonly (readonly string[])[], taking: Taking): void {
  const { editor, messages, toast, marked, ask } = taking;
  const { value: table, isCut } = tableOf(rows);
  if (table.length === 0) {
    toast({ text: messages.clipboard.nothing });
    return;
  }
  const at = marked !== null && 'cell' in marked ? marked.cell : null;
  const { reading, isSure } = guessReading(editor.map, table, at);
  if (!isSure || isCut) ask({ table, at, reading, isCut });
  else markCell(editor, editor.run(pasteTable, { table, at, reading, kindOf: kindOfTitle }));
}

function takeLines(text: string, { editor, messages, toast, marked, pointed, placing }: Taking): void {
  const { value: lines, isCut } = linesOf(text);
  if (lines.length === 0) {
    toast({ text: messages.clipboard.nothing });
    return;
  }
  markCell(editor, editor.run(pasteLines, { lines, place: marked ?? pointed ?? placing.looseSpot() }));
  if (isCut) toast({ text: messages.clipboard.tooMany(lines.length) });
}

async function takePictures(files: readonly File[], taking: Taking): Promise<void> {
  const { editor, workspace, newId, messages, toast, marked, pointed, placing } = taking;
  const pictures = [];
  for (const file of files) {
    const taken = await takePicture(file, newId);
    if (!taken.ok) {
      toast({ text: messages.inspector.pictureProblems[taken.error], tone: 'error' });
      continue;
    }
    const { id, width, height } = taken.value;
    try {
      await workspace.putAsset(taken.value);
    } catch {
      toast({ text: messages.clipboard.notStored, tone: 'error' });
      break;
    }
    pictures.push({ asset: id, width, height });
  }
  for (const picture of pictures) {
    const place = marked ?? pointed ?? placeForKind(editor.map, 'image', null) ?? placing.looseSpot();
    // Under one name, so that one undo takes all of them back.
    const made = editor.run(createCard, { kind: 'image', place, values: { picture } }, `paste ${pictures[0]?.asset}`);
    markCell(editor, made);
  }
  editor.endTyping();
}

/** Marks the cell of the first card that was made, so that the next key goes on from there. */
function markCell({ map, session }: Editor, made: readonly string[] | null): void {
  const cell = map.cellOf(made?.[0] ?? '');
  if (cell !== null) session.moveCursor(cell);
}
