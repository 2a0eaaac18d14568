import { guarded } from '../lib/guarded.ts';

const PREFIX = 'percurso.running.';

/**
 * Marks this page as running, for as long as it does.
 * @param id names this page
 * @returns whether an earlier page ended without a word: killed, crashed, or with the machine
 */
export async function watchExit(id: string): Promise<boolean> {
  const mark = () =>
    guarded(() => {
      localStorage.setItem(PREFIX + id, '1');
    });
  const unmark = () =>
    guarded(() => {
      localStorage.removeItem(PREFIX + id);
    });
  // A lock goes with its page, whatever becomes of it; a mark stays.
  const locks = (navigator as { locks?: LockManager }).locks;
  if (locks === undefined) return false;
  void locks
    .request(
      PREFIX + id,
      () =>
        new Promise<never>(() => {
          // It ends with the page.
        }),
    )
    .catch(() => undefined);
  const marks = guarded(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) ?? [];
  mark();
  window.addEventListener('pagehide', unmark);
  window.addEventListener('pageshow', mark);
  const { held = [] } = await locks.query();
  const running = new Set(held.map(({ name }) => name));
  const left = marks.filter((key) => !running.has(key));
  guarded(() => {
    for (const key of left) localStorage.removeItem(key);
  });
  return left.length > 0;
}

/** Whether this browser keeps databases as Chromium does: the only one known to be harmed by an unclean exit. */
export function isChromium(): boolean {
  const { userAgentData } = navigator as { userAgentData?: { readonly brands: readonly { readonly brand: string }[] } };
  return userAgentData?.brands.some(({ brand }) => brand === 'Chromium') ?? false;
}
