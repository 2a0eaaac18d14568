const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The initials of a name: of its first and its last word, in capitals. */
export function firstLetters(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const chosen = words.length < 2 ? words : [words[0] as string, words.at(-1) as string];
  return chosen
    .map((word) => [...graphemes.segment(word)][0]?.segment ?? '')
    .join('')
    .toLocaleUpperCase();
}
