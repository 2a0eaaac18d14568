/** Whether a dialog or a menu has the keys. Messages in the corner are dialogs too, but leave the keys to the page. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]:not([aria-modal="false"]), [role="menu"]') !== null;
}
