/** The name of the attribute that holds a part's id. */
const PART = 'data-outline';

function partElement(id: string): HTMLElement | null {
  return document.querySelector(`[${PART}="${CSS.escape(id)}"]`);
}

/** Goes to a part: to its title, or to what else of it takes the focus; with the caret behind the last letter. */
export function focusPart(id: string): void {
  const element = partElement(id);
  const field = element?.querySelector<HTMLElement>('textarea, button') ?? element;
  field?.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
}

/** Moves the outline as little as needed to show a part. */
export function showPart(id: string): void {
  partElement(id)?.scrollIntoView({ block: 'nearest' });
}

/** The part before or after one, as the outline is read; null at its ends. */
export function neighbourOf(id: string, step: -1 | 1): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(`[${PART}]`)];
  const at = all.findIndex((element) => element.getAttribute(PART) === id);
  return at === -1 ? null : (all[at + step] ?? null);
}

export function idOfPart(element: HTMLElement | null): string | null {
  return element?.getAttribute(PART) ?? null;
}
