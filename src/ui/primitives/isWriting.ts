/** Whether an event is meant for a field in which text is written. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"], [type="range"]), textarea, [contenteditable]')
  );
}
