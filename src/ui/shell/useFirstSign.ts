import { useEffect } from 'react';

/** Calls `load` once, at the first sign that a hand is there: what comes next should not have to wait for it. */
export function useFirstSign(load: () => Promise<unknown>): void {
  useEffect(() => {
    const stop = new AbortController();
    const onSign = () => {
      stop.abort();
      // What fails to load here is tried again, and told of, where it is shown.
      load().catch(() => undefined);
    };
    for (const sign of ['pointermove', 'pointerdown', 'keydown']) window.addEventListener(sign, onSign, stop);
    return () => {
      stop.abort();
    };
  }, [load]);
}
