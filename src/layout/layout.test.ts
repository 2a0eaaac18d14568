import { describe, expect, it } from 'vitest';
import { plainSizes } from '../../tests/helpers/drawing.ts';
import { idOf, mapFrom, mapOf, type NewRecord, partNamed, shop } from '../../tests/helpers/mapBuilder.ts';
import { afterAll, hiding } from '../../tests/helpers/runCommand.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { Card } from '../model/card.ts';
import { type Box, overlaps } from './geometry.ts';
import { cardBox, cellBox, computeLayout, faceBox } from './layout.ts';
import { cardWidth, columnPitch, gridLeft, metrics } from './metrics.ts';
import { scoreAt } from './row.ts';

const layoutOf = (map: JourneyMap) => computeLayout(map, plainSizes);

const boxOf = (map: JourneyMap, name: string) => cardBox(layoutOf(map), partNamed(map, name) as Card);

/** The map with some values of one part changed. */
function withValues(map: JourneyMap, name: string, values: object): JourneyMap {
  const id = idOf(map, name);
  return afterAll(
    map,
    Object.entries(values).map(([key, to]) => ({ id, key, from: undefined, to: to as unknown })),
  );
}

describe('the grid', () => {
  it('has a column for each stage and a row for each lane, in their order', () => {
    const map = mapFrom();
    const { columns, rows } = layoutOf(map);
    expect(columns.map(({ x }) => x)).toEqual([gridLeft, gridLeft + columnPitch, gridLeft + 2 * columnPitch]);
    expect(rows.map(({ row }) => row.lane.title)).toEqual(['Actions', 'Feelings', 'Pains']);
    rows.slice(1).forEach(({ y }, i) => {
      const above = rows[i] as (typeof rows)[number];
      expect(y).toBe(above.y + above.row.height + metrics.rowGap);
    });
  });

  it('stacks the cards of a cell with gaps, as wide as the cell allows', () => {
    const map = mapFrom();
    const [search, compare] = [boxOf(map, 'Search'), boxOf(map, 'Compare')] as [Box, Box];
    expect(search).toMatchObject({ x: gridLeft + metrics.cellPaddingX, width: cardWidth });
    expect(compare.y).toBe(search.y + search.height + metrics.cardGap);
  });

  it('gives cells, and none for stages and lanes that are not there', () => {
    const map = mapFrom();
    const layout = layoutOf(map);
    const cell = { stageId: idOf(map, 'Buy'), laneId: idOf(map, 'Pains') };
    expect(cellBox(layout, cell)).toMatchObject({ x: gridLeft + columnPitch, width: metrics.columnWidth });
    expect(cellBox(layout, { ...cell, stageId: 'gone' })).toBeNull();
    expect(cellBox(layout, { ...cell, laneId: 'gone' })).toBeNull();
  });

  it('makes a card that spans stages as wide as they are, above the others in all of them', () => {
    const map = withValues(mapFrom(), 'Compare', { span: 2 });
    const [wide, search, pay] = ['Compare', 'Search', 'Pay'].map((name) => boxOf(map, name)) as [Box, Box, Box];
    expect(wide.width).toBe(cardWidth + columnPitch);
    expect([search.y, pay.y]).toEqual([wide.y + wide.height + metrics.cardGap, wide.y + wide.height + metrics.cardGap]);
  });

  it('ends a card that spans more stages than there are at the last one', () => {
    const map = withValues(mapFrom(), 'Compare', { span: 1000 });
    expect(boxOf(map, 'Compare')?.width).toBe(cardWidth + 2 * columnPitch);
    const last = withValues(mapFrom(), 'Pay', { span: 5, stageId: idOf(mapFrom(), 'Use') });
    expect(boxOf(last, 'Pay')?.width).toBe(cardWidth);
  });

  it('shows of a collapsed lane only its name and its cells', () => {
    const map = withValues(mapFrom(), 'Actions', { collapsed: true });
    const { rows, links } = layoutOf(map);
    expect(rows[0]?.row).toMatchObject({ boxes: new Map(), feelings: [], curve: null });
    expect(rows[0]?.row.height).toBeLessThan(metrics.minRowHeight);
    expect(boxOf(map, 'Search')).toBeUndefined();
    expect(links().size).toBe(0);
  });

  it('keeps a lane as high as the person wants it, and higher where its cards need it', () => {
    const heightOf = (height: number) => layoutOf(withValues(mapFrom(), 'Actions', { height })).rows[0]?.row.height;
    expect(heightOf(900)).toBe(900);
    expect(heightOf(40)).toBe(layoutOf(mapFrom()).rows[0]?.row.height);
  });
});

describe('[R9] hidden stages and lanes', () => {
  it('leave no gap, and take cards and links with them', () => {
    const layout = layoutOf(hiding(mapFrom(), 'Discover', 'Feelings'));
    expect(layout.columns).toEqual([
      { stageId: idOf(mapFrom(), 'Buy'), x: gridLeft, place: 1 },
      { stageId: idOf(mapFrom(), 'Use'), x: gridLeft + columnPitch, place: 2 },
    ]);
    expect([...layout.stages.keys()]).toEqual(layout.columns.map(({ stageId }) => stageId));
    expect(layout.rows.map(({ row }) => row.lane.title)).toEqual(['Actions', 'Pains']);
    expect(layout.rows.flatMap(({ row }) => [...row.boxes.keys()])).toHaveLength(2);
    expect(layout.links().size).toBe(0);
    expect(boxOf(hiding(mapFrom(), 'Discover'), 'Search')).toBeUndefined();
  });

  it('take no room in a card that spans them, which goes with its own stage', () => {
    const wide = withValues(mapFrom(), 'Search', { span: 3 });
    const widths = [[], ['Buy'], ['Buy', 'Use'], ['Discover']].map(
      (names) => boxOf(hiding(wide, ...names), 'Search')?.width,
    );
    expect(widths).toEqual([cardWidth + 2 * columnPitch, cardWidth + columnPitch, cardWidth, undefined]);
    const narrow = withValues(mapFrom(), 'Search', { span: 2 });
    expect(boxOf(hiding(narrow, 'Buy'), 'Search')?.width).toBe(cardWidth);
  });

  it('leave a phase above those of its stages that are shown, and none above none', () => {
    const map = mapOf([
      { id: 'p', type: 'phase' },
      ...['a', 'b', 'c'].map((id) => ({ id, type: 'stage', title: id, order: `a${id}`, phaseId: 'p' })),
    ]);
    const bars = (...names: string[]) => layoutOf(hiding(map, ...names)).phases.map(({ box }) => box);
    expect(bars('b')).toEqual([expect.objectContaining({ x: gridLeft, width: metrics.columnWidth + columnPitch })]);
    expect(bars('a', 'b', 'c')).toEqual([]);
  });

  it('may be all there is', () => {
    const all = hiding(mapFrom(), 'Discover', 'Buy', 'Use', 'Actions', 'Feelings', 'Pains');
    const layout = layoutOf(all);
    expect([layout.columns, layout.rows, layout.stages.size]).toEqual([[], [], 0]);
    expect(layoutOf(hiding(mapFrom(), 'Discover', 'Buy', 'Use')).rows).toHaveLength(3);
  });

  it('leave the rows as they are until one of them changes', () => {
    const map = hiding(mapFrom(), 'Use');
    const before = layoutOf(map);
    const typed = computeLayout(withValues(map, 'Pay', { title: 'Pay up' }), plainSizes, before);
    expect(typed.columns).toBe(before.columns);
    expect(typed.rows[2]?.row).toBe(before.rows[2]?.row);
    const renamed = computeLayout(withValues(map, 'Use', { title: 'Ride' }), plainSizes, before);
    expect(renamed.rows[0]?.row).toBe(before.rows[0]?.row);
    const shown = computeLayout(withValues(map, 'Use', { hidden: false }), plainSizes, before);
    expect(shown.columns).toHaveLength(3);
  });
});

describe('a curve', () => {
  it('puts points by their score, and takes the room of a high lane', () => {
    for (const height of [null, 500]) {
      const map = withValues(mapFrom(), 'Feelings', { height });
      const { row } = layoutOf(map).rows[1] as ReturnType<typeof layoutOf>['rows'][number];
      for (const { card, at } of row.feelings) expect(scoreAt(row, at.y)).toBe(card.score);
      expect(row.curve?.height).toBeGreaterThanOrEqual(metrics.curveHeight);
      expect([scoreAt(row, -1e6), scoreAt(row, 1e6)]).toEqual([100, -100]);
    }
    const plain = layoutOf(mapFrom()).rows[0]?.row;
    expect(plain && scoreAt(plain, 10)).toBe(0);
  });

  it('leaves out the feelings of a persona that is hidden, and the persona herself', () => {
    const map = withValues(mapFrom(), 'Bruno', { visible: false });
    const { rows, personas } = layoutOf(map);
    expect(rows[1]?.row.feelings.map(({ card }) => card.title)).toEqual(['Curious']);
    expect([...personas.keys()]).toEqual([idOf(map, 'Ana')]);
  });

  it('keeps the faces of many personas apart, and all of them in their stage', () => {
    const people = Array.from({ length: 9 }, (_, i) => `p${String(i)}`);
    const records: NewRecord[] = [
      { id: 's', type: 'stage' },
      { id: 'l', type: 'lane', kinds: ['emotion'] },
      ...people.map((id) => ({ id, type: 'persona', order: id.replace('p', 'a') })),
      ...people.map((personaId) => ({
        id: `of-${personaId}`,
        type: 'card',
        kind: 'emotion',
        personaId,
        stageId: 's',
        laneId: 'l',
      })),
    ];
    const { row } = layoutOf(mapOf(records)).rows[0] as ReturnType<typeof layoutOf>['rows'][number];
    const faces = row.feelings.map((feeling) => faceBox(feeling, 0));
    faces.forEach((face, i) => {
      expect(face.x).toBeGreaterThanOrEqual(gridLeft);
      expect(face.x + face.width).toBeLessThanOrEqual(gridLeft + metrics.columnWidth);
      for (const other of faces.slice(i + 1)) expect(overlaps(face, other)).toBe(false);
    });
  });

  it('keeps also more points than there is room for in their stage', () => {
    const cards = Array.from({ length: 40 }, (_, i) => ({ kind: 'emotion' as const, title: String(i) }));
    const map = mapFrom({ stages: [{}], lanes: [{ kinds: ['emotion'], cells: [cards] }] });
    for (const { at } of layoutOf(map).rows[0]?.row.feelings ?? []) {
      expect(at.x).toBeGreaterThanOrEqual(gridLeft + metrics.faceRadius);
      expect(at.x).toBeLessThanOrEqual(gridLeft + metrics.columnWidth - metrics.faceRadius);
    }
  });
});

describe('outside the grid', () => {
  it('cards lie where they were put, and bounds reach around them', () => {
    const map = withValues(mapFrom(), 'Pay', { stageId: null, laneId: null, position: [-500, 5000] });
    const { bounds, paper } = layoutOf(map);
    expect(boxOf(map, 'Pay')).toMatchObject({ x: -500, y: 5000, width: cardWidth });
    expect(bounds).toMatchObject({ x: -540, y: 0 });
    expect(bounds.x + bounds.width).toBe(paper.width);
    expect(bounds.height).toBeGreaterThan(5000);
  });

  it('cards without a place are parked below the grid, in rows', () => {
    const records = Array.from({ length: 8 }, (_, i) => ({
      id: `c${String(i)}`,
      type: 'card',
      kind: 'note',
      order: `a${String(i)}`,
    }));
    const { loose, footer, paper } = layoutOf(mapOf(records));
    const boxes = [...loose.values()];
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(2);
    for (const box of boxes) expect(box.y + box.height).toBeLessThan(footer.y);
    expect(footer.y + footer.height).toBeLessThan(paper.height);
  });
});

describe('maps of any size', () => {
  it('without anything are a title on paper', () => {
    const { columns, rows, paper, bounds } = layoutOf(mapOf([]));
    expect([columns, rows]).toEqual([[], []]);
    expect(bounds).toEqual(paper);
    expect(paper.width).toBe(metrics.minWidth);
  });

  it('without stages show their lanes, without lanes their stages', () => {
    const lanes = layoutOf(mapFrom({ lanes: shop.lanes.map(({ title, kinds }) => ({ title, kinds })) as never }));
    expect(lanes.rows).toHaveLength(3);
    for (const { row } of lanes.rows) expect(row.height).toBeGreaterThanOrEqual(metrics.minRowHeight);
    const stages = layoutOf(mapFrom({ stages: shop.stages }));
    expect([...stages.stages.values()]).toHaveLength(3);
    expect(stages.footer.y).toBeGreaterThan((stages.stages.values().next().value as Box).y);
  });

  it('with sixty stages are as wide as they need', () => {
    const stages = Array.from({ length: 60 }, (_, i) => ({ title: `Stage ${String(i)}` }));
    const { paper, columns } = layoutOf(mapFrom({ stages, lanes: [{ title: 'Lane' }] }));
    expect(columns).toHaveLength(60);
    expect(paper.width).toBe(gridLeft + 60 * columnPitch - metrics.columnGap + metrics.margin);
  });

  it('with more personas than fit beside the title begin another row of them', () => {
    const personas = Array.from({ length: 7 }, (_, i) => ({ name: String(i), title: `P${String(i)}` }));
    const { personas: boxes, title, rows } = layoutOf(mapFrom({ ...shop, personas, lanes: [{}], links: [] }));
    const all = [...boxes.values()];
    expect(new Set(all.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const box of all) {
      expect(overlaps(box, title)).toBe(false);
      expect(box.y + box.height).toBeLessThan(rows[0]?.y ?? 0);
    }
  });
});

it('phases stand above runs of neighbouring stages, each run for itself', () => {
  const stage = (id: string, phaseId: string | null) => ({ id, type: 'stage', order: `a${id}`, phaseId });
  const map = mapOf([
    { id: 'p', type: 'phase' },
    { id: 'q', type: 'phase' },
    ...[stage('1', 'p'), stage('2', 'p'), stage('3', null), stage('4', 'p'), stage('5', 'q')],
  ]);
  const { phases } = layoutOf(map);
  expect(phases.map(({ phaseId, box }) => [phaseId, (box.x - gridLeft) / columnPitch, box.width])).toEqual([
    ['p', 0, metrics.columnWidth + columnPitch],
    ['p', 3, metrics.columnWidth],
    ['q', 4, metrics.columnWidth],
  ]);
});
