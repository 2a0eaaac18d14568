import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { isDialogOpen } from '../primitives/isDialogOpen.ts';
import { isWriting } from '../primitives/isWriting.ts';
import type { Action } from './action.ts';
import { useActionContext } from './actionContext.tsx';
import { actions } from './index.ts';

/** The keys of all actions: they work wherever the focus is, but in fields that are being written and in dialogs. */
export function useActionKeys(): void {
  const context = useActionContext();
  const act = useEffectEvent((action: Action) => {
    if (action.isAvailable?.(context) !== false) action.run(context);
  });
  useEffect(() => {
    const own = actions.filter(({ isByBrowser }) => isByBrowser !== true);
    const bindings = own.flatMap((action) =>
      (action.keys ?? []).map((keys) => [
        keys,
        (event: KeyboardEvent) => {
          if (event.isComposing || isWriting(event.target) || isDialogOpen()) return;
          event.preventDefault();
          act(action);
        },
      ]),
    );
    return tinykeys(window, Object.fromEntries(bindings) as Record<string, (event: KeyboardEvent) => void>);
  }, []);
}
