import type { TextFile } from './source.ts';

// Written with one-letter classes, so that this file does not hold what it searches for.
const unwanted: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a note of unfinished work', /\b(TO[D]O|FIX[M]E|XX[X]|HA[C]K)\b/],
  ['a muzzled compiler', /@ts-(ig[n]ore|no[c]heck)/],
  // Not the path of an address (https://a.b/home/) nor a relative one (../home/).
  ['a path of one machine', /(?<![\w.~:/-])\/(home|Users|root|work|mnt)\/\w|\b[A-Z]:\\+Users\b/],
];

const SEARCHED = /^(src|tests)\/|^README\.md$/;

/** Lines that were written for the one who wrote them and not for those who read. */
export function unwantedWords(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path }) => SEARCHED.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) =>
          unwanted.filter(([, pattern]) => pattern.test(line)).map(([name]) => `${path}:${i + 1} holds ${name}`),
        ),
    );
}
