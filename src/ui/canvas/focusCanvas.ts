/** Gives the keys to the canvas. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true });
}
