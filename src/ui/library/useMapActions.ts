import { useMemo } from 'react';
import type { MapSummary } from '../../storage/ports.ts';
import { useToast } from '../primitives/toasts.tsx';
import { useApp, useMessages } from '../shell/app.tsx';

/** What can be done to a map of the library; a failure is told, and nothing is half done. */
export function useMapActions(map: MapSummary) {
  const { workspace } = useApp();
  const { library, drawing } = useMessages();
  const toast = useToast();
  return useMemo(() => {
    const title = map.title || drawing.untitledMap;
    const attempt = (work: Promise<unknown>, onDone?: () => void) => {
      work.then(onDone, () => {
        toast({ text: library.actionFailed(title), tone: 'error' });
      });
    };
    return {
      rename: (next: string) => {
        attempt(workspace.rename(map.id, next));
      },
      duplicate: () => {
        attempt(workspace.duplicate(map.id, library.copyOf(title)));
      },
      trash: () => {
        attempt(workspace.trash(map.id), () => {
          const action = {
            label: library.undo,
            onSelect: () => {
              attempt(workspace.restore(map.id));
            },
          };
          toast({ text: library.trashed(title), action });
        });
      },
      restore: () => {
        attempt(workspace.restore(map.id));
      },
      remove: () => {
        attempt(workspace.remove(map.id));
      },
    };
  }, [workspace, map.id, map.title, library, drawing, toast]);
}
