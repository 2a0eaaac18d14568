import { memo, type ReactNode } from 'react';
import type { Messages } from '../../i18n/en.ts';
import type { MapRecord } from '../../model/records.ts';
import type { Persona } from '../../model/persona.ts';
import type { DrawContext } from '../../scene/drawContext.ts';
import { personaRole, personaWish } from '../../scene/personaBox.ts';
import { stageFacts } from '../../scene/stageHeader.ts';
import { journeyFacts } from '../../scene/titleBlock.ts';
import { partName, titleOf } from '../canvas/partLabel.ts';
import { useEditorValue } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';
import styles from './Outline.module.css';
import { useOutlineTools } from './outlineTools.tsx';
import { headingOf, untitled } from './outlineText.ts';
import { PartTools } from './PartTools.tsx';
import { TitleField } from './TitleField.tsx';
import { usePart } from './usePart.ts';

interface PartHeadingProps {
  readonly id: string;
  /** A persona is an item of a list and has no heading. */
  readonly as: 'h2' | 'h3' | 'li';
}

/** The journey, a stage, a lane or a persona: its title as a heading, and what else it says on the map. */
export const PartHeading = memo(function PartHeading({ id, as }: PartHeadingProps) {
  const messages = useMessages();
  const { context } = useOutlineTools();
  const record = useEditorValue(({ map }) => (id === map.journey.id ? map.journey : map.get(id)));
  const phase = useEditorValue(({ map }) => {
    const stage = map.get(id);
    const found = stage?.type === 'stage' && stage.phaseId !== null ? map.get(stage.phaseId) : undefined;
    return found === undefined ? '' : partName(found, messages);
  });
  const { props, isCurrent } = usePart(id);
  if (record === undefined) return null;
  const facts = [phase, ...factsOf(record, messages, context)].filter((text) => text !== '').join(' · ');
  const factsId = `outline-facts-${id}`;
  const field = (
    <TitleField
      id={id}
      label={messages.parts.types[record.type]}
      title={titleOf(record)}
      placeholder={untitled(record, messages)}
      describedBy={facts === '' ? undefined : factsId}
    />
  );
  const body = (
    <>
      <div className={styles.words}>
        {as === 'li' ? (
          field
        ) : (
          <HeadingOf level={as} name={headingOf(record, messages)}>
            {field}
          </HeadingOf>
        )}
        {facts !== '' && (
          <p id={factsId} className={styles.facts}>
            {facts}
          </p>
        )}
      </div>
      {isCurrent && <PartTools record={record} />}
    </>
  );
  if (as === 'li') {
    return (
      <li {...props} className={styles.part}>
        {body}
      </li>
    );
  }
  return (
    <div {...props} role="group" aria-label={partName(record, messages)} className={styles.part} data-level={as}>
      {body}
    </div>
  );
});

interface HeadingOfProps {
  readonly level: 'h2' | 'h3';
  /** Said in lists of headings, which know nothing of the field inside. */
  readonly name: string;
  readonly children: ReactNode;
}

function HeadingOf({ level: Level, name, children }: HeadingOfProps) {
  return (
    <Level className={styles.heading} aria-label={name}>
      {children}
    </Level>
  );
}

function factsOf(record: MapRecord, messages: Messages, context: DrawContext): string[] {
  switch (record.type) {
    case 'journey':
      return journeyFacts(record, context).flat();
    case 'persona':
      return personaFacts(record, messages, context);
    case 'stage':
      return [
        record.customerGoal === '' ? '' : messages.drawing.customerGoal(record.customerGoal),
        ...stageFacts(record, context),
      ];
    default:
      return [];
  }
}

function personaFacts(persona: Persona, { outline }: Messages, context: DrawContext): string[] {
  return [...personaRole(persona, context), personaWish(persona), persona.visible ? '' : outline.hidden];
}
