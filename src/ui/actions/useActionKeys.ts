import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { isSignHere } from '../../editor/beginning.ts';
import { isOnCanvas } from '../canvas/focusCanvas.ts';
import { isDialogOpen } from '../primitives/isDialogOpen.ts';
import { isWriting } from '../primitives/isWriting.ts';
import type { Action } from './action.ts';
import { useActionContext } from './actionContext.tsx';
import { actions } from './index.ts';

/** The keys of all actions: they work wherever the focus is, but in fields that are being written and in dialogs. */
export function useActionKeys(): void {
  const context = useActionContext();
  const act = useEffectEvent((action: Action, event: KeyboardEvent) => {
    // Typed into a cell, some keys of actions begin a card there.
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && isOnCanvas() && isSignHere(context.editor, event.key)) return;
    event.preventDefault();
    if (action.isAvailable?.(context) !== false) action.run(context);
  });
  useEffect(() => {
    const own = actions.filter(({ isByBrowser }) => isByBrowser !== true);
    const bindings = own.flatMap((action) =>
      (action.keys ?? []).map((keys) => [
        keys,
        (event: KeyboardEvent) => {
          const isForeign = isWriting(event.target) && action.worksInFields !== true;
          if (event.defaultPrevented || event.isComposing || isForeign || isDialogOpen()) return;
          act(action, event);
        },
      ]),
    );
    return tinykeys(window, Object.fromEntries(bindings) as Record<string, (event: KeyboardEvent) => void>);
  }, []);
}
