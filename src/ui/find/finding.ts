import type { ActionContext } from '../actions/action.ts';
import { spotBox } from '../canvas/partBoxes.ts';

/** Opens the search, or gives the keys to it where it is open. */
export function openSearch({ editor }: Pick<ActionContext, 'editor'>): void {
  editor.session.search({ isOpen: true });
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  field?.focus();
  field?.select();
}

/** Opens the filter beside the map, and gives the keys to it. */
export function openFilter({ editor, preferences }: Pick<ActionContext, 'editor' | 'preferences'>): void {
  preferences.setState({ panel: 'filter' });
  editor.session.setState({ isFilterAsked: true });
}

/** Selects the match after or before the one that is selected, round and round, and shows it. */
export function stepFound(context: Pick<ActionContext, 'editor' | 'view' | 'readView'>, by: 1 | -1): void {
  const { found, isOpen } = context.editor.session.getState().search;
  if (!isOpen) {
    openSearch(context);
    return;
  }
  const at = currentMatch(found, context.editor.session.getState().selection);
  const next = at === -1 && by === -1 ? found.length - 1 : (at + by + found.length) % found.length;
  chooseMatch(context, found[next]);
}

/** The place of the selected part among the matches; -1 where it is none of them. */
export function currentMatch(found: readonly string[], selection: readonly string[]): number {
  return selection.length === 1 ? found.indexOf(selection[0] as string) : -1;
}

/** Selects a part and brings it into view. */
export function chooseMatch(
  { editor, view, readView }: Pick<ActionContext, 'editor' | 'view' | 'readView'>,
  id: string | undefined,
): void {
  if (id === undefined) return;
  editor.session.select([id]);
  const cell = editor.map.cellOf(id);
  if (cell !== null && !editor.map.isHidden(id)) editor.session.moveCursor(cell);
  // The panel that the selection opens is there one frame later.
  requestAnimationFrame(() => {
    const { layout, map } = readView();
    const box = spotBox(layout, map.get(id));
    if (box) view.reveal(box);
  });
}
