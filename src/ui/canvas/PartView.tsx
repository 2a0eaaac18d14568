import { Handle, type NodeProps, Position, useStore, useUpdateNodeInternals } from '@xyflow/react';
import { memo, useEffect, useState } from 'react';
import { PrimitivesView } from '../../painters/PrimitivesView.tsx';
import { useSession } from '../editorPage/editorContext.tsx';
import { usePictureAddresses } from './pictures.tsx';
import type { PartNode } from './flowNodes.ts';
import styles from './PartView.module.css';
import { TitleEditor } from './TitleEditor.tsx';

/** The sides from whose middles links are drawn. */
const sides = [Position.Right, Position.Left, Position.Bottom, Position.Top];

/** A live part of the canvas: the same drawing as in every export, and the field in which its title is written. */
export const PartView = memo(function PartView({
  id,
  data: { primitives, variant, isLinked, isDimmed },
  width = 0,
  height = 0,
  selected,
  isConnectable,
}: NodeProps<PartNode>) {
  const editing = useSession((state) => (state.editing?.id === id ? state.editing : null));
  const pictures = usePictureAddresses(primitives);
  const [isHovered, setIsHovered] = useState(false);
  const isLinking = useStore(({ connection }) => connection.inProgress);
  // Only where a hand may reach for them: as elements of every card they would be most of what React Flow keeps.
  const hasHandles = isConnectable && (isLinked || isHovered || selected || isLinking);
  const measureHandles = useUpdateNodeInternals();
  useEffect(() => {
    if (hasHandles) measureHandles(id);
  }, [hasHandles, measureHandles, id]);
  return (
    <div
      className={styles.part}
      data-variant={variant}
      data-dimmed={isDimmed}
      onPointerEnter={() => {
        setIsHovered(true);
      }}
      onPointerLeave={() => {
        setIsHovered(false);
      }}
    >
      <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
        <PrimitivesView primitives={primitives} pictures={pictures} />
      </svg>
      {hasHandles &&
        sides.map((side) => <Handle key={side} id={side} type="source" position={side} className={styles.handle} />)}
      {editing !== null && <TitleEditor editing={editing} variant={variant} />}
    </div>
  );
});
