import type { CardOf } from '../model/card.ts';
import type { Point } from './geometry.ts';
import { metrics } from './metrics.ts';
import type { Column, Feeling, Row } from './row.ts';

/** A stage in which a persona on show has no point, while she has some elsewhere in the lane. */
export interface FeelingGap {
  readonly personaId: string;
  readonly stageId: string;
  /** What her curve says of that stage: between her points before and behind it, or as the nearest one. */
  readonly score: number;
  /** Where a point would stand, relative to the row's top. */
  readonly at: Point;
}

/** The points that the curves of a lane lack, persona by persona in the order of the stages. */
export function feelingGaps(row: Row): readonly FeelingGap[] {
  const { curve, feelings, columns } = row;
  if (curve === null || feelings.length === 0) return [];
  const personas = row.personas.filter(({ visible }) => visible);
  const lacking = new Map<Column, number>();
  return personas.flatMap(({ id: personaId }) => {
    const own = feelings.filter(({ card }) => card.personaId === personaId);
    if (own.length === 0) return [];
    const stages = new Set(own.map(({ card }) => card.stageId));
    return columns.flatMap((column): FeelingGap[] => {
      if (stages.has(column.stageId)) return [];
      const place = lacking.get(column) ?? 0;
      lacking.set(column, place + 1);
      const x = placeIn(column, feelings, place);
      const score = scoreBetween(own, column.x + metrics.columnWidth / 2);
      const y = curve.top + ((100 - score) / 200) * curve.height;
      return [{ personaId, stageId: column.stageId, score, at: { x, y } }];
    });
  });
}

/** In the middle of a stage that has no points, else beside those that it has. */
function placeIn({ stageId, x }: Column, feelings: readonly Feeling[], place: number): number {
  const { columnWidth, faceRadius, personaShift } = metrics;
  const taken = feelings.filter(({ card }) => card.stageId === stageId).map(({ at }) => at.x);
  const first = taken.length === 0 ? x + columnWidth / 2 : Math.max(...taken) + personaShift;
  return Math.min(x + columnWidth - faceRadius, first + place * personaShift);
}

function scoreBetween(own: readonly Feeling[], x: number): number {
  const sorted = [...own].sort((a, b) => a.at.x - b.at.x);
  const before = sorted.findLast(({ at }) => at.x <= x);
  const after = sorted.find(({ at }) => at.x > x);
  if (before === undefined || after === undefined) return scoreOf((before ?? after)?.card);
  const share = (x - before.at.x) / (after.at.x - before.at.x);
  return Math.round(before.card.score + share * (after.card.score - before.card.score));
}

function scoreOf(card: CardOf<'emotion'> | undefined): number {
  return card?.score ?? 0;
}
