import { readDelimited } from '../lib/delimited.ts';
import { unguardCell } from '../lib/spreadsheetText.ts';
import { MAX_TEXT } from '../model/field.ts';

/** Most cards, and the widest and longest table, that one paste makes of foreign text; and its most characters. */
const pasteLimits = { cards: 2000, columns: 200, rows: 1000, characters: 100_000 } as const;

/** A table as it was copied: the lines of each cell. */
type Table = readonly (readonly (readonly string[])[])[];

/** Something that was taken in, and whether it was more than may be. */
interface Limited<Value> {
  readonly value: Value;
  readonly isCut: boolean;
}

/** Signs before the items of lists in texts, as programs write them: dashes, dots, numbers, boxes to tick. */
const bullet = /^\s*(?:(?:[-–—*+•◦▪‣●○·]|\d{1,3}[.)])\s+)?(?:(?:\[[ xX]?\]|[☐☑☒✓])\s+)?/u;

/** Whether a text, or all cells of a table together, are more than is read at once: they would hold the screen up. */
export function isTooLong(pasted: string | readonly (readonly string[])[]): boolean {
  const count = typeof pasted === 'string' ? pasted.length : pasted.flat().reduce((sum, { length }) => sum + length, 0);
  return count > pasteLimits.characters;
}

/** The lines of a text that say something, without the bullets of a list; those too long for a field go on in another. */
export function linesOf(text: string): Limited<readonly string[]> {
  const lines = allLines(text);
  return { value: lines.slice(0, pasteLimits.cards), isCut: lines.length > pasteLimits.cards };
}

function allLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\v]/)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '')
    .flatMap(inFields);
}

/** The rows of a text that a spreadsheet copied; null where it is none: then it is lines. */
export function rowsOf(text: string): readonly (readonly string[])[] | null {
  if (!text.includes('\t')) return null;
  const rows = readDelimited(text, '\t');
  return rows.some((row) => row.length > 1) ? rows : null;
}

/** The lines of one column that a spreadsheet copied, in which a cell of several lines is in quotation marks. */
export function columnText(text: string): string {
  if (!text.startsWith('"') && !text.includes('\n"')) return text;
  return readDelimited(text, '\t')
    .map((row) => row.join('\t'))
    .join('\n');
}

/** Rows as a table of equally long rows; empty ones at its end and empty columns at its right are left out. */
export function tableOf(rows: readonly (readonly string[])[]): Limited<Table> {
  const filled = rows.map((row) => row.map((cell) => cellLines(unguardCell(cell))));
  const width = Math.max(0, ...filled.map((row) => row.findLastIndex((cell) => cell.length > 0) + 1));
  const height = filled.findLastIndex((row) => row.some((cell) => cell.length > 0)) + 1;
  const columns = Math.min(width, pasteLimits.columns);
  const table: (readonly (readonly string[])[])[] = [];
  let count = 0;
  for (const row of filled.slice(0, Math.min(height, pasteLimits.rows))) {
    const cells = Array.from({ length: columns }, (_, i) => row[i] ?? []);
    count += cells.flat().length;
    if (count > pasteLimits.cards) break;
    table.push(cells);
  }
  return { value: table, isCut: table.length < height || columns < width };
}

/** What stands alone in a cell stays as it is: “1. Discover” may be a name. */
function cellLines(text: string): readonly string[] {
  const lines = allLines(text);
  return lines.length > 1 ? lines : [text.trim()].filter((line) => line !== '');
}

/** A line in pieces that a field can hold, none of which ends within a sign. */
function inFields(line: string): readonly string[] {
  if (line.length <= MAX_TEXT) return [line];
  const isInSign = /[\ud800-\udbff]/.test(line.charAt(MAX_TEXT - 1));
  const end = isInSign ? MAX_TEXT - 1 : MAX_TEXT;
  return [line.slice(0, end), ...inFields(line.slice(end))];
}
