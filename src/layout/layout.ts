import type { Card } from '../model/card.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { Lane } from '../model/lane.ts';
import type { Stage } from '../model/stage.ts';
import { around, type Box, grow } from './geometry.ts';
import { type LinkEnd, type LinkPath, linkPath } from './linkPath.ts';
import { cardWidth, columnPitch, gridLeft, metrics } from './metrics.ts';
import { type Column, type Feeling, isSameRow, lastCovered, layoutRow, type Row } from './row.ts';
import type { Sizes } from './sizes.ts';
import { layoutBand } from './titleBand.ts';

/** A lane's row and where its top is. */
export interface PlacedRow {
  readonly row: Row;
  readonly y: number;
}

/** Where everything on a map is, in map pixels; the origin is the paper's top left corner. */
export interface Layout {
  readonly map: JourneyMap;
  /** The paper, and whatever lies loose beside it with a margin: what a picture of the whole map shows. */
  readonly bounds: Box;
  readonly paper: Box;
  readonly title: Box;
  readonly personas: ReadonlyMap<string, Box>;
  /** One box for each run of neighbouring stages of a phase. */
  readonly phases: readonly { readonly phaseId: string; readonly box: Box }[];
  readonly stages: ReadonlyMap<string, Box>;
  readonly columns: readonly Column[];
  readonly rows: readonly PlacedRow[];
  readonly loose: ReadonlyMap<string, Box>;
  readonly footer: Box;
  /** Ways of the links, computed when first asked for. */
  readonly links: () => ReadonlyMap<string, LinkPath>;
}

/**
 * Lays out a map. The same map and sizes give the same layout on every machine.
 * @param before the layout of an earlier view of the same map with the same sizes: rows that nothing has touched are taken over
 */
export function computeLayout(map: JourneyMap, sizes: Sizes, before?: Layout): Layout {
  const { shownStages: stages, shownLanes: lanes } = map;
  const columns = columnsOf(map, before);
  const personas = map.personas.filter(({ visible }) => visible);
  const earlier = new Map(before?.rows.map(({ row }) => [row.lane.id, row]));
  const rows = lanes.map((lane) => {
    const row = earlier.get(lane.id);
    const cards = map.cardsInLane(lane.id);
    return isSameRow(row, lane, cards, columns, map.personas)
      ? row
      : layoutRow(lane, cards, columns, map.personas, sizes);
  });

  const gridRight = columns.length === 0 ? gridLeft : gridLeft + columns.length * columnPitch - metrics.columnGap;
  const width = Math.max(metrics.minWidth, gridRight + metrics.margin);
  const band = layoutBand(map, personas, width, sizes);
  let y = band.bottom + metrics.bandGap;
  const phases = layoutPhases(stages, columns, y);
  if (phases.length > 0) y += metrics.phaseHeight + metrics.phaseGap;
  const stageHeight = Math.max(metrics.stageHeight, ...stages.map((stage) => sizes.stage(stage, metrics.columnWidth)));
  const stageBoxes = new Map(
    columns.map(({ stageId, x }) => [stageId, { x, y, width: metrics.columnWidth, height: stageHeight }]),
  );
  if (stages.length > 0) y += stageHeight + metrics.stageGap;
  const placed = rows.map((row) => {
    const top = y;
    y += row.height + gapBelow(row.lane);
    return { row, y: top };
  });
  const { loose, bottom } = layoutLoose(map.looseCards, y + (rows.length > 0 ? 0 : metrics.rowGap), sizes);
  const footerWidth = width - 2 * metrics.margin;
  const footer = {
    x: metrics.margin,
    y: bottom + metrics.bandGap - metrics.rowGap,
    width: footerWidth,
    height: sizes.footer(map, footerWidth),
  };
  const paper = { x: 0, y: 0, width, height: Math.ceil(footer.y + footer.height + metrics.margin / 2) };
  const layout = {
    map,
    paper,
    bounds: around([paper, ...[...loose.values()].map((box) => grow(box, metrics.margin))]) as Box,
    title: band.title,
    personas: band.personas,
    phases,
    stages: stageBoxes,
    columns,
    rows: placed,
    loose,
    footer,
  };
  let links: ReadonlyMap<string, LinkPath> | undefined;
  return { ...layout, links: () => (links ??= layoutLinks(map, layout)) };
}

/** The box of a card, wherever it lies; a point of a curve has the box of its face. Undefined in a collapsed lane, and where it is hidden. */
export function cardBox(layout: Pick<Layout, 'rows' | 'loose'>, card: Card): Box | undefined {
  const loose = layout.loose.get(card.id);
  if (loose !== undefined) return loose;
  const placed = layout.rows.find(({ row }) => row.lane.id === card.laneId);
  if (placed === undefined) return undefined;
  const box = placed.row.boxes.get(card.id);
  if (box !== undefined) return { ...box, y: box.y + placed.y };
  const feeling = placed.row.feelings.find((point) => point.card.id === card.id);
  return feeling && faceBox(feeling, placed.y);
}

export function faceBox({ at }: Feeling, rowTop: number): Box {
  const { faceRadius: radius } = metrics;
  return { x: at.x - radius, y: rowTop + at.y - radius, width: 2 * radius, height: 2 * radius };
}

/** The box of a cell; null where the stage or the lane is not on the map. */
export function cellBox(layout: Layout, cell: { readonly stageId: string; readonly laneId: string }): Box | null {
  const column = layout.columns.find(({ stageId }) => stageId === cell.stageId);
  const placed = layout.rows.find(({ row }) => row.lane.id === cell.laneId);
  if (column === undefined || placed === undefined) return null;
  return { x: column.x, y: placed.y, width: metrics.columnWidth, height: placed.row.height };
}

/** What lies between a lane and the next one: a gap, and perhaps a line across the map. */
export function gapBelow(lane: Lane): number {
  return metrics.rowGap + (lane.lineBelow === null ? 0 : metrics.lineHeight);
}

export function laneHeaderBox({ row, y }: PlacedRow): Box {
  return { x: metrics.margin, y, width: metrics.laneHeaderWidth, height: row.height };
}

/** The same list for as long as the same stages stand at the same places: rows are laid out anew with another one. */
function columnsOf({ stages, shownStages }: JourneyMap, before: Layout | undefined): readonly Column[] {
  if (before?.map.stages === stages) return before.columns;
  const columns = shownStages.map((stage, i) => ({
    stageId: stage.id,
    x: gridLeft + i * columnPitch,
    place: stages.indexOf(stage),
  }));
  const isSame = ({ stageId, place }: Column, i: number) =>
    columns[i]?.stageId === stageId && columns[i].place === place;
  return before?.columns.length === columns.length && before.columns.every(isSame) ? before.columns : columns;
}

function layoutPhases(stages: readonly Stage[], columns: readonly Column[], y: number): Layout['phases'] {
  const runs: { phaseId: string; first: number; last: number }[] = [];
  stages.forEach(({ phaseId }, i) => {
    const run = runs.at(-1);
    if (phaseId === null) return;
    if (run?.phaseId === phaseId && run.last === i - 1) run.last = i;
    else runs.push({ phaseId, first: i, last: i });
  });
  return runs.map(({ phaseId, first, last }) => {
    const x = (columns[first] as Column).x;
    const right = (columns[last] as Column).x + metrics.columnWidth;
    return { phaseId, box: { x, y, width: right - x, height: metrics.phaseHeight } };
  });
}

/** Loose cards lie where they were put; those that lost their cell are parked in rows below the grid. */
function layoutLoose(cards: readonly Card[], top: number, sizes: Sizes): { loose: Map<string, Box>; bottom: number } {
  const loose = new Map<string, Box>();
  let [y, tallest, column] = [top, 0, 0];
  for (const card of cards) {
    const height = sizes.card(card, cardWidth);
    if (card.position !== null) {
      loose.set(card.id, { x: card.position[0], y: card.position[1], width: cardWidth, height });
      continue;
    }
    if (column === metrics.parkedColumns) {
      y += tallest + metrics.cardGap;
      [tallest, column] = [0, 0];
    }
    loose.set(card.id, { x: gridLeft + column * columnPitch, y, width: cardWidth, height });
    tallest = Math.max(tallest, height);
    column += 1;
  }
  return { loose, bottom: column === 0 ? y : y + tallest + metrics.rowGap };
}

function layoutLinks(
  map: JourneyMap,
  layout: Pick<Layout, 'rows' | 'loose' | 'columns'>,
): ReadonlyMap<string, LinkPath> {
  const paths = new Map<string, LinkPath>();
  map.links.forEach((link, index) => {
    const [from, to] = [link.fromId, link.toId].map((id) => {
      const card = map.card(id);
      return card && linkEnd(layout, card);
    });
    if (from !== undefined && to !== undefined) paths.set(link.id, linkPath(from, to, index));
  });
  return paths;
}

function linkEnd(layout: Pick<Layout, 'rows' | 'loose' | 'columns'>, card: Card): LinkEnd | undefined {
  const box = cardBox(layout, card);
  const placed = layout.rows.find(({ row }) => row.lane.id === card.laneId);
  const first = layout.columns.findIndex(({ stageId }) => stageId === card.stageId);
  if (box === undefined) return undefined;
  if (placed === undefined || first === -1) return { box, strips: null };
  const last = layout.columns[lastCovered(layout.columns, first, card.span)] as Column;
  return {
    box,
    strips: {
      left: (layout.columns[first] as Column).x - metrics.columnGap / 2,
      right: last.x + metrics.columnWidth + metrics.columnGap / 2,
      above: placed.y - metrics.rowGap / 2,
      below: placed.y + placed.row.height + metrics.rowGap / 2,
    },
  };
}
