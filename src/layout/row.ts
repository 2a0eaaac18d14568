import type { Card, CardOf } from '../model/card.ts';
import type { LaneCards } from '../model/journeyMap.ts';
import type { Lane } from '../model/lane.ts';
import type { Persona } from '../model/persona.ts';
import type { Box, Point } from './geometry.ts';
import { cardWidth, metrics } from './metrics.ts';
import type { Sizes } from './sizes.ts';

/** A stage's place across all lanes. */
export interface Column {
  readonly stageId: string;
  readonly x: number;
  /** Its place among all stages, hidden ones counted: the span of a card counts them too. */
  readonly place: number;
}

/** A point of an emotion curve. */
export interface Feeling {
  readonly card: CardOf<'emotion'>;
  readonly at: Point;
  /** Where its words stand; without height where it has none. */
  readonly words: Box;
}

/** A lane laid out. Everything is relative to its top, so that a row moves without being laid out again. */
export interface Row {
  readonly lane: Lane;
  readonly cards: LaneCards;
  readonly columns: readonly Column[];
  /** Every persona of the map; the feelings of those that are not on show are not laid out. */
  readonly personas: readonly Persona[];
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly feelings: readonly Feeling[];
  /** The band in which the curves run, where the lane has them. */
  readonly curve: { readonly top: number; readonly height: number } | null;
}

/** Whether a row laid out before still holds. */
export function isSameRow(
  row: Row | undefined,
  lane: Lane,
  cards: LaneCards,
  columns: readonly Column[],
  personas: readonly Persona[],
): row is Row {
  return row?.lane === lane && row.cards === cards && row.columns === columns && row.personas === personas;
}

/** The index of the last column that a card covers which begins in the column at `first`. */
export function lastCovered(columns: readonly Column[], first: number, span: number): number {
  const end = (columns[first] as Column).place + span;
  const beyond = columns.findIndex(({ place }) => place >= end);
  return (beyond === -1 ? columns.length : beyond) - 1;
}

/** Stacks a lane's cards: those that span stages first, then each column's own, so that no two ever overlap. */
export function layoutRow(
  lane: Lane,
  cards: LaneCards,
  columns: readonly Column[],
  personas: readonly Persona[],
  sizes: Sizes,
): Row {
  const inputs = { lane, cards, columns, personas };
  const headerHeight = sizes.lane(lane, metrics.laneHeaderWidth);
  if (lane.collapsed) {
    return {
      ...inputs,
      height: Math.max(metrics.collapsedHeight, headerHeight),
      boxes: new Map(),
      feelings: [],
      curve: null,
    };
  }
  const perColumn = columns.map(({ stageId }) => cards.get(stageId) ?? []);
  const hidden = new Set(personas.filter(({ visible }) => !visible).map(({ id }) => id));
  const isShown = (card: Card): card is CardOf<'emotion'> =>
    card.kind === 'emotion' && (card.personaId === null || !hidden.has(card.personaId));
  const feelingCards = perColumn.map((list) => list.filter(isShown));
  const hasCurve = lane.kinds.includes('emotion') || feelingCards.some((list) => list.length > 0);
  const wordsHeights = feelingCards.map((list) => stack(list.map((card) => sizes.words(card, cardWidth))));
  const curveBottom = hasCurve ? 2 * metrics.curvePadding + metrics.curveHeight : 0;
  const others = perColumn.map((list) => list.filter((card) => card.kind !== 'emotion'));

  const tops = wordsHeights.map((words) => (hasCurve ? curveBottom + words : metrics.cellPaddingY));
  const { boxes, bottoms } = stackCards(others, columns, tops, sizes);
  const content =
    Math.max(0, ...bottoms) + (hasCurve ? metrics.cellPaddingY / 2 : metrics.cellPaddingY - metrics.cardGap);
  const height = Math.max(metrics.minRowHeight, lane.height ?? 0, headerHeight, content);
  // Height beyond what the cards need makes the curve taller, and moves all that stands below it.
  const stretch = hasCurve ? height - Math.max(content, curveBottom) : 0;
  const curve = hasCurve ? { top: metrics.curvePadding, height: metrics.curveHeight + stretch } : null;
  if (stretch > 0) for (const [id, box] of boxes) boxes.set(id, { ...box, y: box.y + stretch });
  const feelings =
    curve === null
      ? []
      : feelingCards.flatMap((list, i) => layoutFeelings(list, columns[i] as Column, personas, curve, sizes));
  return { ...inputs, height, boxes, feelings, curve };
}

/** The score that stands at a height of a lane's curve, relative to the row's top; past the ends, the best or the worst. */
export function scoreAt({ curve }: Row, y: number): number {
  if (curve === null) return 0;
  return Math.round(Math.min(100, Math.max(-100, (1 - (y - curve.top) / curve.height) * 200 - 100)));
}

/** Whether a height, relative to the row's top, is where its curves run. */
export function isOnCurve({ curve }: Row, y: number): boolean {
  const reach = metrics.curvePadding / 2;
  return curve !== null && y >= curve.top - reach && y <= curve.top + curve.height + reach;
}

function stackCards(
  perColumn: readonly (readonly Card[])[],
  columns: readonly Column[],
  tops: readonly number[],
  sizes: Sizes,
) {
  const boxes = new Map<string, Box>();
  const bottoms = [...tops];
  const place = (card: Card, first: number) => {
    const last = lastCovered(columns, first, card.span);
    const left = columns[first] as Column;
    const right = columns[last] as Column;
    const width = right.x + metrics.columnWidth - metrics.cellPaddingX - (left.x + metrics.cellPaddingX);
    const y = Math.max(...bottoms.slice(first, last + 1));
    const height = sizes.card(card, width);
    boxes.set(card.id, { x: left.x + metrics.cellPaddingX, y, width, height });
    for (let i = first; i <= last; i += 1) bottoms[i] = y + height + metrics.cardGap;
  };
  perColumn.forEach((list, i) => list.filter(({ span }) => span > 1).forEach((card) => place(card, i)));
  perColumn.forEach((list, i) => list.filter(({ span }) => span === 1).forEach((card) => place(card, i)));
  return { boxes, bottoms };
}

/**
 * Points of one persona stand at even distances across the stage; those of several personas are shifted beside
 * each other, so that as long as there is room no face hides another, and none leaves its stage.
 */
function layoutFeelings(
  list: readonly CardOf<'emotion'>[],
  column: Column,
  personas: readonly Persona[],
  curve: { readonly top: number; readonly height: number },
  sizes: Sizes,
): Feeling[] {
  const owners = [...personas.map(({ id }) => id), null];
  const present = owners.filter((owner) => list.some(({ personaId }) => personaId === owner));
  const { columnWidth, faceRadius, personaShift } = metrics;
  const counts = present.map((owner) => list.filter(({ personaId }) => personaId === owner).length);
  const room = columnWidth / Math.max(1, ...counts) - 2 * faceRadius;
  const step = Math.max(0, Math.min(personaShift, room / Math.max(1, present.length - 1)));
  let wordsTop = curve.top + curve.height + metrics.curvePadding;
  return list.flatMap((card): Feeling[] => {
    const own = list.filter(({ personaId }) => personaId === card.personaId);
    const slot = present.indexOf(card.personaId);
    if (slot === -1) return [];
    const shift = (slot - (present.length - 1) / 2) * step;
    const inside = ((own.indexOf(card) + 0.5) / own.length) * columnWidth + shift;
    const x = column.x + Math.min(columnWidth - faceRadius, Math.max(faceRadius, inside));
    const y = curve.top + ((100 - card.score) / 200) * curve.height;
    const words = {
      x: column.x + metrics.cellPaddingX,
      y: wordsTop,
      width: cardWidth,
      height: sizes.words(card, cardWidth),
    };
    wordsTop += words.height;
    return [{ card, at: { x, y }, words }];
  });
}

function stack(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
