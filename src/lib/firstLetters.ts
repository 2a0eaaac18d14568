const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const letter = /[\p{L}\p{N}]/u;

/** The initials of a name: of its first and its last word, in capitals, the same whatever the machine's language. */
export function firstLetters(name: string): string {
  const words = name.split(/\s+/).filter((word) => letter.test(word));
  const chosen = words.length < 2 ? words : [words[0] as string, words.at(-1) as string];
  return chosen
    .map((word) => [...graphemes.segment(word)].find(({ segment }) => letter.test(segment))?.segment ?? '')
    .join('')
    .toUpperCase();
}
