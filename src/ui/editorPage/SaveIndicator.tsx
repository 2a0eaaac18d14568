import { useApp, useLanguage } from '../shell/app.tsx';
import { useEditor, useEditorValue, useSaveState } from './editorContext.tsx';
import styles from './SaveIndicator.module.css';

/** Whether the disk has everything: said quietly while it has, and aloud when it has not. */
export function SaveIndicator() {
  const { workspace } = useApp();
  const editor = useEditor();
  const { messages, format } = useLanguage();
  const { saving } = messages;
  const { status } = useSaveState();
  const changedAt = useEditorValue((open) => open.changedAt);
  const isTemporary = !workspace.isLasting;
  const tone =
    status === 'failed' ? 'bad' : isTemporary || editor.isReadOnly ? 'warn' : status === 'saving' ? 'busy' : 'good';
  const text = editor.isReadOnly
    ? saving.readOnly
    : status === 'failed'
      ? saving.failed
      : isTemporary
        ? saving.temporary
        : saving[status];
  return (
    <p
      className={styles.indicator}
      data-tone={tone}
      data-save-state={isTemporary ? 'temporary' : status}
      title={saving.changed(format.instant(new Date(changedAt)))}
    >
      <span className={styles.dot} aria-hidden="true" />
      <span role={status === 'failed' ? 'alert' : undefined}>{text}</span>
    </p>
  );
}
