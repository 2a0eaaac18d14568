import { useCallback } from 'react';
import { useToast } from '../primitives/toasts.tsx';
import { useMessages } from '../shell/app.tsx';
import { useExport } from '../dialogs/useExport.ts';

/** Puts the whole map into a file from memory: one click, whatever has become of the storage. */
export function useDownloadCopy(): () => void {
  const exportMap = useExport();
  const toast = useToast();
  const { exporting } = useMessages();
  return useCallback(() => {
    exportMap('json').catch(() => {
      toast({ text: exporting.failed, tone: 'error' });
    });
  }, [exportMap, toast, exporting]);
}
