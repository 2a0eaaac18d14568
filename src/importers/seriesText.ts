import { daySchema, MAX_ENTRIES } from '../model/field.ts';
import type { MetricPoint } from '../model/kinds/metric.ts';
import { sortedSeries } from '../model/series.ts';

/** What a spreadsheet's rows came to. */
export interface SeriesReading {
  /** The measurements with those that were read, the oldest first. */
  readonly series: readonly MetricPoint[];
  readonly taken: number;
  /** Rows that could not be read, by their number from 1, as they came. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
  /** Rows for which there is no room. */
  readonly beyond: readonly string[];
}

interface Row {
  readonly row: number;
  readonly text: string;
  readonly cells: readonly string[];
}

type DayOrder = 'dayFirst' | 'monthFirst';

const DAY_MS = 86_400_000;

/**
 * Reads rows as spreadsheets copy them: a value each, or a date and a value, in either order. A value on a day that
 * has one replaces it; values without days go on from the newest measurement, at the distance of the last two.
 * @param parse reads a number as the person's language writes it
 * @param today the day of the first value where there is neither a date nor a measurement yet
 */
export function readSeries(
  text: string,
  before: readonly MetricPoint[],
  parse: (text: string) => number | null,
  today: string,
): SeriesReading {
  const rows = rowsOf(text);
  const order = dayOrderOf(rows);
  const points = [...before];
  const places = new Map(before.map(({ date }, i) => [date, i]));
  const unread: { row: number; text: string }[] = [];
  const beyond: string[] = [];
  const step = stepOf(before);
  let newest = sortedSeries(before).at(-1)?.date ?? null;
  let taken = 0;
  for (const { row, text: line, cells } of rows) {
    const read = readRow(cells, parse, order);
    if (read === null) {
      // A first row without any digit holds the names of the columns.
      if (row > 1 || /\d/.test(line)) unread.push({ row, text: line });
      continue;
    }
    const date = read.date ?? (newest === null ? today : after(newest, step));
    const place = places.get(date) ?? points.length;
    if (place >= MAX_ENTRIES) {
      beyond.push(line);
      continue;
    }
    points[place] = { date, value: read.value };
    places.set(date, place);
    if (newest === null || date > newest) newest = date;
    taken += 1;
  }
  return { series: sortedSeries(points), taken, unread, beyond };
}

/** Whether a pasted text is more than one cell, so that a field must not take it as its own. */
export function isTable(text: string): boolean {
  return /[\t\n\r]/.test(text.trim());
}

function rowsOf(text: string): readonly Row[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ row: i + 1, text: line, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.length > 0);
}

/** Cells are parted by tabs, or by semicolons where a file was copied. */
function cellsOf(line: string): string[] {
  return line
    .split(line.includes('\t') ? '\t' : ';')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function readRow(
  cells: readonly string[],
  parse: (text: string) => number | null,
  order: DayOrder,
): { readonly date: string | null; readonly value: number } | null {
  const [first = '', second] = cells;
  if (cells.length > 2) return null;
  if (second === undefined) {
    const value = readValue(first, parse);
    return value === null || readDay(first, order) !== null ? null : { date: null, value };
  }
  const [day, number] = readDay(first, order) === null ? [second, first] : [first, second];
  const [date, value] = [readDay(day, order), readValue(number, parse)];
  return date === null || value === null ? null : { date, value };
}

function readValue(text: string, parse: (text: string) => number | null): number | null {
  const value = parse(text.replace(/^(R\$|US\$|[$€£])/, ''));
  return value === null || Math.abs(value) > 1e15 ? null : value;
}

/** 31/12/2026, 2026-12-31 or 12/2026, which is the first of the month; also with dots or hyphens, and years of two digits. */
function readDay(text: string, order: DayOrder): string | null {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:[T ].*)?$/.exec(text);
  if (iso !== null) return dayFrom(iso[1], iso[2], iso[3] ?? '1');
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (month !== null) return dayFrom(month[2], month[1], '1');
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (parts === null) return null;
  const [, a, , b, year = ''] = parts;
  const whole = year.length === 2 ? `20${year}` : year;
  return order === 'dayFirst' ? dayFrom(whole, b, a) : dayFrom(whole, a, b);
}

function dayFrom(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return daySchema.safeParse(date).success ? date : null;
}

/** Days come first, as Brazil writes them, unless the dates of the table can only be read the other way. */
function dayOrderOf(rows: readonly Row[]): DayOrder {
  const cells = rows.flatMap((row) => row.cells);
  const reads = (order: DayOrder) => cells.filter((cell) => readDay(cell, order) !== null).length;
  return reads('monthFirst') > reads('dayFirst') ? 'monthFirst' : 'dayFirst';
}

/** How far the newest two measurements are apart: whole months as such, else days; a month where there are not two. */
function stepOf(series: readonly MetricPoint[]): { readonly months: number } | { readonly days: number } {
  const [first, last] = sortedSeries(series).slice(-2);
  if (first === undefined || last === undefined) return { months: 1 };
  const days = Math.round((Date.parse(last.date) - Date.parse(first.date)) / DAY_MS);
  const [from, to] = [new Date(first.date), new Date(last.date)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  if (months > 0 && from.getUTCDate() === to.getUTCDate()) return { months };
  return days === 0 || days > 10 * 365 ? { months: 1 } : { days };
}

/** The day a step behind another; a month whose days do not reach as far ends with its last one. */
function after(day: string, step: ReturnType<typeof stepOf>): string {
  const date = new Date(day);
  if ('days' in step) date.setUTCDate(date.getUTCDate() + step.days);
  else {
    const wanted = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + step.months, 1);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(wanted, last));
  }
  return date.toISOString().slice(0, 10);
}
