import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { importers } from '../../importers/index.ts';
import type { ImportIssue } from '../../importers/importer.ts';
import type { ImportErrorCode } from '../../model/importOutcome.ts';
import { fileLimits } from '../../model/journeyFile.ts';
import { useApp } from '../shell/app.tsx';

/** What became of a file. */
export interface ImportOutcome {
  readonly fileName: string;
  /** The map that it became; null where nothing was made. */
  readonly mapId: string | null;
  readonly error: ImportErrorCode | 'notStored' | null;
  readonly issues: readonly ImportIssue[];
}

/** Takes files in: each becomes a map or nothing. A lone file without any fault opens at once; all else is told first. */
export function useImport() {
  const { workspace, newId } = useApp();
  const [, goTo] = useLocation();
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([]);

  const takeOne = useCallback(
    async (file: File): Promise<ImportOutcome> => {
      const outcome = { fileName: file.name, mapId: null, error: null, issues: [] };
      if (file.size > fileLimits.bytes) return { ...outcome, error: 'tooLarge' };
      const text = await file.text().catch(() => null);
      if (text === null) return { ...outcome, error: 'unreadable' };
      const read = await (await importers.json())(text, newId);
      if (!read.ok) return { ...outcome, error: read.error.code };
      const { records, assets, issues } = read.value;
      try {
        return { ...outcome, mapId: await workspace.create(records, assets), issues };
      } catch {
        return { ...outcome, error: 'notStored' };
      }
    },
    [workspace, newId],
  );

  const take = useCallback(
    (files: readonly File[]) => {
      void (async () => {
        const done: ImportOutcome[] = [];
        for (const file of files) done.push(await takeOne(file));
        const [only] = done;
        if (done.length === 1 && only?.mapId != null && only.issues.length === 0) goTo(`/map/${only.mapId}`);
        else setOutcomes(done);
      })();
    },
    [takeOne, goTo],
  );

  const close = useCallback(() => {
    setOutcomes([]);
  }, []);
  return useMemo(() => ({ take, outcomes, close }), [take, outcomes, close]);
}
