import { memo, useMemo } from 'react';
import { lastStageOf } from '../../editor/outline.ts';
import type { Messages } from '../../i18n/en.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import { personaChips } from '../../scene/cardDrawing.ts';
import { cardWords } from '../../scene/cardWords.ts';
import type { DrawContext } from '../../scene/drawContext.ts';
import { drawnTitle } from '../canvas/partLabel.ts';
import { useEditorValue } from '../editorPage/editorContext.tsx';
import { KindIcon } from '../primitives/KindIcon.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Outline.module.css';
import { headingOf } from './outlineText.ts';
import { useOutlineTools } from './outlineTools.tsx';
import { PartTools } from './PartTools.tsx';
import { TitleField } from './TitleField.tsx';
import { usePart } from './usePart.ts';

/** A card: its kind, its title, and what else it shows on the map, in words. Rendered only when one of these changes. */
export const OutlineCard = memo(function OutlineCard({ id }: { readonly id: string }) {
  const messages = useMessages();
  const { context } = useOutlineTools();
  const card = useEditorValue(({ map }) => map.card(id));
  // As a text, so that what changes elsewhere on the map concerns only the cards that speak of it.
  const around = useEditorValue(({ map }) => wordsAround(map, id, messages, context));
  const own = useMemo(() => (card === undefined ? [] : cardWords(card, context)), [card, context]);
  const { props, isCurrent } = usePart(id);
  if (card === undefined) return null;
  const { parts } = messages;
  const facts = [...own, around].filter((text) => text !== '').join(' · ');
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

/** What other parts say of a card: whom it speaks of, and how far it goes. */
function wordsAround(map: JourneyMap, id: string, messages: Messages, context: DrawContext): string {
  const card = map.card(id);
  const chips = card === undefined ? [] : personaChips(card, map, context);
  const last = lastStageOf(map, id);
  const words = [
    ...(chips.length === 0 ? [] : [context.format.list(chips.map(({ text }) => text))]),
    ...(last === null ? [] : [messages.outline.until(headingOf(map.get(last), messages))]),
  ];
  return words.join(' · ');
}
