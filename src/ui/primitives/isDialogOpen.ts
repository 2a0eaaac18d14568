const TAKES_KEYS = '[role="dialog"]:not([aria-modal="false"]), [role="menu"], [data-takes-keys]';

/**
 * Whether a dialog or a menu has the keys, or will have them when it has been loaded. Messages in the corner are
 * dialogs too, but leave the keys to the page.
 */
export function isDialogOpen(): boolean {
  return document.querySelector(TAKES_KEYS) !== null;
}
