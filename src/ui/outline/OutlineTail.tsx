import { memo } from 'react';
import { setField } from '../../commands/parts.ts';
import type { Outline } from '../../editor/outline.ts';
import { useEditor, useEditorValue } from '../editorPage/editorContext.tsx';
import { Button } from '../primitives/Button.tsx';
import { useLanguage, useMessages } from '../shell/app.tsx';
import styles from './Outline.module.css';
import { OutlineCard } from './OutlineCard.tsx';
import { headingOf, linkText, useHeading } from './outlineText.ts';
import { PartTools } from './PartTools.tsx';
import { usePart } from './usePart.ts';

/** What belongs to no cell that is shown: loose cards, links, lanes that show one line instead of their cards, and what is hidden. */
export const OutlineTail = memo(function OutlineTail({
  looseIds,
  linkIds,
  collapsedIds,
  hiddenIds,
}: Pick<Outline, 'looseIds' | 'linkIds' | 'collapsedIds' | 'hiddenIds'>) {
  const { outline: words, inspector, parts } = useMessages();
  return (
    <>
      {looseIds.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.title}>{inspector.loose}</h3>
          <ul>
            {looseIds.map((id) => (
              <OutlineCard key={id} id={id} />
            ))}
          </ul>
        </div>
      )}
      {linkIds.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.title}>{inspector.links}</h3>
          <ul>
            {linkIds.map((id) => (
              <LinkItem key={id} id={id} />
            ))}
          </ul>
        </div>
      )}
      {collapsedIds.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.title}>{words.collapsed}</h3>
          <ul>
            {collapsedIds.map((id) => (
              <CollapsedItem key={id} id={id} />
            ))}
          </ul>
        </div>
      )}
      {hiddenIds.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.title}>{parts.fields.hidden}</h3>
          <ul>
            {hiddenIds.map((id) => (
              <HiddenItem key={id} id={id} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
});

const LinkItem = memo(function LinkItem({ id }: { readonly id: string }) {
  const messages = useMessages();
  const record = useEditorValue(({ map }) => map.get(id));
  const text = useEditorValue(({ map }) => linkText(map, id, messages));
  const { props, isCurrent } = usePart(id);
  if (record === undefined) return null;
  return (
    <li {...props} className={styles.part}>
      <button type="button" className={styles.link}>
        {text}
      </button>
      {isCurrent && <PartTools record={record} />}
    </li>
  );
});

const CollapsedItem = memo(function CollapsedItem({ id }: { readonly id: string }) {
  const { outline, structure } = useMessages();
  const title = useHeading(id);
  const count = useEditorValue(({ map }) => [...map.cardsInLane(id).values()].flat().length);
  return (
    <ClosedPart
      id={id}
      title={title}
      count={count}
      field="collapsed"
      open={structure.expand}
      label={outline.expand(title)}
    />
  );
});

const HiddenItem = memo(function HiddenItem({ id }: { readonly id: string }) {
  const messages = useMessages();
  const { structure } = messages;
  const title = useEditorValue(({ map }) => {
    const part = map.get(id);
    return part === undefined
      ? ''
      : messages.canvas.partName(messages.parts.types[part.type], headingOf(part, messages));
  });
  const count = useEditorValue(
    ({ map }) => map.cards.filter((card) => [card.stageId, card.laneId].includes(id)).length,
  );
  return (
    <ClosedPart
      id={id}
      title={title}
      count={count}
      field="hidden"
      open={structure.show}
      label={structure.showPart(title)}
    />
  );
});

interface ClosedPartProps {
  readonly id: string;
  readonly title: string;
  /** How many cards it keeps out of sight. */
  readonly count: number;
  /** The flag that keeps them so. */
  readonly field: 'collapsed' | 'hidden';
  readonly open: string;
  readonly label: string;
}

function ClosedPart({ id, title, count, field, open, label }: ClosedPartProps) {
  const editor = useEditor();
  const { messages, format } = useLanguage();
  return (
    <li className={styles.part}>
      <span className={styles.words}>
        {title} <span className={styles.facts}>{messages.drawing.cardCount(format.number(count, 0), count)}</span>
      </span>
      {!editor.isReadOnly && (
        <Button
          look="plain"
          className={styles.add}
          aria-label={label}
          onClick={() => {
            editor.run(setField, { ids: [id], field, value: false });
          }}
        >
          {open}
        </Button>
      )}
    </li>
  );
}
