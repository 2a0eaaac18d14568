import { CircleAlert, Download, TriangleAlert, Wrench } from 'lucide-react';
import { Button } from '../primitives/Button.tsx';
import { useApp, useMessages } from '../shell/app.tsx';
import styles from './Banners.module.css';
import { useEditor, useEditorValue, useSaveState } from './editorContext.tsx';

interface BannersProps {
  readonly onDownloadCopy: () => void;
  readonly onShowBroken: () => void;
}

/** What a person must know about the map at once, with what to do about it. */
export function Banners({ onDownloadCopy, onShowBroken }: BannersProps) {
  const editor = useEditor();
  const { workspace } = useApp();
  const { banners } = useMessages();
  const save = useSaveState();
  const brokenCount = useEditorValue(({ broken }) => broken.length);
  const foreignCount = useEditorValue((open) => open.foreignCount);
  const isIncomplete = useEditorValue((open) => open.isIncomplete);
  const copy = (
    <Button icon={Download} onClick={onDownloadCopy}>
      {banners.downloadCopy}
    </Button>
  );
  return (
    <>
      {save.status === 'failed' && (
        <div className={styles.banner} data-tone="bad" role="alert">
          <CircleAlert size={18} aria-hidden="true" />
          <p>{banners.saveFailed[save.reason]}</p>
          {copy}
          <Button onClick={() => void editor.saver.flush()}>{banners.tryAgain}</Button>
        </div>
      )}
      {(save.status === 'half' || (save.status === 'saving' && save.isLate)) && (
        <div className={styles.banner} data-tone="warn" role="alert">
          <TriangleAlert size={18} aria-hidden="true" />
          <p>{save.status === 'saving' ? banners.late : save.reason === 'full' ? banners.halfFull : banners.half}</p>
          {copy}
          {save.status === 'half' && <Button onClick={() => void editor.saver.flush()}>{banners.tryAgain}</Button>}
        </div>
      )}
      {!workspace.isLasting && (
        <div className={styles.banner} data-tone="warn" role="alert">
          <TriangleAlert size={18} aria-hidden="true" />
          <p>{banners.temporary}</p>
          {copy}
        </div>
      )}
      {editor.isReadOnly && (
        <div className={styles.banner} data-tone="warn" role="status">
          <TriangleAlert size={18} aria-hidden="true" />
          <p>{banners.readOnly}</p>
          {copy}
        </div>
      )}
      {isIncomplete && (
        <div className={styles.banner} data-tone="warn" role="status">
          <TriangleAlert size={18} aria-hidden="true" />
          <p>{banners.incomplete}</p>
          {copy}
        </div>
      )}
      {brokenCount > 0 && (
        <div className={styles.banner} data-tone="warn" role="status">
          <Wrench size={18} aria-hidden="true" />
          <p>{banners.broken(brokenCount)}</p>
          <Button onClick={onShowBroken}>{banners.showBroken}</Button>
        </div>
      )}
      {foreignCount > 0 && !editor.isReadOnly && (
        <div className={styles.banner} data-tone="warn" role="status">
          <TriangleAlert size={18} aria-hidden="true" />
          <p>{banners.foreign(foreignCount)}</p>
        </div>
      )}
    </>
  );
}
