import { useCallback, useEffect, useState } from 'react';
import type { MapSummary } from '../../storage/ports.ts';
import { useApp } from '../shell/app.tsx';

interface Maps {
  /** Null until they have been read. */
  readonly maps: readonly MapSummary[] | null;
  readonly hasFailed: boolean;
}

/** The maps of the library, the last changed first; changes of other tabs appear by themselves. */
export function useMaps(): Maps {
  const { workspace } = useApp();
  const [state, setState] = useState<Maps>({ maps: null, hasFailed: false });
  const read = useCallback(() => {
    workspace.list().then(
      (maps) => {
        setState({ maps: [...maps].sort((a, b) => b.updatedAt - a.updatedAt), hasFailed: false });
      },
      () => {
        setState((before) => ({ ...before, hasFailed: true }));
      },
    );
  }, [workspace]);
  useEffect(() => {
    read();
    return workspace.watch(read);
  }, [workspace, read]);
  return state;
}
