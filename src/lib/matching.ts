/** A text as it is searched: without accents and case. */
export function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * How well a text answers what was typed: 0 where it begins so, 1 where one of its words does, 2 where it holds it,
 * 3 where it holds all of its words in any order; null where it does not answer.
 */
export function matchOf(text: string, query: string): number | null {
  const [within, asked] = [searchable(text), searchable(query).trim()];
  if (asked === '' || within.startsWith(asked)) return 0;
  const at = within.indexOf(asked);
  if (at !== -1) return /[\p{L}\p{N}]/u.test(within[at - 1] ?? '') ? 2 : 1;
  return asked.split(/\s+/).every((word) => within.includes(word)) ? 3 : null;
}
