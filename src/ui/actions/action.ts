import type { Editor } from '../../editor/editor.ts';
import type { Writing } from '../../editor/writing.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Preferences } from '../../session/preferences.ts';
import type { PlacingActions } from '../canvas/placing.ts';
import type { View } from '../canvas/useView.ts';
import type { ClipboardActions } from '../clipboard/clipboardContext.tsx';
import type { MapView } from '../editorPage/editorContext.tsx';

export type DialogName = 'export' | 'help' | 'keeping' | 'broken' | 'commands' | 'lanes' | 'link';

/** What an action may act on. */
export interface ActionContext {
  readonly editor: Editor;
  readonly writing: Writing;
  readonly placing: PlacingActions;
  readonly view: View;
  readonly readView: () => MapView;
  readonly clipboard: ClipboardActions;
  readonly preferences: Preferences;
  readonly openDialog: (name: DialogName) => void;
  /** Copies the view as it is now to the clipboard, as a picture. */
  readonly copyView: () => void;
}

/** The groups in which help and the list of all actions show them. */
export type ActionGroup = keyof Messages['actionGroups'];

/** Something that a person can do in the editor: keys, help and the list of all actions derive from it. */
export interface Action {
  readonly id: keyof Messages['actions'];
  readonly group: ActionGroup;
  /** Keys that do it wherever the focus is but in fields, as tinykeys reads them; the first one is shown. */
  readonly keys?: readonly string[];
  /** Whether the keys work in fields too, where browsers have a meaning of their own for them. */
  readonly worksInFields?: boolean;
  /** The browser itself knows the keys, and tells of them by an event to which the page listens. */
  readonly isByBrowser?: boolean;
  /** Whether it can be done now; always where not said. */
  readonly isAvailable?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void;
}
