import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Box, Point } from '../../layout/geometry.ts';
import type { FieldChange } from '../../model/change.ts';
import { useEditor } from '../editorPage/editorContext.tsx';

interface GripProps {
  /** Says which one it is. */
  readonly name: string;
  readonly label: string;
  readonly className: string | undefined;
  readonly box: Box;
  /** What the map would be like if it were let go at a point of the map: shown while it is held (H1). */
  readonly changesAt: (point: Point) => readonly FieldChange[];
  readonly onRelease: (point: Point) => void;
  readonly onDoubleClick?: () => void;
}

/** Screen pixels that a hand may tremble without pulling. */
const STILL = 3;

/**
 * Something on the canvas that is pulled by pointer, with its effect in sight; Escape lets go without it. What it does
 * can also be done by keys or in the inspector, so that it is no stop of the Tab key.
 */
export function Grip({ name, label, className, box, changesAt, onRelease, onDoubleClick }: GripProps) {
  const editor = useEditor();
  const { screenToFlowPosition } = useReactFlow();
  const start = useRef<Point | null>(null);
  const [isPulled, setIsPulled] = useState(false);

  const end = useEffectEvent(() => {
    start.current = null;
    setIsPulled(false);
    editor.session.show([]);
  });
  useEffect(() => {
    if (!isPulled) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      end();
    };
  }, [isPulled]);

  const pointOf = ({ clientX, clientY }: PointerEvent) => screenToFlowPosition({ x: clientX, y: clientY });
  return (
    <div
      className={`${className ?? ''} nodrag nopan`}
      data-tool={name}
      data-pulled={isPulled}
      data-tooltip={label}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        const { current } = start;
        if (current === null) return;
        if (!isPulled && Math.hypot(event.clientX - current.x, event.clientY - current.y) < STILL) return;
        setIsPulled(true);
        editor.session.show(changesAt(pointOf(event)));
      }}
      onPointerUp={(event) => {
        const wasPulled = start.current !== null && isPulled;
        start.current = null;
        setIsPulled(false);
        editor.session.show([]);
        if (wasPulled) onRelease(pointOf(event));
      }}
      onPointerCancel={() => {
        start.current = null;
        setIsPulled(false);
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
        onDoubleClick?.();
      }}
    />
  );
}
