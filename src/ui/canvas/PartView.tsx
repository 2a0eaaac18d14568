import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { PrimitivesView } from '../../painters/PrimitivesView.tsx';
import { useSession } from '../editorPage/editorContext.tsx';
import { usePictureAddresses } from './pictures.tsx';
import type { PartNode } from './flowNodes.ts';
import styles from './PartView.module.css';
import { TitleEditor } from './TitleEditor.tsx';

const sides = [Position.Right, Position.Left, Position.Bottom, Position.Top];

/** A live part of the canvas: the same drawing as in every export, and the field in which its title is written. */
export const PartView = memo(function PartView({
  id,
  data: { primitives, variant },
  width = 0,
  height = 0,
  isConnectable,
}: NodeProps<PartNode>) {
  const editing = useSession((state) => (state.editing?.id === id ? state.editing : null));
  const pictures = usePictureAddresses(primitives);
  return (
    <div className={styles.part} data-variant={variant}>
      <svg className={styles.drawing} width={width} height={height} aria-hidden="true">
        <PrimitivesView primitives={primitives} pictures={pictures} />
      </svg>
      {isConnectable &&
        sides.map((side) => <Handle key={side} id={side} type="source" position={side} className={styles.handle} />)}
      {editing !== null && <TitleEditor editing={editing} variant={variant} />}
    </div>
  );
});
