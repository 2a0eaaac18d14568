import { useStore } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { useEditor, useEditorValue, useSession } from '../editorPage/editorContext.tsx';
import { loadable } from '../primitives/loadable.tsx';
import { useMessages } from '../shell/app.tsx';

const { Component: PartTools } = loadable(async () => (await import('./PartTools.tsx')).PartTools);

/** What a part that is chosen or pointed at offers on the canvas; loaded when the first one does, and gone while a title is written. */
export function CanvasTools() {
  const editor = useEditor();
  const messages = useMessages();
  const selected = useSession(({ selection }) => (selection.length === 1 ? (selection[0] ?? null) : null));
  const isWriting = useSession(({ editing }) => editing !== null);
  const hovered = useHoveredHeader();
  const types = useEditorValue(({ map }) => [selected, hovered].map((id) => map.get(id ?? '')?.type).join(' '));
  const isWanted = /stage|lane|card|link/.test(types);
  if (!isWanted || isWriting || editor.isReadOnly) return null;
  return <PartTools selected={selected} hovered={hovered} words={messages.structureCanvas} />;
}

/** The stage or lane whose header the mouse is at, or the tools of which. */
function useHoveredHeader(): string | null {
  const editor = useEditor();
  const canvas = useStore(({ domNode }) => domNode);
  const [hovered, setHovered] = useState<string | null>(null);
  useEffect(() => {
    if (canvas === null) return undefined;
    const onPointerOver = ({ target, pointerType, buttons }: PointerEvent) => {
      if (pointerType !== 'mouse' || buttons !== 0 || !(target instanceof Element)) return;
      if (target.closest('[data-tool]') !== null) return;
      const id = target.closest('.react-flow__node')?.getAttribute('data-id') ?? '';
      setHovered(['stage', 'lane'].includes(editor.map.get(id)?.type ?? '') ? id : null);
    };
    const onPointerLeave = () => {
      setHovered(null);
    };
    canvas.addEventListener('pointerover', onPointerOver);
    canvas.addEventListener('pointerleave', onPointerLeave);
    return () => {
      canvas.removeEventListener('pointerover', onPointerOver);
      canvas.removeEventListener('pointerleave', onPointerLeave);
    };
  }, [canvas, editor]);
  return hovered;
}
