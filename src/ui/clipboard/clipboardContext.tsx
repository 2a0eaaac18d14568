import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { clippingOf, cutCards } from '../../commands/clipboard.ts';
import { writeClipping } from '../../exporters/clipping.ts';
import { usePlacing } from '../canvas/placingContext.tsx';
import { useEditor } from '../editorPage/editorContext.tsx';
import { isDialogOpen } from '../primitives/isDialogOpen.ts';
import { isWriting } from '../primitives/isWriting.ts';
import { loadable } from '../primitives/loadable.tsx';
import { useToast } from '../primitives/toasts.tsx';
import { useApp, useMessages } from '../shell/app.tsx';
import { type Pasted, pastedIn, readClipboard } from './pasted.ts';
import type { PastedTable } from './takePaste.ts';

/** What the list of all actions does with the clipboard; the browser's own keys do the same by events. */
export interface ClipboardActions {
  readonly copy: () => void;
  readonly cut: () => void;
  readonly paste: () => void;
}

const Context = createContext<ClipboardActions | null>(null);
const { Component: TableDialog } = loadable(async () => (await import('./TableDialog.tsx')).TableDialog);

/** Copies, cuts and pastes on the open map, and asks where it is not clear how a table is meant. */
export function ClipboardProvider({ children }: { readonly children: ReactNode }) {
  const editor = useEditor();
  const placing = usePlacing();
  const { workspace, newId } = useApp();
  const messages = useMessages();
  const toast = useToast();
  const [table, setTable] = useState<PastedTable | null>(null);

  const { actions, onCopy, onPaste } = useMemo(() => {
    const { clipboard } = messages;
    const fail = (text: string) => {
      toast({ text, tone: 'error' });
    };
    const chosen = () => editor.session.getState().selection;
    const clipped = () => {
      const clipping = clippingOf(editor.map, chosen());
      return clipping === null ? null : writeClipping(clipping);
    };
    const cut = () => editor.run(cutCards, { ids: chosen() });
    const take = async (pasted: Pasted) => {
      // Where things go is told by what is chosen now, not by what may be when they have been read.
      const [marked, pointed] = [placing.markedSpot(), placing.pointedSpot()];
      try {
        const { takePaste } = await import('./takePaste.ts');
        await takePaste(pasted, { editor, workspace, newId, messages, toast, marked, pointed, placing, ask: setTable });
      } catch {
        fail(clipboard.failed);
      }
    };
    const write = async (then?: () => void) => {
      const flavours = clipped();
      if (flavours === null) return;
      const { text, html } = flavours;
      try {
        const blob = (content: string, type: string) => new Blob([content], { type });
        await navigator.clipboard.write([
          new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
        ]);
        then?.();
      } catch {
        fail(clipboard.mayNotWrite);
      }
    };
    return {
      actions: {
        copy: () => void write(),
        cut: () => void write(cut),
        paste: () => {
          void readClipboard().then(take, () => {
            fail(clipboard.mayNotRead);
          });
        },
      },
      onCopy: (event: ClipboardEvent) => {
        if (!isForMap(event) || isTextChosen() || (event.type === 'cut' && editor.isReadOnly)) return;
        const flavours = clipped();
        if (flavours === null || event.clipboardData === null) return;
        event.clipboardData.setData('text/plain', flavours.text);
        event.clipboardData.setData('text/html', flavours.html);
        event.preventDefault();
        if (event.type === 'cut') cut();
      },
      onPaste: (event: ClipboardEvent) => {
        if (!isForMap(event) || editor.isReadOnly || event.clipboardData === null) return;
        event.preventDefault();
        void take(pastedIn(event.clipboardData));
      },
    };
  }, [editor, placing, workspace, newId, messages, toast]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('copy', onCopy, { signal });
    window.addEventListener('cut', onCopy, { signal });
    window.addEventListener('paste', onPaste, { signal });
    return () => {
      listening.abort();
    };
  }, [onCopy, onPaste]);

  return (
    <Context value={actions}>
      {children}
      {table !== null && (
        <TableDialog
          pasted={table}
          onClose={() => {
            setTable(null);
          }}
        />
      )}
    </Context>
  );
}

export function useClipboard(): ClipboardActions {
  const actions = use(Context);
  if (actions === null) throw new Error('No map is open');
  return actions;
}

function isForMap(event: ClipboardEvent): boolean {
  return !event.defaultPrevented && !isDialogOpen() && !isWriting(event.target);
}

/** Whether the person has marked text on the page, which is what they then mean to copy. */
function isTextChosen(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}
