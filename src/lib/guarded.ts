/** What the work gives, or null where it throws: browsers that forbid a page to keep anything do so at the mere touch. */
export function guarded<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}
