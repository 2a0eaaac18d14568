import { attach, attachedValues } from '../../commands/attach.ts';
import { indexAtGap } from '../../commands/places.ts';
import { moveLane, moveStage } from '../../commands/structure.ts';
import type { Editor } from '../../editor/editor.ts';
import type { Box, Point } from '../../layout/geometry.ts';
import { lanePlaceAt, stagePlaceAt } from '../../layout/headerPlaces.ts';
import { partAt } from '../../layout/hitTest.ts';
import { cardBox, laneHeaderBox, type Layout } from '../../layout/layout.ts';
import type { MapRecord } from '../../model/records.ts';

/** What a drag would do where the pointer is: put something into a gap, or fasten it to a card. */
export interface DragMark {
  readonly type: 'gap' | 'card';
  readonly box: Box;
}

const nothingMoving: ReadonlySet<string> = new Set();

/** The part of a card's height, at its top and at its foot, where something dropped goes beside the card and not on it. */
const RIM = 0.25;

/** Where a header stands while the pointer drags it: stages go sideways, lanes up and down, personas anywhere. */
export function headerPosition(layout: Layout, { id, type }: MapRecord, to: Point): Point {
  const placed = layout.rows.find(({ row }) => row.lane.id === id);
  if (type === 'stage') return { x: to.x, y: layout.stages.get(id)?.y ?? to.y };
  return placed === undefined ? to : { x: laneHeaderBox(placed).x, y: to.y };
}

/** What would happen if a header were let go at a point; null where nothing would. */
export function headerMark(layout: Layout, header: MapRecord, point: Point): DragMark | null {
  if (header.type === 'stage') return { type: 'gap', box: stagePlaceAt(layout, point).mark };
  if (header.type === 'lane') return { type: 'gap', box: lanePlaceAt(layout, point).mark };
  return attachMark(layout, header.id, point);
}

/** Does what the mark has said. */
export function dropHeader(editor: Editor, layout: Layout, header: MapRecord, point: Point): void {
  const { id } = header;
  const { map } = editor;
  if (header.type === 'stage')
    editor.run(moveStage, { id, index: indexAtGap(map.stages, id, stagePlaceAt(layout, point).index) });
  else if (header.type === 'lane')
    editor.run(moveLane, { id, index: indexAtGap(map.lanes, id, lanePlaceAt(layout, point).index) });
  else {
    const toId = attachTarget(layout, id, point);
    if (toId !== null) editor.run(attach, { id, toId });
  }
}

/** The frame of the card to which a part would be fastened. */
export function attachMark(layout: Layout, id: string, point: Point): DragMark | null {
  const card = layout.map.card(attachTarget(layout, id, point) ?? '');
  const box = card && cardBox(layout, card);
  return box === undefined ? null : { type: 'card', box };
}

/** The card to which a part would be fastened if it were dropped at a point; null where it would not. */
export function attachTarget(layout: Layout, id: string, point: Point): string | null {
  const isCard = layout.map.card(id) !== undefined;
  const toId = partAt(layout, point, isCard ? new Set([id]) : nothingMoving);
  const card = layout.map.card(toId ?? '');
  const box = card && cardBox(layout, card);
  if (toId === undefined || box === undefined || attachedValues(layout.map, id, toId) === null) return null;
  const isOnRim = Math.abs(point.y - box.y - box.height / 2) > box.height * (0.5 - RIM);
  return isCard && isOnRim ? null : toId;
}
