/** The measures of a map, in map pixels. */
export const metrics = {
  /** Paper around everything. */
  margin: 40,
  /** Least width of the paper, margins included. */
  minWidth: 1000,
  /** Between the title band and the stages, and between the last lane and the footer. */
  bandGap: 24,
  /** Least height of the title band. */
  bandHeight: 66,
  personaWidth: 294,
  personaGap: 12,
  laneHeaderWidth: 132,
  laneHeaderGap: 8,
  columnWidth: 262,
  columnGap: 6,
  rowGap: 8,
  /** Room more below a lane for the line that runs across the map there. */
  lineHeight: 22,
  phaseHeight: 26,
  phaseGap: 6,
  stageHeight: 58,
  /** Between the stages' headers and the first lane. */
  stageGap: 12,
  /** Length of a chevron's point. */
  chevron: 14,
  cellPaddingX: 8,
  cellPaddingY: 10,
  cardGap: 8,
  minRowHeight: 64,
  collapsedHeight: 34,
  /** The part of a lane in which the curves run: 200 score points high. */
  curveHeight: 118,
  curvePadding: 22,
  /** Radius of a face on the curve. */
  faceRadius: 12,
  /** Between the points that several personas have in one place; less where many have. */
  personaShift: 26,
  parkedColumns: 6,
} as const;

/** Width of a card that lies in a cell or loose. */
export const cardWidth = metrics.columnWidth - 2 * metrics.cellPaddingX;

/** Left edge of the first column. */
export const gridLeft = metrics.margin + metrics.laneHeaderWidth + metrics.laneHeaderGap;

/** Distance from one column to the next. */
export const columnPitch = metrics.columnWidth + metrics.columnGap;
