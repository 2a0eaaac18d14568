import type { Messages } from '../../i18n/en.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import type { MapRecord } from '../../model/records.ts';
import { partName, titleOf } from '../canvas/partLabel.ts';
import { useEditorValue } from '../editorPage/editorContext.tsx';
import { useMessages } from '../shell/app.tsx';

/** What the map says where a part has no title. */
export function untitled({ type }: MapRecord, { drawing }: Messages): string {
  if (type === 'journey') return drawing.untitledMap;
  if (type === 'persona') return drawing.untitledPersona;
  return type === 'stage' ? drawing.untitledStage : drawing.untitledLane;
}

/** The title of a part that is a heading, or what stands for it; nothing for a part that has gone. */
export function headingOf(record: MapRecord | undefined, messages: Messages): string {
  return record === undefined ? '' : titleOf(record) || untitled(record, messages);
}

/** The heading of a stage or a lane, as it is now. */
export function useHeading(id: string): string {
  const messages = useMessages();
  return useEditorValue(({ map }) => headingOf(map.get(id), messages));
}

/** A link told in a line: “Search → Pay: leads to”. */
export function linkText(map: JourneyMap, id: string, messages: Messages): string {
  const link = map.get(id);
  if (link?.type !== 'link') return '';
  const [from = '', to = ''] = [link.fromId, link.toId].map((end) => {
    const card = map.card(end);
    return card === undefined ? '' : card.title || partName(card, messages);
  });
  return messages.outline.link(from, to, messages.drawing.legend[link.relation], link.label);
}
