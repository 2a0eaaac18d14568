import type { Messages } from '../../i18n/en.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import type { MapRecord } from '../../model/records.ts';

/** What a part is called, for those who hear it and for lists: “Pain point: Slow answers”. */
export function partName(record: MapRecord, messages: Messages): string {
  const { parts, canvas } = messages;
  const type = record.type === 'card' ? parts.kinds[record.kind].name : parts.types[record.type];
  return canvas.partName(type, titleOf(record) || drawnTitle(record, messages));
}

/** What stands where the title would be: a channel without one shows its medium, a metric what it measures. */
export function drawnTitle(record: MapRecord, { parts: { options } }: Messages): string {
  if (record.type !== 'card') return '';
  if (record.kind === 'channel' && record.medium !== null) return options.channelType[record.medium];
  return record.kind === 'metric' ? options.measure[record.measure] : '';
}

/** A part's name with the place where it stands. */
export function partLabel(record: MapRecord, map: JourneyMap, messages: Messages): string {
  const name = partName(record, messages);
  if (record.type !== 'card') return name;
  const [stage, lane] = [record.stageId, record.laneId].map((id) => (id === null ? undefined : map.get(id)));
  if (stage === undefined || lane === undefined) return messages.canvas.loosePart(name);
  return messages.canvas.placedPart(name, titleOf(stage), titleOf(lane));
}

export function titleOf(record: MapRecord): string {
  return 'title' in record ? record.title : record.type === 'link' ? record.label : record.text;
}
