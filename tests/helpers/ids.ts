/** A source of ids that counts: `x1`, `x2` … */
export function countingIds(prefix = 'x'): () => string {
  let count = 0;
  return () => `${prefix}${String(++count)}`;
}
