import { memo } from 'react';
import { setField } from '../../commands/parts.ts';
import type { Outline } from '../../editor/outline.ts';
import { useEditor, useEditorValue } from '../editorPage/editorContext.tsx';
import { Button } from '../primitives/Button.tsx';
import { useLanguage, useMessages } from '../shell/app.tsx';
import styles from './Outline.module.css';
import { OutlineCard } from './OutlineCard.tsx';
import { linkText, useHeading } from './outlineText.ts';
import { PartTools } from './PartTools.tsx';
import { usePart } from './usePart.ts';

/** What belongs to no cell: loose cards, links, and lanes that show one line instead of their cards. */
export const OutlineTail = memo(function OutlineTail({
  looseIds,
  linkIds,
  collapsedIds,
}: Pick<Outline, 'looseIds' | 'linkIds' | 'collapsedIds'>) {
  const { outline: words, inspector } = useMessages();
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
  const editor = useEditor();
  const { messages, format } = useLanguage();
  const title = useHeading(id);
  const count = useEditorValue(({ map }) => [...map.cardsInLane(id).values()].flat().length);
  return (
    <li className={styles.part}>
      <span className={styles.words}>
        {title} <span className={styles.facts}>{messages.drawing.cardCount(format.number(count, 0), count)}</span>
      </span>
      {!editor.isReadOnly && (
        <Button
          look="plain"
          className={styles.add}
          aria-label={messages.outline.expand(title)}
          onClick={() => {
            editor.run(setField, { ids: [id], field: 'collapsed', value: false });
          }}
        >
          {messages.structure.expand}
        </Button>
      )}
    </li>
  );
});
