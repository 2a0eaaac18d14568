import { around, type Box } from '../../layout/geometry.ts';
import { cardBox, laneHeaderBox, type Layout } from '../../layout/layout.ts';
import type { MapRecord } from '../../model/records.ts';

/** How far around the middle of a link it is shown, in map pixels. */
const LINK_ROOM = 30;

/** The part of the map that a part takes up. */
export function partBox(layout: Layout, record: MapRecord | undefined): Box | null | undefined {
  switch (record?.type) {
    case 'card':
      return cardBox(layout, record);
    case 'link': {
      const ends = [record.fromId, record.toId].flatMap((id) => layout.map.card(id) ?? []);
      return around(ends.flatMap((card) => cardBox(layout, card) ?? []));
    }
    case 'lane': {
      const placed = layout.rows.find(({ row }) => row.lane.id === record.id);
      return placed && { x: 0, y: placed.y, width: layout.paper.width, height: placed.row.height };
    }
    case 'journey':
      return layout.title;
    case 'phase':
      return around(layout.phases.flatMap(({ phaseId, box }) => (phaseId === record.id ? [box] : [])));
    default:
      return record && (layout.stages.get(record.id) ?? layout.personas.get(record.id));
  }
}

/** Where to look for a part: the name of a lane, also for cards that it hides, the label of a link, else all of it. */
export function spotBox(layout: Layout, record: MapRecord | undefined): Box | null | undefined {
  if (record?.type === 'link') {
    const label = layout.links().get(record.id)?.label;
    return label && { x: label.x - 2 * LINK_ROOM, y: label.y - LINK_ROOM, width: 4 * LINK_ROOM, height: 2 * LINK_ROOM };
  }
  const laneId = record?.type === 'lane' ? record.id : record?.type === 'card' ? record.laneId : null;
  const box = record?.type === 'lane' ? null : partBox(layout, record);
  if (box || laneId === null) return box;
  const placed = layout.rows.find(({ row }) => row.lane.id === laneId);
  return placed && laneHeaderBox(placed);
}

/** A stage with everything below it; null where it has gone. */
export function stageBox({ stages, rows }: Layout, stageId: string): Box | null {
  const header = stages.get(stageId);
  if (header === undefined) return null;
  const columns = rows.map(({ row, y }) => ({ ...header, y, height: row.height }));
  return around([header, ...columns]);
}
