import { Columns2, List, X } from 'lucide-react';
import { IconButton } from '../primitives/Button.tsx';
import { useApp, useMessages, usePreference } from '../shell/app.tsx';
import styles from './Outline.module.css';

const nestings = ['stage', 'lane'] as const;

/** How the outline is read and where it stands. */
export function OutlineBar() {
  const { preferences } = useApp();
  const { outline: words } = useMessages();
  const place = usePreference('outline');
  const nesting = usePreference('outlineBy');
  const isAlone = place === 'alone';
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={words.nesting} className={styles.nestings}>
        {nestings.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.nesting}
            aria-pressed={nesting === name}
            onClick={() => {
              preferences.setState({ outlineBy: name });
            }}
          >
            {words.nestings[name]}
          </button>
        ))}
      </div>
      <IconButton
        icon={isAlone ? Columns2 : List}
        label={isAlone ? words.beside : words.alone}
        onClick={() => {
          preferences.setState({ outline: isAlone ? 'beside' : 'alone' });
        }}
      />
      <IconButton
        icon={X}
        label={words.close}
        onClick={() => {
          preferences.setState({ outline: 'none' });
        }}
      />
    </div>
  );
}
