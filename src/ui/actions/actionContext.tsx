import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { usePlacing } from '../canvas/placingContext.tsx';
import { useCopyView } from '../canvas/useCopyView.ts';
import { useView } from '../canvas/useView.ts';
import { useClipboard } from '../clipboard/clipboardContext.tsx';
import { useEditor, useReadView, useWriting } from '../editorPage/editorContext.tsx';
import { useApp } from '../shell/app.tsx';
import type { ActionContext, DialogName } from './action.ts';

interface OpenDialog {
  readonly dialog: DialogName | null;
  readonly closeDialog: () => void;
}

const Context = createContext<ActionContext | null>(null);
const DialogContext = createContext<OpenDialog>({ dialog: null, closeDialog: () => undefined });

/** Gives keys, buttons and lists what the actions of the open map act on. */
export function ActionProvider({ children }: { readonly children: ReactNode }) {
  const editor = useEditor();
  const writing = useWriting();
  const placing = usePlacing();
  const view = useView();
  const clipboard = useClipboard();
  const readView = useReadView();
  const copyView = useCopyView();
  const { preferences } = useApp();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const context = useMemo(
    () => ({ editor, writing, placing, view, readView, clipboard, preferences, openDialog: setDialog, copyView }),
    [editor, writing, placing, view, readView, clipboard, preferences, copyView],
  );
  const open = useMemo(
    () => ({
      dialog,
      closeDialog: () => {
        setDialog(null);
      },
    }),
    [dialog],
  );
  return (
    <Context value={context}>
      <DialogContext value={open}>{children}</DialogContext>
    </Context>
  );
}

export function useActionContext(): ActionContext {
  const context = use(Context);
  if (context === null) throw new Error('No map is open');
  return context;
}

/** The dialog that is open over the editor, if any. */
export function useOpenDialog(): OpenDialog {
  return use(DialogContext);
}
