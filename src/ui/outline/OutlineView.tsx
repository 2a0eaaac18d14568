import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { addLane, addPersona, addStage } from '../../commands/structure.ts';
import { OutlineReader } from '../../editor/outlineReader.ts';
import { JOURNEY_ID } from '../../model/journey.ts';
import { useEditor, useEditorValue, useSession } from '../editorPage/editorContext.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { Button } from '../primitives/Button.tsx';
import { useLanguage, usePreference } from '../shell/app.tsx';
import styles from './Outline.module.css';
import { OutlineBar } from './OutlineBar.tsx';
import { OutlineGroupView } from './OutlineGroupView.tsx';
import { OutlineTail } from './OutlineTail.tsx';
import { OutlineToolsProvider } from './outlineTools.tsx';
import { PartHeading } from './PartHeading.tsx';
import { useNewTools } from './useNewTools.ts';
import { useOutlineSync } from './useOutlineSync.ts';

interface OutlineViewProps {
  readonly isAlone: boolean;
  /** Whether someone has just asked for it, and wants to be there. */
  readonly takesFocus: boolean;
}

/** The map as headings and lists that can be read from its beginning to its end, and written in. */
export function OutlineView({ isAlone, takesFocus }: OutlineViewProps) {
  const editor = useEditor();
  const { messages } = useLanguage();
  const { outline: words, structure } = messages;
  const nesting = usePreference('outlineBy');
  const [reader] = useState(() => new OutlineReader());
  const outline = useEditorValue(({ map }) => reader.read(map, nesting));
  const region = useRef<HTMLElement>(null);
  const [showsFields, setShowsFields] = useState(false);
  const { tools, status } = useNewTools(setShowsFields);
  const isAnythingChosen = useSession(({ selection }) => selection.length > 0);
  if (showsFields && !isAnythingChosen) setShowsFields(false);
  const focus = useOutlineSync({ region, outline, isAlone, takesFocus, writing: tools.writing });

  const add = (made: () => readonly string[] | null) => () => {
    tools.act(() => made()?.[0] ?? null);
  };
  return (
    <OutlineToolsProvider tools={tools}>
      <section
        ref={region}
        className={styles.outline}
        aria-label={words.name}
        aria-describedby="outline-help"
        tabIndex={-1}
        data-alone={isAlone}
        data-fields={isAlone && showsFields}
        {...focus}
      >
        <OutlineBar />
        <div className={styles.paper}>
          <p id="outline-help" className={styles.help}>
            {words.help}
          </p>
          <PartHeading id={JOURNEY_ID} as="h2" />
          {outline.personaIds.length > 0 && (
            <div className={styles.group}>
              <h3 className={styles.title}>{structure.personas}</h3>
              <ul>
                {outline.personaIds.map((id) => (
                  <PartHeading key={id} id={id} as="li" />
                ))}
              </ul>
            </div>
          )}
          {outline.groups.map((group) => (
            <OutlineGroupView key={group.id} group={group} nesting={nesting} />
          ))}
          <OutlineTail
            looseIds={outline.looseIds}
            linkIds={outline.linkIds}
            collapsedIds={outline.collapsedIds}
            hiddenIds={outline.hiddenIds}
          />
          {!editor.isReadOnly && (
            <div className={styles.structure}>
              <Button icon={Plus} onClick={add(() => editor.run(addStage, { title: '' }))}>
                {structure.addStage}
              </Button>
              <Button
                icon={Plus}
                onClick={add(() => editor.run(addLane, { title: messages.canvas.newParts.lane, kinds: [] }))}
              >
                {structure.addLane}
              </Button>
              <Button icon={Plus} onClick={add(() => editor.run(addPersona, { title: '' }))}>
                {structure.addPersona}
              </Button>
            </div>
          )}
        </div>
        <p ref={status} role="status" className="visually-hidden" />
      </section>
      {isAlone && showsFields && <Inspector />}
    </OutlineToolsProvider>
  );
}
