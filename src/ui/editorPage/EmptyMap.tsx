import { Columns3, Rows3 } from 'lucide-react';
import { setField } from '../../commands/parts.ts';
import { addLane, addStage } from '../../commands/structure.ts';
import { Button } from '../primitives/Button.tsx';
import { useMessages } from '../shell/app.tsx';
import { useEditor, useEditorValue, useWriting } from './editorContext.tsx';
import styles from './EmptyMap.module.css';

/** What a map without stages or without lanes, or with none that is shown, offers instead of a grid. */
export function EmptyMap() {
  const editor = useEditor();
  const writing = useWriting();
  const { emptyMap, parts, structure } = useMessages();
  const needsStages = useEditorValue(({ map }) => map.stages.length === 0);
  const needsLanes = useEditorValue(({ map }) => map.lanes.length === 0);
  const hidesStages = useEditorValue(({ map }) => map.stages.length > 0 && map.shownStages.length === 0);
  const hidesLanes = useEditorValue(({ map }) => map.lanes.length > 0 && map.shownLanes.length === 0);
  const show = (parts: 'stages' | 'lanes') => () => {
    editor.run(setField, { ids: editor.map[parts].map(({ id }) => id), field: 'hidden', value: false });
  };
  const begin = (made: readonly string[] | null) => {
    if (made?.[0] !== undefined) writing.begin(made[0]);
  };
  return (
    <div className={styles.empty}>
      <p>{needsStages || needsLanes ? emptyMap.hint : emptyMap.hidden}</p>
      <div className={styles.actions}>
        {hidesStages && (
          <Button look="primary" icon={Columns3} disabled={editor.isReadOnly} onClick={show('stages')}>
            {structure.showPart(structure.stages)}
          </Button>
        )}
        {hidesLanes && (
          <Button look="primary" icon={Rows3} disabled={editor.isReadOnly} onClick={show('lanes')}>
            {structure.showPart(structure.lanes)}
          </Button>
        )}
        {needsStages && (
          <Button
            look="primary"
            icon={Columns3}
            disabled={editor.isReadOnly}
            onClick={() => {
              begin(editor.run(addStage, { title: '' }));
            }}
          >
            {structure.addStage}
          </Button>
        )}
        {needsLanes && (
          <Button
            look="primary"
            icon={Rows3}
            disabled={editor.isReadOnly}
            onClick={() => {
              begin(editor.run(addLane, { title: parts.kinds.action.plural, kinds: ['action'] }));
            }}
          >
            {structure.addLane}
          </Button>
        )}
      </div>
    </div>
  );
}
