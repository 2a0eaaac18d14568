import type { CardKind } from '../../model/kinds/index.ts';
import { icons } from '../../scene/icons.ts';
import { paletteFor } from '../../scene/palette.ts';
import { useAppearance } from '../shell/app.tsx';

const shapes: Readonly<Record<'stage' | 'lane' | 'persona', string>> = {
  stage: 'M2.5 3.5h7.2L13.5 8l-3.8 4.5H2.5z',
  lane: 'M2.5 3.5h11v9h-11zM2.5 8h11',
  persona: 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8M2.8 14c.5-2.9 2.5-4.2 5.2-4.2s4.7 1.3 5.2 4.2',
};

interface KindIconProps {
  readonly kind: CardKind | 'stage' | 'lane' | 'persona';
  readonly size?: number;
}

/** The icon of a kind of card in its colour, as on the map; or of a part that is no card. */
export function KindIcon({ kind, size = 18 }: KindIconProps) {
  const { kinds, accents } = paletteFor(useAppearance());
  const isPart = kind === 'stage' || kind === 'lane' || kind === 'persona';
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d={isPart ? shapes[kind] : icons[kind]}
        fill="none"
        stroke={isPart ? 'currentColor' : accents[kinds[kind]].solid}
        strokeWidth={1.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
