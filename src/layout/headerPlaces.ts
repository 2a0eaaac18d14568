import type { Box, Point } from './geometry.ts';
import { gapBelow, laneHeaderBox, type Layout } from './layout.ts';
import { columnPitch, gridLeft, metrics } from './metrics.ts';

/** A place among the stages or lanes that are shown: before the one that stands at `index` of them now, with the gap that marks it. */
interface HeaderPlace {
  readonly index: number;
  readonly mark: Box;
}

/** Thickness of the mark that shows where something would go. */
const MARK = 4;

/** The place among the stages that lies nearest to a point, marked by a bar down the whole grid. */
export function stagePlaceAt(layout: Layout, { x }: Point): HeaderPlace {
  const { columns } = layout;
  const nearest = Math.round((x - gridLeft + metrics.columnGap / 2) / columnPitch);
  return stagePlace(layout, Math.min(columns.length, Math.max(0, nearest)));
}

function stagePlace(layout: Layout, index: number): HeaderPlace {
  const stage = [...layout.stages.values()][0];
  const top = stage?.y ?? 0;
  const last = layout.rows.at(-1);
  const bottom = last === undefined ? top + (stage?.height ?? 0) : last.y + last.row.height;
  const x = gridLeft + index * columnPitch - metrics.columnGap / 2 - MARK / 2;
  return { index, mark: { x, y: top, width: MARK, height: bottom - top } };
}

/** The place among the lanes that lies nearest to a point, marked by a bar across the whole grid. */
export function lanePlaceAt(layout: Layout, { y }: Point): HeaderPlace {
  const index = layout.rows.findIndex(({ row, y: top }) => y < top + row.height / 2);
  return lanePlace(layout, index === -1 ? layout.rows.length : index);
}

export function lanePlace(layout: Layout, index: number): HeaderPlace {
  const [before, after] = [layout.rows[index - 1], layout.rows[index]];
  const x = metrics.margin;
  const right = gridLeft + Math.max(0, layout.columns.length * columnPitch - metrics.columnGap);
  const gap = before === undefined ? metrics.rowGap : gapBelow(before.row.lane);
  const top = after !== undefined ? after.y - gap : before === undefined ? 0 : before.y + before.row.height;
  return { index, mark: { x, y: top + gap / 2 - MARK / 2, width: right - x, height: MARK } };
}

/** How many stages something covers that begins in a stage and reaches to a point; hidden ones between count. */
export function spanTo(layout: Layout, stageId: string, { x }: Point): number {
  const { columns } = layout;
  const first = columns.findIndex((column) => column.stageId === stageId);
  const reached = Math.floor((x - gridLeft + metrics.columnGap / 2) / columnPitch);
  const last = columns[Math.min(columns.length - 1, Math.max(first, reached))];
  return (last?.place ?? 0) - (columns[first]?.place ?? 0) + 1;
}

/** The height of a lane whose lower edge is pulled to a point, within what a lane may have. */
export function laneHeightTo(layout: Layout, laneId: string, { y }: Point): number | null {
  const placed = layout.rows.find(({ row }) => row.lane.id === laneId);
  return placed === undefined ? null : Math.round(Math.min(2000, Math.max(40, y - laneHeaderBox(placed).y)));
}
