import { Ban } from 'lucide-react';
import { type ColourName, colourNames } from '../../../model/content.ts';
import { paletteFor } from '../../../scene/palette.ts';
import { useAppearance, useMessages } from '../../shell/app.tsx';
import type { ControlProps } from '../FieldEditor.tsx';
import styles from '../Inspector.module.css';
import { Mixed } from './mixed.tsx';

/** One of the palette's colours, or the one that the map gives by itself. */
export function ColourControl({ value, isReadOnly, onChange }: ControlProps<ColourName | null>) {
  const { accents } = paletteFor(useAppearance());
  const { parts, inspector } = useMessages();
  return (
    <>
      <div className={styles.swatches}>
        <button
          type="button"
          className={styles.swatch}
          aria-label={inspector.noColour}
          aria-pressed={value === null}
          disabled={isReadOnly}
          onClick={() => {
            onChange(null);
          }}
        >
          <Ban size={14} aria-hidden="true" />
        </button>
        {colourNames.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.swatch}
            style={{ background: accents[name].solid }}
            aria-label={parts.colours[name]}
            aria-pressed={value === name}
            disabled={isReadOnly}
            onClick={() => {
              onChange(name);
            }}
          />
        ))}
      </div>
      <Mixed value={value} />
    </>
  );
}
