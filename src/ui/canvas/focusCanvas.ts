/** Gives the keys to the canvas. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true });
}

/** Whether the canvas has the keys: it does too where nothing has the focus. */
export function isOnCanvas(): boolean {
  const focus = document.activeElement;
  return focus === null || focus === document.body || focus.getAttribute('role') === 'application';
}
