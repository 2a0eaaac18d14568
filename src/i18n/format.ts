/** Numbers and dates as a language writes them. */
export interface Format {
  /** At most `digits` decimals, one where not said. */
  readonly number: (value: number, digits?: number) => string;
  /**
   * The number that a person typed: “1.234,5” and “1,234.5”, with or without a sign or a per cent sign. Of two kinds
   * of separators the last one is the decimal; a lone one is read as the language writes it. Null where it is none.
   */
  readonly parse: (text: string) => number | null;
  /** Long numbers shortened: 12,400 becomes “12.4K”, in Portuguese “12,4 mil”. */
  readonly compact: (value: number) => string;
  /** With its sign, zero without one. */
  readonly signed: (value: number, digits?: number) => string;
  /** A calendar day `YYYY-MM-DD`, short: “22 Nov 2026”. */
  readonly day: (day: string) => string;
  /** An instant in the person's own time zone, with the time of day. */
  readonly instant: (instant: Date) => string;
  /** “now”, “5 minutes ago”, “yesterday” … */
  readonly ago: (instant: Date, now: Date) => string;
  readonly bytes: (bytes: number) => string;
  readonly list: (items: readonly string[]) => string;
}

const STEPS: readonly (readonly [seconds: number, unit: Intl.RelativeTimeFormatUnit])[] = [
  [31_536_000, 'year'],
  [2_592_000, 'month'],
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
];

export function createFormat(locale: string): Format {
  const numbers = new Map<number, Intl.NumberFormat>();
  const numberFormat = (digits: number) => {
    let format = numbers.get(digits);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
      numbers.set(digits, format);
    }
    return format;
  };
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = (value: number, digits = 1) => numberFormat(digits).format(value).replace('-', '−');
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  return {
    number,
    parse: (text) => parseNumber(text, decimal),
    compact: (value) => (Math.abs(value) < 10_000 ? number(value) : compact.format(value).replace('-', '−')),
    signed: (value, digits) => (value > 0 ? `+${number(value, digits)}` : number(value, digits)),
    // Portuguese abbreviates as “22 de nov. de 2026”; what people write on a map is “22 nov 2026”.
    day: (text) =>
      day
        .format(new Date(`${text}T00:00:00Z`))
        .replace(/ de /g, ' ')
        .replace('.', ''),
    instant: (value) => instant.format(value),
    ago: (value, now) => {
      const seconds = (value.getTime() - now.getTime()) / 1000;
      const step = STEPS.find(([size]) => Math.abs(seconds) >= size);
      return step === undefined
        ? relative.format(0, 'second')
        : relative.format(Math.round(seconds / step[0]), step[1]);
    },
    bytes: (value) =>
      value < 1_000_000
        ? `${numberFormat(0).format(Math.ceil(value / 1000))} kB`
        : `${numberFormat(1).format(value / 1_000_000)} MB`,
    list: (items) => list.format(items),
  };
}

function parseNumber(text: string, decimal: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(/%$/, '');
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(plain)) return null;
  const separators = [...plain].filter((letter) => letter === '.' || letter === ',');
  const last = separators.at(-1);
  const isMixed = new Set(separators).size > 1;
  const isGrouped = /^[+-]?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(plain);
  const point = isMixed ? last : separators.length > 1 || (isGrouped && last !== decimal) ? undefined : last;
  const digits =
    point === undefined
      ? plain.replace(/[.,]/g, '')
      : plain.replace(point === '.' ? /,/g : /\./g, '').replace(point, '.');
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}
