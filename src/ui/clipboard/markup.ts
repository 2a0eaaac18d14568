import { CLIPPING_ATTRIBUTE } from '../../exporters/clipping.ts';
import { fileLimits } from '../../model/journeyFile.ts';

/** What copied markup holds: cards of our own as a file, or nothing but a table. */
interface Markup {
  readonly clipping: string | null;
  readonly table: readonly (readonly string[])[] | null;
}

/** Most columns that the cells of a row are taken to cover, and most rows that are read as a table. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 2000;

/** What of the browser's trusted types is used here; browsers without them take plain text. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML: (text: string) => string };
}

/** The one place where text may become elements: those of a document apart that is read and dropped. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('read-markup', { createHTML: (text) => text });

/** Reads copied markup. It is only read, never shown: nothing in it is loaded or run. */
export function readMarkup(html: string): Markup {
  if (html === '' || html.length > fileLimits.characters) return { clipping: null, table: null };
  const page = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
  const clipping = page.querySelector(`[${CLIPPING_ATTRIBUTE}]`)?.getAttribute(CLIPPING_ATTRIBUTE) ?? null;
  const tables = page.querySelectorAll('table');
  const table = tables[0];
  // A page of text with a table in it is a text: taking the table alone would drop the rest.
  if (table === undefined || tables.length > 1 || isTextBeside(page, table)) return { clipping, table: null };
  // The plain text beside the markup of so long a table is read and cut as any text, and the person told of it.
  if (table.rows.length > MOST_ROWS) return { clipping, table: null };
  return { clipping, table: rowsOf(table) };
}

function isTextBeside(page: Document, table: HTMLTableElement): boolean {
  for (const element of page.querySelectorAll('style, script, title')) element.remove();
  const letters = (element: Element) => element.textContent.replace(/\s+/g, '').length;
  return letters(page.body) > letters(table);
}

/** The texts of a table's cells; where one covers several columns or rows, the others of them are empty. */
function rowsOf(table: HTMLTableElement): string[][] {
  /** For each column, the row before which a cell from above ends. */
  const covered: number[] = [];
  return [...table.rows].map((row, y) => {
    const texts: string[] = [];
    for (const cell of row.cells) {
      while ((covered[texts.length] ?? 0) > y) texts.push('');
      const width = Math.max(1, Math.min(cell.colSpan, MOST_COLUMNS - texts.length));
      covered.length = Math.max(covered.length, texts.length + width);
      covered.fill(y + cell.rowSpan, texts.length, texts.length + width);
      texts.push(linesIn(cell), ...Array.from({ length: width - 1 }, () => ''));
    }
    return texts;
  });
}

const BLOCKS = new Set(['P', 'DIV', 'LI', 'BR', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** The text of a cell with a line break wherever it is shown in another line. */
function linesIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  const inside = [...node.childNodes].map(linesIn).join('');
  return node instanceof Element && BLOCKS.has(node.tagName) ? `\n${inside}\n` : inside;
}
