import { useEditor, useEditorValue } from '../editorPage/editorContext.tsx';
import { titleOf } from '../canvas/partLabel.ts';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { useMessages } from '../shell/app.tsx';
import type { FieldName } from '../../model/names.ts';
import styles from './BrokenDialog.module.css';

/** The parts that cannot be shown, what is wrong with each, and the way to show them again. */
export function BrokenDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const { broken: words, parts, common } = useMessages();
  useEditorValue(({ broken }) => broken.length);
  const fieldName = (key: string): string => (key in parts.fields ? parts.fields[key as FieldName] : key);
  return (
    <Dialog
      title={words.title}
      description={words.explanation}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <ul className={styles.list}>
        {editor.broken.map((record) => (
          <li key={record.mended.id} className={styles.item}>
            <div>
              <strong>{titleOf(record.mended) || parts.types[record.mended.type]}</strong>
              <p>{words.fields(record.problems.map(({ key }) => fieldName(key)))}</p>
            </div>
            <Button
              disabled={editor.isReadOnly}
              onClick={() => {
                editor.mend(record);
                if (editor.broken.length === 0) onClose();
              }}
            >
              {words.mend}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
