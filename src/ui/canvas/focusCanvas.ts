/** Gives the keys to the canvas, or where the outline stands instead of it, to what is chosen there. */
export function focusCanvas(): void {
  const canvas = document.querySelector<HTMLElement>('[role="application"]');
  (canvas ?? document.querySelector<HTMLElement>('[data-outline][aria-current]'))?.focus({ preventScroll: true });
}

/** Whether the canvas has the keys: it does too where nothing has the focus. */
export function isOnCanvas(): boolean {
  const focus = document.activeElement;
  return focus === null || focus === document.body || focus.getAttribute('role') === 'application';
}
