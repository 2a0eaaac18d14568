import { memo, useMemo } from 'react';
import { lastStageOf } from '../../editor/outline.ts';
import { personaChips } from '../../scene/cardDrawing.ts';
import { cardWords } from '../../scene/cardWords.ts';
import { drawnTitle, titleOf } from '../canvas/partLabel.ts';
import { useEditorValue } from '../editorPage/editorContext.tsx';
import { KindIcon } from '../primitives/KindIcon.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Outline.module.css';
import { useOutlineTools } from './outlineTools.tsx';
import { PartTools } from './PartTools.tsx';
import { TitleField } from './TitleField.tsx';
import { usePart } from './usePart.ts';

/** A card: its kind, its title, and what else it shows on the map, in words. Rendered only when one of these changes. */
export const OutlineCard = memo(function OutlineCard({ id }: { readonly id: string }) {
  const messages = useMessages();
  const { context } = useOutlineTools();
  const card = useEditorValue(({ map }) => map.card(id));
  // As texts, so that what changes elsewhere on the map concerns only the cards that speak of it.
  const personas = useEditorValue(({ map }) => {
    const own = map.card(id);
    const chips = own === undefined ? [] : personaChips(own, map, context);
    return chips.length === 0 ? '' : context.format.list(chips.map(({ text }) => text));
  });
  const last = useEditorValue(({ map }) => {
    const stage = map.get(lastStageOf(map, id) ?? '');
    return stage === undefined ? null : titleOf(stage);
  });
  const own = useMemo(() => (card === undefined ? [] : cardWords(card, context)), [card, context]);
  const { props, isCurrent } = usePart(id);
  if (card === undefined) return null;
  const { outline: words, parts, drawing } = messages;
  const span = last === null ? '' : words.until(last || drawing.untitledStage);
  const facts = [...own, personas, span].filter((text) => text !== '').join(' · ');
  const factsId = `outline-facts-${id}`;
  return (
    <li {...props} className={styles.part}>
      <KindIcon kind={card.kind} size={16} />
      <div className={styles.words}>
        <TitleField
          id={id}
          label={parts.kinds[card.kind].name}
          title={card.title}
          placeholder={drawnTitle(card, messages) || parts.kinds[card.kind].name}
          describedBy={facts === '' ? undefined : factsId}
        />
        {facts !== '' && (
          <p id={factsId} className={styles.facts}>
            {facts}
          </p>
        )}
      </div>
      {isCurrent && <PartTools record={card} />}
    </li>
  );
});
