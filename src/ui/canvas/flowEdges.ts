import type { Messages } from '../../i18n/en.ts';
import { type Box, overlaps } from '../../layout/geometry.ts';
import type { Group } from '../../scene/primitives.ts';
import { linkLine } from '../../scene/linkDrawing.ts';
import type { MapView } from '../editorPage/editorContext.tsx';
import { partName } from './partLabel.ts';
import type { LinkEdgeType } from './LinkEdge.tsx';

/** The drawings of the links that cross the seen part of the map. */
export function seenLinks({ layout, picture }: MapView, visible: Box): Group[] {
  return layout.map.links.length === 0
    ? []
    : picture.links(layout).filter(({ box }) => overlaps(box, visible) || isThin(box, visible));
}

/** A straight link has a box without width or height, which overlaps nothing. */
function isThin({ x, y, width, height }: Box, visible: Box): boolean {
  return overlaps({ x, y, width: width || 1, height: height || 1 }, visible);
}

/** React Flow's edges for the links that are seen. */
export function toEdges(
  links: readonly Group[],
  { map, layout, filtered }: MapView,
  selection: ReadonlySet<string>,
  messages: Messages,
): LinkEdgeType[] {
  const paths = layout.links();
  return links.flatMap(({ id, primitives }) => {
    const link = map.get(id);
    const path = paths.get(id);
    if (link?.type !== 'link' || path === undefined) return [];
    return [
      {
        id,
        type: 'link' as const,
        source: link.fromId,
        target: link.toId,
        selected: selection.has(id),
        focusable: false,
        zIndex: 1,
        ariaLabel: partName(link, messages),
        domAttributes: { 'aria-roledescription': undefined },
        data: { primitives, line: linkLine(path), isDimmed: filtered?.dimmed.has(id) === true },
      },
    ];
  });
}
