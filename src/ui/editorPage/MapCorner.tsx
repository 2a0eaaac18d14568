import { Maximize, Minus, Plus } from 'lucide-react';
import { Minimap } from '../canvas/Minimap.tsx';
import { useView, useZoom } from '../canvas/useView.ts';
import { IconButton } from '../primitives/Button.tsx';
import { useLanguage } from '../shell/app.tsx';
import { readableKeys } from '../shell/readableKeys.ts';
import styles from './MapCorner.module.css';

/** The lower right corner: the minimap and the zoom. */
export function MapCorner({ showsMinimap }: { readonly showsMinimap: boolean }) {
  const { messages, format } = useLanguage();
  const { zoom: words } = messages;
  const zoom = useZoom();
  const { fit, zoomTo, zoomBy } = useView();
  const percent = format.number(zoom * 100, 0);
  return (
    <div className={styles.corner}>
      {showsMinimap && <Minimap />}
      <div className={styles.zoom} role="group" aria-label={words.name}>
        <IconButton
          icon={Minus}
          size="small"
          label={words.smaller}
          keys={readableKeys('$mod+-')}
          onClick={() => {
            zoomBy(1 / 1.25);
          }}
        />
        <button
          type="button"
          className={styles.percent}
          aria-label={words.reset(percent)}
          onClick={() => {
            zoomTo(1);
          }}
        >
          {percent}%
        </button>
        <IconButton
          icon={Plus}
          size="small"
          label={words.larger}
          keys={readableKeys('$mod++')}
          onClick={() => {
            zoomBy(1.25);
          }}
        />
        <IconButton
          icon={Maximize}
          size="small"
          label={words.fit}
          keys="Shift 1"
          onClick={() => {
            fit();
          }}
        />
      </div>
    </div>
  );
}
