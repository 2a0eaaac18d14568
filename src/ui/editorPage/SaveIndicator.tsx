import type { SaveState } from '../../editor/saver.ts';
import { useOffer } from '../actions/useOffer.ts';
import { useApp, useLanguage } from '../shell/app.tsx';
import { useEditor, useEditorValue, useSaveState } from './editorContext.tsx';
import styles from './SaveIndicator.module.css';

const tones = {
  saved: 'good',
  saving: 'busy',
  late: 'warn',
  half: 'warn',
  failed: 'bad',
  temporary: 'warn',
  readOnly: 'warn',
} as const;

/** Whether the disk has everything: said quietly while it has, and aloud when it has not. */
export function SaveIndicator() {
  const { workspace } = useApp();
  const editor = useEditor();
  const { messages, format } = useLanguage();
  const { saving } = messages;
  const save = useSaveState();
  const keeping = useOffer()('map.keeping');
  const changedAt = useEditorValue((open) => open.changedAt);
  const isTemporary = !workspace.isLasting;
  const status = shownStatus(save);
  const state = editor.isReadOnly ? 'readOnly' : isTemporary && status !== 'failed' ? 'temporary' : status;
  return (
    <button
      type="button"
      onClick={keeping.run}
      className={styles.indicator}
      data-tone={tones[state]}
      data-save-state={isTemporary ? 'temporary' : status}
      title={`${saving.changed(format.instant(new Date(changedAt)))} · ${keeping.label}`}
    >
      <span className={styles.dot} aria-hidden="true" />
      <span role={status === 'failed' ? 'alert' : undefined}>{saving[state]}</span>
    </button>
  );
}

/** No state is shown before it is true: while one place has failed, the other may still be writing. */
function shownStatus(save: SaveState): 'saved' | 'saving' | 'late' | 'half' | 'failed' {
  if (save.status === 'saving' && save.isLate) return 'late';
  return save.status === 'half' && !save.isSaved ? 'saving' : save.status;
}
