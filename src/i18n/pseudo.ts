import { en, type Messages } from './en.ts';

const LETTERS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  i: 'í',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
};

/** Marks around every translated text: what stands outside of them was never translated. */
export const pseudoMarks = ['⟦', '⟧'] as const;

/** Letters that are keys must stay typeable. */
const KEYS = new Set(['key', 'partKeys']);

/** English in letters that no one types, a third longer, between marks: shows what is not translated, and what does not fit. */
export const pseudo = disguise(en, '') as Messages;

function disguise(value: unknown, name: string): unknown {
  if (typeof value === 'string') return KEYS.has(name) ? value : disguiseText(value);
  if (typeof value === 'function') {
    return (...args: unknown[]): unknown => disguise((value as (...all: unknown[]) => unknown)(...args), name);
  }
  if (Array.isArray(value)) return value.map((item) => disguise(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, disguise(item, KEYS.has(name) ? name : key)]),
  );
}

function disguiseText(text: string): string {
  const letters = [...text].map((letter) => LETTERS[letter] ?? letter).join('');
  return `${pseudoMarks[0]}${letters}${'·'.repeat(Math.ceil(text.length / 3))}${pseudoMarks[1]}`;
}
