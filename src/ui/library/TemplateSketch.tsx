import type { CardKind } from '../../model/kinds/index.ts';
import { paletteFor, stageColour } from '../../scene/palette.ts';
import type { Sketch } from '../../templates/sketch.ts';
import { useAppearance } from '../shell/app.tsx';
import styles from './TemplateTile.module.css';

const WIDTH = 200;
const HEIGHT = 84;
const TOP = 22;
const LEFT = 10;

/** The shape of a template at a glance: its stages, its lanes, and where cards lie. */
export function TemplateSketch({ sketch }: { readonly sketch: Sketch }) {
  const palette = paletteFor(useAppearance());
  const { stages, lanes } = sketch;
  const column = (WIDTH - 2 * LEFT) / Math.max(1, stages.length);
  const row = (HEIGHT - TOP - 6) / Math.max(1, lanes.length);
  return (
    <svg className={styles.sketch} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} fill={palette.paper} />
      {stages.map((_, i) => {
        const [x, width] = [LEFT + i * column, column - 2];
        return (
          <path
            key={i}
            d={`M ${x} 8 h ${width - 3} l 3 5 l -3 5 h ${3 - width} ${i === 0 ? '' : 'l 3 -5 '}z`}
            fill={stageColour(null, i)}
          />
        );
      })}
      {lanes.map(({ cells = [], kinds }, r) =>
        stages.map((_, i) => {
          const count = cells[i]?.length ?? 0;
          const colour = palette.accents[palette.kinds[(kinds?.[0] ?? 'note') as CardKind]].solid;
          const [x, y] = [LEFT + i * column, TOP + r * row];
          return (
            <g key={`${r} ${i}`}>
              <rect x={x} y={y} width={column - 2} height={Math.max(2, row - 1.5)} rx={1.2} fill={palette.cell} />
              {count > 0 && (
                <rect
                  x={x + 2}
                  y={y + row / 2 - 1.6}
                  width={(column - 6) * Math.min(1, 0.45 + 0.25 * count)}
                  height={1.8}
                  rx={0.9}
                  fill={colour}
                  opacity={0.75}
                />
              )}
            </g>
          );
        }),
      )}
    </svg>
  );
}
