import { useMemo } from 'react';
import { inReadingOrder } from '../../commands/cards.ts';
import { createLink } from '../../commands/links.ts';
import { partLabel, partName } from '../canvas/partLabel.ts';
import { useEditor } from '../editorPage/editorContext.tsx';
import { KindIcon } from '../primitives/KindIcon.tsx';
import { useMessages } from '../shell/app.tsx';
import { PickDialog } from './PickDialog.tsx';

/** Links the chosen card to another one, which is found by typing. */
export function LinkDialog({ onClose }: { readonly onClose: () => void }) {
  const editor = useEditor();
  const messages = useMessages();
  const { link: words } = messages.structureCanvas;
  const { map, session } = editor;
  const from = map.card(session.getState().selection.at(-1) ?? '');
  const items = useMemo(() => {
    const others = map.cards.flatMap(({ id }) => (id === from?.id || map.isHidden(id) ? [] : [id]));
    return inReadingOrder(map, others).map((card) => ({
      id: card.id,
      label: partLabel(card, map, messages),
      icon: <KindIcon kind={card.kind} />,
    }));
  }, [map, from, messages]);
  if (from === undefined) return null;
  return (
    <PickDialog
      title={words.title(partName(from, messages))}
      search={words.search}
      items={items}
      none={words.none}
      count={words.count}
      onPick={({ id }) => {
        editor.run(createLink, { fromId: from.id, toId: id });
      }}
      onClose={onClose}
    />
  );
}
