type Rows = readonly (readonly string[])[];

/**
 * Rows of a text in which a sign separates cells and lines separate rows. A cell in quotation marks may hold both,
 * and quotation marks doubled; a mark inside of a cell that does not begin with one is part of it.
 */
export function readDelimited(text: string, separator: string): Rows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : null;
    const end = quoted?.end ?? endOfCell(text, at, separator);
    row.push(quoted?.value ?? text.slice(at, end));
    if (text[end] === separator) at = end + 1;
    else {
      rows.push(row);
      row = [];
      at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    }
  }
  return rows;
}

/** The rows as such a text. */
export function writeDelimited(rows: Rows, separator: string): string {
  const cell = (value: string) =>
    value.includes(separator) || /["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return rows.map((row) => row.map(cell).join(separator)).join('\n');
}

/** The cell in quotation marks that begins at a place; null where none ends properly. */
function quotedCell(text: string, start: number, separator: string): { value: string; end: number } | null {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const next = text[at + 1];
    const isEnd = next === undefined || next === separator || next === '\n' || next === '\r';
    return isEnd ? { value: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 } : null;
  }
  return null;
}

function endOfCell(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
