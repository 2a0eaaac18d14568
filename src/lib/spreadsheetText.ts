/** Beginnings of a cell, or of a line in it, that spreadsheets take for a formula; after the marks of those guarded before. */
const FORMULA = /^'*(?:\t|\s*[=+\-@＝＋－＠])/;
const NUMBER = /^ *[+-]?\d[\d.,]*%? *$/;

/**
 * The text of a cell so that a spreadsheet takes it as a text: with `'` before each line that would be a formula. Plain
 * numbers stay numbers, with their sign.
 */
export function guardCell(text: string): string {
  return inLines(text, (line) => (FORMULA.test(line) && !NUMBER.test(line) ? `'${line}` : line));
}

/** Takes exactly that mark off again, so that what was copied here is pasted as it was. */
export function unguardCell(text: string): string {
  return inLines(text, (line) => (line.startsWith("'") && FORMULA.test(line) ? line.slice(1) : line));
}

function inLines(text: string, change: (line: string) => string): string {
  return text
    .split(/(\r\n|[\r\n])/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}
