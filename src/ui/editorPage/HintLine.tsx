import { usePreference, useMessages } from '../shell/app.tsx';
import { useEditor, useSession } from './editorContext.tsx';
import styles from './HintLine.module.css';

/** What the keys do just now. */
export function HintLine() {
  const editor = useEditor();
  const { hints } = useMessages();
  const panel = usePreference('panel');
  const situation = useSession(({ editing, selection, cursor }) =>
    editing !== null ? 'writing' : selection.length > 0 ? 'selected' : cursor !== null ? 'cell' : 'free',
  );
  if (editor.isReadOnly) return null;
  return (
    <p className={styles.line} data-canvas-panel="bottom" data-panel={panel ?? 'none'}>
      {hints[situation].map(([keys, meaning]) => (
        <span key={keys} className={styles.hint}>
          <kbd>{keys}</kbd> {meaning}
        </span>
      ))}
    </p>
  );
}
