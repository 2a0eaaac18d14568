/** Gives the keys to the canvas, or where the outline stands instead of it, to what is chosen there. */
export function focusCanvas(): void {
  const canvas = document.querySelector<HTMLElement>('[role="application"]');
  (canvas ?? document.querySelector<HTMLElement>('[data-outline][aria-current]'))?.focus({ preventScroll: true });
}
