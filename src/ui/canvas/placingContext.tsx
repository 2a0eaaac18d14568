import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Hit } from '../../layout/hitTest.ts';
import { usePlacing } from './usePlacing.ts';

type Placing = ReturnType<typeof usePlacing> & {
  /** Where something that is dragged in from outside the canvas would go now. */
  readonly dropHit: Hit | null;
  readonly setDropHit: (hit: Hit | null) => void;
};

const PlacingContext = createContext<Placing | null>(null);

/** Shares placing between the canvas, which knows the pointer, and the palette and the keys, which use it. */
export function PlacingProvider({ children }: { readonly children: ReactNode }) {
  const placing = usePlacing();
  const [dropHit, setDropHit] = useState<Hit | null>(null);
  const value = useMemo(() => ({ ...placing, dropHit, setDropHit }), [placing, dropHit]);
  return <PlacingContext value={value}>{children}</PlacingContext>;
}

export function usePlacingHere(): Placing {
  const placing = use(PlacingContext);
  if (placing === null) throw new Error('No map is open');
  return placing;
}
