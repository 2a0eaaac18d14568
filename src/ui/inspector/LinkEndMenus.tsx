import { MoveLeft, MoveRight } from 'lucide-react';
import { reattachLink } from '../../commands/links.ts';
import type { Link } from '../../model/link.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { Menu } from '../primitives/Menu.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Inspector.module.css';
import { otherCards } from './LinkList.tsx';

/** Menus that put the start or the end of a link to another card. */
export function LinkEndMenus({ link }: { readonly link: Link }) {
  const editor = useEditor();
  const messages = useMessages();
  const { link: words } = messages.structureCanvas;
  const { id, fromId, toId } = link;
  if (editor.isReadOnly) return null;
  const entries = (end: 'fromId' | 'toId') => () =>
    otherCards(editor, messages, [fromId, toId], (cardId) => {
      editor.run(reattachLink, { id, fromId, toId, [end]: cardId });
    });
  return (
    <div className={styles.row}>
      <Menu icon={MoveLeft} label={words.changeStart} textClass={styles.add} entries={entries('fromId')} />
      <Menu icon={MoveRight} label={words.changeEnd} textClass={styles.add} entries={entries('toId')} />
    </div>
  );
}
