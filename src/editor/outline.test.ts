import { expect, it } from 'vitest';
import { deleteParts, setField } from '../commands/parts.ts';
import { idOf, mapFrom, mapOf, namesOf } from '../../tests/helpers/mapBuilder.ts';
import { hiding, runCommand } from '../../tests/helpers/runCommand.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { lastStageOf, type Outline, outlineOf, stepInLane } from './outline.ts';
import { OutlineReader } from './outlineReader.ts';

/** The tree in titles, one line for each heading and list. */
function told(map: JourneyMap, { groups }: Outline): string[] {
  const title = (id: string) => namesOf([map.get(id)].flatMap((part) => part ?? [])).join();
  return groups.flatMap(({ id, cells }) =>
    [title(id)].concat(
      cells.map(({ cell, cardIds }) => {
        const inner = cell.stageId === id ? cell.laneId : cell.stageId;
        return `${title(inner)}: ${cardIds.map(title).join(', ')}`;
      }),
    ),
  );
}

it('stages come with the lanes that have cards there, or lanes with their stages', () => {
  const map = mapFrom();
  expect(told(map, outlineOf(map, 'stage'))).toEqual([
    'Discover',
    'Actions: Search, Compare, Ask a friend',
    'Feelings: Curious',
    'Buy',
    'Actions: Pay',
    'Feelings: Nervous',
    'Pains: No receipt',
    'Use',
  ]);
  expect(told(map, outlineOf(map, 'lane'))).toEqual([
    'Actions',
    'Discover: Search, Compare, Ask a friend',
    'Buy: Pay',
    'Feelings',
    'Discover: Curious',
    'Buy: Nervous',
    'Pains',
    'Buy: No receipt',
  ]);
  expect(namesOf(outlineOf(map, 'stage').personaIds.flatMap((id) => map.get(id) ?? []))).toEqual(['Ana', 'Bruno']);
  expect(outlineOf(map, 'stage').linkIds).toHaveLength(1);
  expect(outlineOf(map, 'stage').groups[2]?.empty).toHaveLength(3);
});

it('what the map does not show is not told: collapsed lanes, feelings of hidden personas, links to them', () => {
  const set = (map: JourneyMap, name: string, field: string, value: unknown) =>
    runCommand(map, setField, { ids: [idOf(map, name)], field, value }).map;
  const map = set(set(mapFrom(), 'Actions', 'collapsed', true), 'Bruno', 'visible', false);
  const outline = outlineOf(map, 'stage');
  expect(told(map, outline)).toEqual(['Discover', 'Feelings: Curious', 'Buy', 'Pains: No receipt', 'Use']);
  expect(outline.collapsedIds).toEqual([idOf(map, 'Actions')]);
  expect(outline.linkIds).toEqual([]);
});

it('a reader gives the same tree while only titles change, and keeps what stays in it', () => {
  const reader = new OutlineReader();
  const map = mapFrom();
  const first = reader.read(map, 'stage');
  const retitled = runCommand(map, setField, { ids: [idOf(map, 'Pay')], field: 'title', value: 'Pay up' }).map;
  expect(reader.read(retitled, 'stage')).toBe(first);
  const without = runCommand(retitled, deleteParts, { ids: [idOf(retitled, 'Pay up')] }).map;
  const second = reader.read(without, 'stage');
  expect(second).not.toBe(first);
  expect(second.groups[0]).toBe(first.groups[0]);
  expect(second.groups[1]?.cells).toHaveLength(2);
});

it('a card goes up and down through its cell, then on into the neighbouring stage', () => {
  const map = mapFrom();
  const [discover, buy, use] = ['Discover', 'Buy', 'Use'].map((name) => idOf(map, name));
  const laneId = idOf(map, 'Actions');
  const step = (name: string, direction: 'up' | 'down') => stepInLane(map, idOf(map, name), direction);
  expect(step('Compare', 'up')).toEqual({ cell: { stageId: discover, laneId }, index: 0 });
  expect(step('Compare', 'down')).toEqual({ cell: { stageId: discover, laneId }, index: 3 });
  expect(step('Ask a friend', 'down')).toEqual({ cell: { stageId: buy, laneId }, index: 0 });
  expect(step('Pay', 'up')).toEqual({ cell: { stageId: discover, laneId }, index: 3 });
  expect(step('Pay', 'down')).toEqual({ cell: { stageId: use, laneId }, index: 0 });
  expect(step('Search', 'up')).toBeNull();
  expect(stepInLane(map, 'gone', 'up')).toBeNull();
  expect(stepInLane(mapOf([{ id: 'c', type: 'card', kind: 'note' }]), 'c', 'down')).toBeNull();
});

it('how far a card goes is known where it covers more than its stage', () => {
  const map = mapFrom();
  const spanned = (span: number) => {
    const id = idOf(map, 'Pay');
    return lastStageOf(runCommand(map, setField, { ids: [id], field: 'span', value: span }).map, id);
  };
  expect(spanned(1)).toBeNull();
  expect(spanned(2)).toBe(idOf(map, 'Use'));
  expect(spanned(9)).toBe(idOf(map, 'Use'));
});

it('[R9] what is hidden is listed apart, and passed over by cards that move and spans that are told', () => {
  const map = hiding(mapFrom(), 'Buy', 'Pains');
  const outline = outlineOf(map, 'stage');
  expect(told(map, outline)).toEqual([
    'Discover',
    'Actions: Search, Compare, Ask a friend',
    'Feelings: Curious',
    'Use',
  ]);
  expect(outline.hiddenIds).toEqual([idOf(map, 'Buy'), idOf(map, 'Pains')]);
  expect(outline.linkIds).toEqual([]);
  const [stageId, laneId] = [idOf(map, 'Use'), idOf(map, 'Actions')];
  expect(stepInLane(map, idOf(map, 'Ask a friend'), 'down')).toEqual({ cell: { stageId, laneId }, index: 0 });
  const until = (span: number) => {
    const wide = runCommand(map, setField, { ids: [idOf(map, 'Search')], field: 'span', value: span }).map;
    return lastStageOf(wide, idOf(wide, 'Search'));
  };
  expect([until(1), until(2), until(3), until(9)]).toEqual([null, null, stageId, stageId]);
  const both = runCommand(map, setField, { ids: [laneId], field: 'collapsed', value: true }).map;
  expect(outlineOf(hiding(both, 'Actions'), 'lane').collapsedIds).toEqual([]);
});
