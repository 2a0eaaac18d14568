import { useReactFlow } from '@xyflow/react';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Hit } from '../../layout/hitTest.ts';
import { useEditor, useReadView, useWriting } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import { createPlacing, type PlacingActions } from './placing.ts';

interface DropTarget {
  /** Where something that is dragged in from outside the canvas would go now. */
  readonly hit: Hit | null;
  readonly setHit: (hit: Hit | null) => void;
}

const PlacingContext = createContext<PlacingActions | null>(null);
const DropContext = createContext<DropTarget>({ hit: null, setHit: () => undefined });

/** Shares placing between the canvas, which knows the pointer, and the palette and the keys, which use it. */
export function PlacingProvider({ children }: { readonly children: ReactNode }) {
  const editor = useEditor();
  const writing = useWriting();
  const readView = useReadView();
  const messages = useMessages();
  const flow = useReactFlow();
  const [hit, setHit] = useState<Hit | null>(null);
  const placing = useMemo(
    () => createPlacing({ editor, writing, readView, flow, messages }),
    [editor, writing, readView, flow, messages],
  );
  const target = useMemo(() => ({ hit, setHit }), [hit]);
  return (
    <PlacingContext value={placing}>
      <DropContext value={target}>{children}</DropContext>
    </PlacingContext>
  );
}

export function usePlacing(): PlacingActions {
  const placing = use(PlacingContext);
  if (placing === null) throw new Error('No map is open');
  return placing;
}

export function useDropTarget(): DropTarget {
  return use(DropContext);
}
