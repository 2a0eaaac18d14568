import { ownerOfFeeling } from '../../commands/feelings.ts';
import { accepts } from '../../commands/targets.ts';
import type { Point } from '../../layout/geometry.ts';
import { isOnCurve, scoreAt } from '../../layout/row.ts';
import type { Cell } from '../../model/journeyMap.ts';
import type { MapView } from '../editorPage/editorContext.tsx';

/** What a feeling that is added at a point of the map has from there: height and persona. Null where there are no curves. */
export function feelingAt({ map, layout }: MapView, cell: Cell, point: Point, selection: readonly string[]) {
  const placed = layout.rows.find(({ row }) => row.lane.id === cell.laneId);
  if (placed === undefined || !accepts(placed.row.lane, 'emotion')) return null;
  const y = point.y - placed.y;
  const takesNothingElse = placed.row.lane.kinds[0] === 'emotion';
  if (placed.row.curve === null || !(takesNothingElse || isOnCurve(placed.row, y))) return null;
  return { score: scoreAt(placed.row, y), personaId: ownerOfFeeling(map, cell, selection) };
}
