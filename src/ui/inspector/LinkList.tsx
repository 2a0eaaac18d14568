import { X } from 'lucide-react';
import { inReadingOrder } from '../../commands/cards.ts';
import { createLink } from '../../commands/links.ts';
import { deleteParts } from '../../commands/parts.ts';
import type { Card } from '../../model/card.ts';
import { partName } from '../canvas/partLabel.ts';
import { useEditor, useEditorValue } from '../editorPage/editorContext.tsx';
import { IconButton } from '../primitives/Button.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Inspector.module.css';

/** The links of a card, and a way to draw one without dragging. */
export function LinkList({ card }: { readonly card: Card }) {
  const editor = useEditor();
  const messages = useMessages();
  const map = useEditorValue((open) => open.map);
  const { inspector } = messages;
  const links = map.linksOf(card.id);
  const others = inReadingOrder(
    map,
    map.cards.filter((other) => other.id !== card.id).map(({ id }) => id),
  );
  return (
    <fieldset className={styles.row}>
      <legend className={styles.label}>{inspector.links}</legend>
      <ul className={styles.list}>
        {links.map((link) => {
          const isOut = link.fromId === card.id;
          const other = map.card(isOut ? link.toId : link.fromId);
          if (other === undefined) return null;
          const name = inspector.linkTo(
            messages.parts.options.relation[link.relation],
            partName(other, messages),
            isOut,
          );
          return (
            <li key={link.id} className={styles.line}>
              <button
                type="button"
                className={styles.link}
                onClick={() => {
                  editor.session.select([link.id]);
                }}
              >
                {name}
              </button>
              {!editor.isReadOnly && (
                <IconButton
                  icon={X}
                  size="small"
                  label={inspector.removeLink(name)}
                  onClick={() => editor.run(deleteParts, { ids: [link.id] })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {others.length > 0 && !editor.isReadOnly && (
        <select
          className={styles.select}
          aria-label={inspector.newLink}
          value=""
          onChange={(event) => {
            editor.run(createLink, { fromId: card.id, toId: event.target.value });
            editor.session.select([card.id]);
          }}
        >
          <option value="">{inspector.newLink}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {partName(other, messages)}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
