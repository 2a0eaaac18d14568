import type { Edge, EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { PrimitivesView } from '../../painters/PrimitivesView.tsx';
import type { Primitive } from '../../scene/primitives.ts';
import styles from './LinkEdge.module.css';

/** A link as React Flow knows it: the drawing and its line, both in map pixels. */
export type LinkEdgeType = Edge<
  { readonly primitives: readonly Primitive[]; readonly line: string; readonly isDimmed: boolean },
  'link'
>;

/** A live link: drawn as in every export, with a wide line beneath that is easy to hit. */
export const LinkEdge = memo(function LinkEdge({ data, selected }: EdgeProps<LinkEdgeType>) {
  if (data === undefined) return null;
  return (
    <>
      {selected && <path d={data.line} className={styles.selected} />}
      <g className={data.isDimmed && selected !== true ? styles.dimmed : undefined}>
        <PrimitivesView primitives={data.primitives} />
      </g>
      <path d={data.line} className={`${styles.hit ?? ''} react-flow__edge-interaction`} />
    </>
  );
});
