import { Maximize, Minus, Plus } from 'lucide-react';
import { Minimap } from '../canvas/Minimap.tsx';
import { useOffer } from '../actions/useOffer.ts';
import { useView, useZoom } from '../canvas/useView.ts';
import { IconButton } from '../primitives/Button.tsx';
import { useLanguage } from '../shell/app.tsx';
import styles from './MapCorner.module.css';

/** The lower right corner: the minimap and the zoom. */
export function MapCorner({ showsMinimap }: { readonly showsMinimap: boolean }) {
  const { messages, format } = useLanguage();
  const { zoom: words } = messages;
  const zoom = useZoom();
  const { zoomTo } = useView();
  const offer = useOffer();
  const larger = offer('view.larger');
  const smaller = offer('view.smaller');
  const fit = offer('view.fit');
  const percent = format.number(zoom * 100, 0);
  return (
    <div className={styles.corner}>
      {showsMinimap && <Minimap />}
      <div className={styles.zoom} role="group" aria-label={words.name}>
        <IconButton icon={Minus} size="small" label={smaller.label} keys={smaller.keys} onClick={smaller.run} />
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
        <IconButton icon={Plus} size="small" label={larger.label} keys={larger.keys} onClick={larger.run} />
        <IconButton icon={Maximize} size="small" label={fit.label} keys={fit.keys} onClick={fit.run} />
      </div>
    </div>
  );
}
