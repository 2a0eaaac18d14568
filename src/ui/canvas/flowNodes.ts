import type { Node } from '@xyflow/react';
import type { Messages } from '../../i18n/en.ts';
import { type Box, overlaps, type Point } from '../../layout/geometry.ts';
import { faceBox, laneHeaderBox } from '../../layout/layout.ts';
import type { JourneyMap } from '../../model/journeyMap.ts';
import type { MapRecord } from '../../model/records.ts';
import type { Primitive } from '../../scene/primitives.ts';
import type { MapView } from '../editorPage/editorContext.tsx';
import { partLabel } from './partLabel.ts';

export type PartVariant = 'title' | 'persona' | 'phase' | 'stage' | 'lane' | 'card' | 'face';

/** What a live part of the canvas is given to show itself. */
export type PartNode = Node<
  {
    readonly primitives: readonly Primitive[];
    readonly variant: PartVariant;
    /** Whether a live link begins or ends here. */
    readonly isLinked: boolean;
    /** Whether a filter lets the rest stand out. */
    readonly isDimmed: boolean;
  },
  'part'
>;

/** A part that may be shown live. */
interface LivePart {
  readonly id: string;
  readonly variant: PartVariant;
  readonly box: Box;
  readonly primitives: readonly Primitive[];
}

interface LiveOptions {
  /** The part of the map that is seen, with a margin. */
  readonly visible: Box;
  /** Parts that are live wherever they are: the ends of links, what is being dragged or written. */
  readonly always: ReadonlySet<string>;
  /** Whether only those are live, because all else is painted as one picture. */
  readonly isOverview: boolean;
}

/** The parts to mount, from back to front. */
export function liveParts({ map, layout, picture }: MapView, { visible, always, isOverview }: LiveOptions): LivePart[] {
  const isLive = (id: string, box: Box) => always.has(id) || (!isOverview && overlaps(box, visible));
  const parts: LivePart[] = [];
  for (const { id, box, primitives } of picture.head(layout)) {
    // Two people at once may tear a phase apart; the bar of its first stages is then the live one.
    const isSecond = map.get(id)?.type === 'phase' && parts.some((part) => part.id === id);
    if (isLive(id, box) && !isSecond) parts.push({ id, variant: headVariant(map.get(id)), box, primitives });
  }
  for (const placed of layout.rows) {
    const { row, y } = placed;
    const header = laneHeaderBox(placed);
    if (isLive(row.lane.id, header)) {
      parts.push({
        id: row.lane.id,
        variant: 'lane',
        box: header,
        primitives: picture.laneHeader(row.lane, header).primitives,
      });
    }
    const isRowSeen = !isOverview && y < visible.y + visible.height && y + row.height > visible.y;
    if (!isRowSeen && always.size === 0) continue;
    for (const [id, box] of row.boxes) {
      const onMap = { ...box, y: box.y + y };
      const card = isLive(id, onMap) ? map.card(id) : undefined;
      if (card !== undefined)
        parts.push({ id, variant: 'card', box: onMap, primitives: picture.card(card, map, box.width).primitives });
    }
    for (const feeling of row.feelings) {
      const box = faceBox(feeling, y);
      if (isLive(feeling.card.id, box))
        parts.push({
          id: feeling.card.id,
          variant: 'face',
          box,
          primitives: picture.face(row, feeling),
        });
    }
  }
  for (const card of map.looseCards) {
    const box = layout.loose.get(card.id);
    if (box === undefined || !isLive(card.id, box)) continue;
    parts.push({ id: card.id, variant: 'card', box, primitives: picture.card(card, map, box.width).primitives });
  }
  return parts;
}

function headVariant(record: MapRecord | undefined): PartVariant {
  if (record === undefined || record.type === 'journey') return 'title';
  return record.type === 'persona' || record.type === 'phase' ? record.type : 'stage';
}

interface NodeOptions {
  readonly selection: ReadonlySet<string>;
  /** Where dragged parts are now, in map pixels. */
  readonly dragged: ReadonlyMap<string, Point>;
  readonly isReadOnly: boolean;
  /** Whether fingers and not a mouse are at work. */
  readonly isTouch: boolean;
  readonly messages: Messages;
  /** Parts at which a live link begins or ends. */
  readonly linked: ReadonlySet<string>;
}

/** Element ids of live parts, which the canvas names as the one that its keys act on. */
export function partElementId(id: string): string {
  return `part-${id}`;
}

/**
 * React Flow's nodes for the live parts. It owns no position and no size: both come from the layout. Nodes that would
 * be the same as the last time keep their identity, so that only what changed is rendered.
 */
export class NodeCache {
  #known: ReadonlyMap<string, PartNode> = new Map();

  nodes(parts: readonly LivePart[], { map, filtered }: MapView, options: NodeOptions): PartNode[] {
    const nodes = parts.map((part) => {
      const known = this.#known.get(part.id);
      const node = toNode(part, map, options, filtered?.dimmed.has(part.id) === true);
      return known !== undefined && isSame(known, node) ? known : node;
    });
    this.#known = new Map(nodes.map((node) => [node.id, node]));
    return nodes;
  }
}

function toNode(
  { id, variant, box, primitives }: LivePart,
  map: JourneyMap,
  options: NodeOptions,
  isDimmed: boolean,
): PartNode {
  const isCard = variant === 'card' || variant === 'face';
  const isHeader = variant === 'stage' || variant === 'lane' || variant === 'persona';
  // A finger that moves the view begins anywhere: headers follow it only when they are chosen.
  const draggable = !options.isReadOnly && (isCard || (isHeader && (!options.isTouch || options.selection.has(id))));
  const record = map.get(id);
  return {
    id,
    type: 'part',
    position: options.dragged.get(id) ?? { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    measured: { width: box.width, height: box.height },
    selected: options.selection.has(id),
    draggable,
    connectable: isCard && !options.isReadOnly,
    focusable: false,
    ariaLabel: record === undefined ? '' : partLabel(record, map, options.messages),
    ariaRole: 'group',
    domAttributes: {
      id: partElementId(id),
      'aria-roledescription': undefined,
      'aria-describedby': undefined,
    } as NonNullable<PartNode['domAttributes']>,
    data: { primitives, variant, isLinked: options.linked.has(id), isDimmed },
  };
}

function isSame(a: PartNode, b: PartNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.selected === b.selected &&
    a.draggable === b.draggable &&
    a.ariaLabel === b.ariaLabel &&
    a.data.variant === b.data.variant &&
    a.data.isLinked === b.data.isLinked &&
    a.data.isDimmed === b.data.isDimmed &&
    samePrimitives(a.data.primitives, b.data.primitives)
  );
}

/** Faces are drawn afresh each time, but mostly alike. */
function samePrimitives(a: readonly Primitive[], b: readonly Primitive[]): boolean {
  return a === b || (a.length === b.length && a.length < 8 && JSON.stringify(a) === JSON.stringify(b));
}
