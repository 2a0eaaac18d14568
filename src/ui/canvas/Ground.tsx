import { memo } from 'react';
import type { PlacedRow } from '../../layout/layout.ts';
import { PrimitivesView } from '../../painters/PrimitivesView.tsx';
import type { Primitive } from '../../scene/primitives.ts';
import { useMapView } from '../editorPage/editorContext.tsx';
import styles from './Ground.module.css';

/** What stands behind the live parts: the cells, curves and words of the lanes that are seen, and the legend. */
export function Ground({ rows }: { readonly rows: readonly PlacedRow[] }) {
  const { layout, picture } = useMapView();
  const footer = picture.footer(layout);
  return (
    <div className={styles.ground}>
      {rows.map(({ row, y }) => (
        <Sheet key={row.lane.id} x={0} y={y} primitives={picture.ground(row)} />
      ))}
      <Sheet x={footer.origin.x} y={footer.origin.y} primitives={footer.primitives} />
    </div>
  );
}

interface SheetProps {
  readonly x: number;
  readonly y: number;
  readonly primitives: readonly Primitive[];
}

const Sheet = memo(function Sheet({ x, y, primitives }: SheetProps) {
  return (
    <svg className={styles.sheet} width={1} height={1} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <PrimitivesView primitives={primitives} />
    </svg>
  );
});
