import { describe, expect, it } from 'vitest';
import { linkBounds, type LinkEnd, linkPath } from './linkPath.ts';

/** A card of 80 × 20 in the middle of cells of 100 × 40; it may cover several of them. */
function inGrid(column: number, lane: number, span = 1): LinkEnd {
  const [left, above] = [column * 100, lane * 40];
  const right = left + span * 100;
  return {
    box: { x: left + 10, y: above + 10, width: right - left - 20, height: 20 },
    strips: { left, right, above, below: above + 40 },
  };
}

const loose = (x: number, y: number): LinkEnd => ({ box: { x, y, width: 80, height: 20 }, strips: null });

/** The third link of five runs in the middle of its strips. */
const way = (from: LinkEnd, to: LinkEnd) => linkPath(from, to, 2).points.map(({ x, y }) => [x, y]);

describe('the way of a link', () => {
  it('to the next column goes through the gutter between them', () => {
    expect(way(inGrid(0, 0), inGrid(1, 2))).toEqual([
      [90, 20],
      [100, 20],
      [100, 100],
      [110, 100],
    ]);
    expect(way(inGrid(1, 1), inGrid(0, 0))).toEqual([
      [110, 60],
      [100, 60],
      [100, 20],
      [90, 20],
    ]);
  });

  it('to a farther column goes along the gap beside the lane that it leads to', () => {
    expect(way(inGrid(0, 0), inGrid(3, 2)).slice(1, -1)).toEqual([
      [100, 20],
      [100, 80],
      [300, 80],
      [300, 100],
    ]);
    expect(way(inGrid(0, 2), inGrid(3, 0)).slice(1, -1)).toEqual([
      [100, 100],
      [100, 40],
      [300, 40],
      [300, 20],
    ]);
  });

  it('within a lane goes around above it', () => {
    expect(way(inGrid(0, 1), inGrid(3, 1)).slice(1, -1)).toEqual([
      [100, 60],
      [100, 40],
      [300, 40],
      [300, 60],
    ]);
  });

  it('within the same columns goes beside them', () => {
    expect(way(inGrid(0, 0), inGrid(0, 2))).toEqual([
      [90, 20],
      [100, 20],
      [100, 100],
      [90, 100],
    ]);
    expect(way(inGrid(1, 0), inGrid(0, 2, 2)).map(([x]) => x)).toEqual([190, 200, 200, 190]);
    expect(way(inGrid(0, 0), inGrid(0, 2, 2)).map(([x]) => x)).toEqual([10, 0, 0, 10]);
  });

  it('to a card that covers its column and both beside it crosses no card of theirs', () => {
    expect(way(inGrid(1, 0), inGrid(0, 2, 3))).toEqual([
      [190, 20],
      [200, 20],
      [200, 80],
      [300, 80],
      [300, 100],
      [290, 100],
    ]);
  });

  it('of a loose card is straight, from the edges that face each other', () => {
    expect(way(loose(0, 0), loose(200, 10))).toEqual([
      [80, 10],
      [200, 20],
    ]);
    expect(way(loose(200, 10), loose(0, 0))).toEqual([
      [200, 20],
      [80, 10],
    ]);
    expect(way(loose(0, 0), loose(20, 100))).toEqual([
      [40, 20],
      [60, 100],
    ]);
    expect(way(inGrid(0, 3), loose(0, 0))).toEqual([
      [50, 130],
      [40, 20],
    ]);
  });

  it('keeps beside those of other links that share its strips', () => {
    const ways = [0, 1, 2, 3, 4].map((index) => linkPath(inGrid(0, 0), inGrid(1, 2), index).points[1]?.x);
    expect(ways).toEqual([93, 96.5, 100, 103.5, 107]);
    expect(linkPath(inGrid(0, 0), inGrid(1, 2), 5)).toEqual(linkPath(inGrid(0, 0), inGrid(1, 2), 0));
  });

  it('has its label on one of its runs, and all of it in its bounds', () => {
    const path = linkPath(inGrid(0, 0), inGrid(3, 2), 2);
    expect(path.label).toEqual({ x: 200, y: 80 });
    expect(linkBounds(path)).toEqual({ x: 90, y: 20, width: 220, height: 80 });
  });
});
