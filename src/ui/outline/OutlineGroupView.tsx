import { Plus } from 'lucide-react';
import { memo } from 'react';
import type { OutlineCell, OutlineGroup, OutlineNesting } from '../../editor/outline.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { IconButton } from '../primitives/Button.tsx';
import { Menu } from '../primitives/Menu.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Outline.module.css';
import { OutlineCard } from './OutlineCard.tsx';
import { focusPart } from './outlineElements.ts';
import { useOutlineTools } from './outlineTools.tsx';
import { headingOf, useHeading } from './outlineText.ts';
import { PartHeading } from './PartHeading.tsx';

interface OutlineGroupViewProps {
  readonly group: OutlineGroup;
  readonly nesting: OutlineNesting;
}

/** A stage with its lanes that have cards there, or a lane with its stages. */
export const OutlineGroupView = memo(function OutlineGroupView({ group, nesting }: OutlineGroupViewProps) {
  const editor = useEditor();
  const messages = useMessages();
  const { outline: words } = messages;
  const { writing } = useOutlineTools();
  return (
    <div className={styles.group}>
      <PartHeading id={group.id} as="h3" />
      {group.cells.map((cell) => (
        <CellView key={innerId(cell.cell, nesting)} inner={innerId(cell.cell, nesting)} {...cell} />
      ))}
      {group.empty.length > 0 && !editor.isReadOnly && (
        <Menu
          icon={Plus}
          label={words.addElsewhere[nesting]}
          textClass={styles.add}
          entries={() =>
            group.empty.map((cell) => ({
              type: 'action',
              label: headingOf(editor.map.get(innerId(cell, nesting)), messages),
              onSelect: () => {
                const made = writing.addTo(cell);
                // When the menu has given the focus back.
                if (made !== null) setTimeout(focusPart, 0, made);
              },
            }))
          }
        />
      )}
    </div>
  );
});

interface CellViewProps extends OutlineCell {
  /** The lane in a stage, or the stage in a lane. */
  readonly inner: string;
}

const CellView = memo(function CellView({ inner, cell, cardIds }: CellViewProps) {
  const editor = useEditor();
  const { outline: words } = useMessages();
  const { writing, act } = useOutlineTools();
  const title = useHeading(inner);
  const stage = useHeading(cell.stageId);
  const lane = useHeading(cell.laneId);
  return (
    <div className={styles.cell}>
      <div className={styles.cellHead}>
        <h4 className={styles.cellTitle}>{title}</h4>
        {!editor.isReadOnly && (
          <IconButton
            icon={Plus}
            size="small"
            label={words.addCardTo(stage, lane)}
            onClick={() => {
              act(() => writing.addTo(cell));
            }}
          />
        )}
      </div>
      <ul>
        {cardIds.map((id) => (
          <OutlineCard key={id} id={id} />
        ))}
      </ul>
    </div>
  );
});

function innerId({ stageId, laneId }: OutlineCell['cell'], nesting: OutlineNesting): string {
  return nesting === 'stage' ? laneId : stageId;
}
