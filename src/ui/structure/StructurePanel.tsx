import { ListPlus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Command } from '../../commands/command.ts';
import { addLane, addPersona, addStage, moveLane, movePersona, moveStage } from '../../commands/structure.ts';
import type { Lane } from '../../model/lane.ts';
import type { Persona } from '../../model/persona.ts';
import type { Stage } from '../../model/stage.ts';
import { useActionContext } from '../actions/actionContext.tsx';
import { useEditor, useEditorValue } from '../editorPage/editorContext.tsx';
import { Button, IconButton } from '../primitives/Button.tsx';
import { useMessages } from '../shell/app.tsx';
import { SortableList } from './SortableList.tsx';
import styles from './StructurePanel.module.css';
import { StructureItem } from './StructureItem.tsx';

/** Personas, stages and lanes as lists: added, named, coloured, put in order and removed, with or without a pointer. */
export function StructurePanel() {
  const { structure, structureCanvas } = useMessages();
  const { openDialog } = useActionContext();
  const editor = useEditor();
  const personas = useEditorValue(({ map }) => map.personas);
  const stages = useEditorValue(({ map }) => map.stages);
  const lanes = useEditorValue(({ map }) => map.lanes);
  return (
    <div className={styles.panel}>
      <Section
        title={structure.stages}
        addLabel={structure.addStage}
        items={stages}
        move={moveStage}
        onAdd={() => {
          editor.run(addStage, { title: structure.newStage(stages.length + 1) });
        }}
      />
      <Section
        title={structure.lanes}
        addLabel={structure.addLane}
        items={lanes}
        move={moveLane}
        onAdd={() => {
          editor.run(addLane, { title: structure.newLane(lanes.length + 1), kinds: [] });
        }}
        more={
          <IconButton
            icon={ListPlus}
            size="small"
            label={structureCanvas.lanes.menu}
            disabled={editor.isReadOnly}
            onClick={() => {
              openDialog('lanes');
            }}
          />
        }
      />
      <Section
        title={structure.personas}
        addLabel={structure.addPersona}
        items={personas}
        move={movePersona}
        onAdd={() => {
          editor.run(addPersona, { title: structure.newPersona(personas.length + 1) });
        }}
      />
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly addLabel: string;
  readonly items: readonly (Stage | Lane | Persona)[];
  readonly move: Command<{ id: string; index: number }>;
  readonly onAdd: () => void;
  /** Another way to add, beside the plain one. */
  readonly more?: ReactNode;
}

function Section({ title, addLabel, items, move, onAdd, more }: SectionProps) {
  const editor = useEditor();
  const { parts } = useMessages();
  const hidden = items.filter((item) => (item.type === 'persona' ? !item.visible : item.hidden)).length;
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.title}>
        {title}
        {hidden > 0 && <span className={styles.count}>{`${parts.fields.hidden}: ${String(hidden)}`}</span>}
      </h3>
      <SortableList
        items={items}
        onMove={(id, index) => {
          editor.run(move, { id, index });
        }}
      >
        {items.map((item, index) => (
          <StructureItem key={item.id} part={item} index={index} count={items.length} move={move} />
        ))}
      </SortableList>
      <div className={styles.adding}>
        <Button look="plain" icon={Plus} className={styles.add} disabled={editor.isReadOnly} onClick={onAdd}>
          {addLabel}
        </Button>
        {more}
      </div>
    </section>
  );
}
