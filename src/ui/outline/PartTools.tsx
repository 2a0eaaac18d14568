import { SlidersHorizontal, Trash2 } from 'lucide-react';
import { setKind } from '../../commands/cards.ts';
import { type CardKind, cardKinds } from '../../model/kinds/index.ts';
import type { MapRecord } from '../../model/records.ts';
import { partName } from '../canvas/partLabel.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { IconButton } from '../primitives/Button.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Outline.module.css';
import { useOutlineTools } from './outlineTools.tsx';
import { usePartActions } from './usePartActions.ts';

/** What can be done to the chosen part, behind its title: only there, so that Tab leads from title to title. */
export function PartTools({ record }: { readonly record: MapRecord }) {
  const editor = useEditor();
  const messages = useMessages();
  const { showFields } = useOutlineTools();
  const { remove } = usePartActions(record.id);
  const { outline: words, parts } = messages;
  const name = partName(record, messages);
  return (
    <div className={styles.tools}>
      {record.type === 'card' && !editor.isReadOnly && (
        <select
          className={styles.kind}
          aria-label={words.kindOf(name)}
          value={record.kind}
          onChange={(event) => {
            editor.run(setKind, { ids: [record.id], kind: event.target.value as CardKind });
          }}
        >
          {cardKinds.map((kind) => (
            <option key={kind} value={kind}>
              {parts.kinds[kind].name}
            </option>
          ))}
        </select>
      )}
      <IconButton icon={SlidersHorizontal} size="small" label={words.allFields(name)} onClick={showFields} />
      {record.type !== 'journey' && !editor.isReadOnly && (
        <IconButton icon={Trash2} size="small" label={words.remove(name)} onClick={remove} />
      )}
    </div>
  );
}
