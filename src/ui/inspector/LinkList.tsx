import { Plus, X } from 'lucide-react';
import { inReadingOrder } from '../../commands/cards.ts';
import { createLink } from '../../commands/links.ts';
import { deleteParts } from '../../commands/parts.ts';
import type { Editor } from '../../editor/editor.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Card } from '../../model/card.ts';
import { partName } from '../canvas/partLabel.ts';
import { useEditor, useEditorValue } from '../editorPage/editorContext.tsx';
import { IconButton } from '../primitives/Button.tsx';
import { Menu, type MenuEntry } from '../primitives/Menu.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Inspector.module.css';

/** The links of a card, and a way to draw one without dragging. */
export function LinkList({ card }: { readonly card: Card }) {
  const editor = useEditor();
  const messages = useMessages();
  const map = useEditorValue((open) => open.map);
  const { inspector } = messages;
  const links = map.linksOf(card.id);
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
      {map.cards.length > 1 && !editor.isReadOnly && (
        <Menu
          icon={Plus}
          label={inspector.newLink}
          textClass={styles.add}
          entries={() =>
            otherCards(editor, messages, [card.id], (toId) => {
              editor.run(createLink, { fromId: card.id, toId });
              editor.session.select([card.id]);
            })
          }
        />
      )}
    </fieldset>
  );
}

/** An entry for each card that is not hidden but some, in the order in which they are read. */
export function otherCards(
  { map }: Editor,
  messages: Messages,
  without: readonly string[],
  onSelect: (id: string) => void,
): MenuEntry[] {
  const others = map.cards.flatMap(({ id }) => (without.includes(id) || map.isHidden(id) ? [] : [id]));
  return inReadingOrder(map, others).map((other) => ({
    type: 'action',
    label: partName(other, messages),
    onSelect: () => {
      onSelect(other.id);
    },
  }));
}
