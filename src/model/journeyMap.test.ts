import { describe, expect, it } from 'vitest';
import { cardsAt, idOf, mapFrom, mapOf, namesOf, partNamed, recordsFrom } from '../../tests/helpers/mapBuilder.ts';
import { hiding } from '../../tests/helpers/runCommand.ts';
import { JourneyMap } from './journeyMap.ts';
import type { MapRecord } from './records.ts';

const map = mapFrom();
const changed = <Part extends MapRecord>(part: Part, values: object): Part => ({ ...part, ...values });
const cellOf = (stage: string, lane: string) => ({ stageId: idOf(map, stage), laneId: idOf(map, lane) });

describe('reading', () => {
  it('[R5] gives personas, stages, lanes and the cards of a cell in order', () => {
    expect(namesOf(map.personas)).toEqual(['Ana', 'Bruno']);
    expect(namesOf(map.stages)).toEqual(['Discover', 'Buy', 'Use']);
    expect(namesOf(map.lanes)).toEqual(['Actions', 'Feelings', 'Pains']);
    expect(cardsAt(map, 'Discover', 'Actions')).toEqual(['Search', 'Compare', 'Ask a friend']);
  });

  it('[R5] puts siblings with one key in the order of their ids', () => {
    const stages = ['c', 'a', 'b'].map((id) => ({ id, type: 'stage', order: 'a0', title: id }));
    expect(namesOf(mapOf(stages).stages)).toEqual(['a', 'b', 'c']);
  });

  it('[R1] has one journey, and an empty one while there is none', () => {
    expect(map.journey.title).toBe('Buying a bicycle');
    expect(JourneyMap.empty.journey).toMatchObject({ id: 'journey', title: '' });
    const other = { id: 'other', type: 'journey', title: 'Not this' };
    expect(mapOf([...recordsFrom(), other]).journey.title).toBe('Buying a bicycle');
    expect(map.with([changed(map.journey, { deleted: true })]).journey.title).toBe('');
  });

  it('[D4] shows nothing that is marked deleted, and keeps it', () => {
    const card = partNamed(map, 'Compare');
    const after = map.with([changed(card, { deleted: true })]);
    expect(after.get(card.id)).toBeUndefined();
    expect(after.card(card.id)).toBeUndefined();
    expect(after.records.get(card.id)).toMatchObject({ title: 'Compare', deleted: true });
    expect(cardsAt(after, 'Discover', 'Actions')).toEqual(['Search', 'Ask a friend']);
  });

  it('finds the links of a card from both ends, a link to itself once', () => {
    const link = partNamed(map, 'and then');
    expect(map.linksOf(idOf(map, 'Search'))).toEqual([link]);
    expect(map.linksOf(idOf(map, 'Pay'))).toEqual([link]);
    const pay = idOf(map, 'Pay');
    expect(map.with([changed(link, { fromId: pay })]).linksOf(pay)).toHaveLength(1);
    expect(map.linksOf('nobody')).toBe(map.linksOf(idOf(map, 'Compare')));
  });

  it('lists loose cards in order', () => {
    const [search, pay] = [partNamed(map, 'Search'), partNamed(map, 'Pay')];
    const after = map.with([
      changed(search, { stageId: null, order: 'a5' }),
      changed(pay, { laneId: null, order: 'a4' }),
    ]);
    expect(namesOf(after.looseCards)).toEqual(['Pay', 'Search']);
  });
});

describe('the cell of a card', () => {
  it('is where its stage and its lane meet, and none for a loose card or another part', () => {
    const pay = partNamed(map, 'Pay');
    expect(map.cellOf(pay.id)).toEqual(cellOf('Buy', 'Actions'));
    expect(map.with([changed(pay, { stageId: null })]).cellOf(pay.id)).toBeNull();
    expect(map.with([changed(pay, { laneId: null })]).cellOf(pay.id)).toBeNull();
    expect([map.cellOf(idOf(map, 'Buy')), map.cellOf('nobody')]).toEqual([null, null]);
  });
});

describe('[R9] what is hidden', () => {
  it('is kept in the map and left out of what is shown', () => {
    const after = hiding(map, 'Buy', 'Pains');
    expect(namesOf(after.stages)).toEqual(['Discover', 'Buy', 'Use']);
    expect(namesOf(after.shownStages)).toEqual(['Discover', 'Use']);
    expect(namesOf(after.shownLanes)).toEqual(['Actions', 'Feelings']);
    expect(cardsAt(after, 'Buy', 'Actions')).toEqual(['Pay']);
  });

  it('[R7] is the same list for as long as no stage or lane changes, and that of all where nothing is hidden', () => {
    expect([map.shownStages === map.stages, map.shownLanes === map.lanes]).toEqual([true, true]);
    const hidden = hiding(map, 'Buy');
    const before = [hidden.shownStages, hidden.shownLanes];
    const after = hidden.with([changed(partNamed(hidden, 'Pay'), { title: 'Pay up' })]);
    expect(after.shownStages).toBe(before[0]);
    expect(after.shownLanes).toBe(before[1]);
  });

  it('takes its cards, their links and a phase without another stage with it', () => {
    const phase = { id: 'early', type: 'phase', title: 'Early' };
    const records = recordsFrom().map((raw) =>
      raw.title === 'Discover' || raw.title === 'Buy' ? { ...raw, phaseId: 'early' } : raw,
    );
    const grouped = mapOf([...records, phase]);
    const hidden = (after: JourneyMap, ...names: string[]) => names.filter((name) => after.isHidden(idOf(after, name)));
    const names = ['Discover', 'Search', 'Pay', 'No receipt', 'and then', 'Early', 'Ana'];
    expect(hidden(grouped, ...names)).toEqual([]);
    expect(hidden(hiding(grouped, 'Discover'), ...names)).toEqual(['Discover', 'Search', 'and then']);
    expect(hidden(hiding(grouped, 'Pains'), ...names)).toEqual(['No receipt']);
    expect(hidden(hiding(grouped, 'Discover', 'Buy'), ...names)).toEqual(names.slice(0, -1));
    expect([grouped.isHidden(null), grouped.isHidden('gone')]).toEqual([false, false]);
  });

  it('does not take a card that lies loose, nor an empty phase', () => {
    const hidden = hiding(map, 'Actions');
    const loose = hidden.with([changed(partNamed(hidden, 'Search'), { stageId: null })]);
    expect(loose.isHidden(idOf(loose, 'Search'))).toBe(false);
    expect(mapOf([{ id: 'p', type: 'phase' }]).isHidden('p')).toBe(false);
  });
});

describe('with', () => {
  it('[R7] keeps every list, lane and cell that a change does not concern', () => {
    const before = {
      stages: map.stages,
      lanes: map.lanes,
      personas: map.personas,
      phases: map.phases,
      links: map.links,
      comments: map.comments,
      views: map.views,
      loose: map.looseCards,
      linksOf: map.linksOf(idOf(map, 'Pay')),
      feelings: map.cardsInLane(idOf(map, 'Feelings')),
      nextCell: map.cardsIn(cellOf('Buy', 'Actions')),
    };
    const after = map.with([changed(partNamed(map, 'Search'), { title: 'Look around' })]);
    expect(after.stages).toBe(before.stages);
    expect(after.lanes).toBe(before.lanes);
    expect(after.personas).toBe(before.personas);
    expect(after.phases).toBe(before.phases);
    expect(after.links).toBe(before.links);
    expect(after.comments).toBe(before.comments);
    expect(after.views).toBe(before.views);
    expect(after.looseCards).toBe(before.loose);
    expect(after.linksOf(idOf(map, 'Pay'))).toBe(before.linksOf);
    expect(after.cardsInLane(idOf(map, 'Feelings'))).toBe(before.feelings);
    expect(after.cardsIn(cellOf('Buy', 'Actions'))).toBe(before.nextCell);
    expect(after.cardsIn(cellOf('Discover', 'Actions'))).not.toBe(map.cardsIn(cellOf('Discover', 'Actions')));
  });

  it('leaves the map that it comes from as it was', () => {
    map.with([changed(partNamed(map, 'Search'), { stageId: null }), changed(partNamed(map, 'Buy'), { deleted: true })]);
    expect(cardsAt(map, 'Discover', 'Actions')).toEqual(['Search', 'Compare', 'Ask a friend']);
    expect(map.stages).toHaveLength(3);
  });

  it('takes the last of several versions of one record', () => {
    const search = partNamed(map, 'Search');
    const buy = idOf(map, 'Buy');
    const after = map.with([
      changed(search, { stageId: buy, order: 'a9' }),
      changed(search, { deleted: true }),
      changed(search, { stageId: buy, order: 'a0', title: 'Found' }),
    ]);
    expect(cardsAt(after, 'Discover', 'Actions')).toEqual(['Compare', 'Ask a friend']);
    expect(cardsAt(after, 'Buy', 'Actions').sort()).toEqual(['Found', 'Pay']);
  });

  it('forgets records that are gone', () => {
    const [search, link] = [partNamed(map, 'Search'), partNamed(map, 'and then')];
    const after = map.with([], [search.id, link.id, 'never there']);
    expect(after.records.has(search.id)).toBe(false);
    expect(cardsAt(after, 'Discover', 'Actions')).toEqual(['Compare', 'Ask a friend']);
    expect(after.links).toEqual([]);
    expect(after.linksOf(idOf(map, 'Pay'))).toEqual([]);
  });

  it('lets a record become one of another type', () => {
    const search = partNamed(map, 'Search');
    const after = map.with([changed(partNamed(map, 'Use'), { id: search.id })]);
    expect(namesOf(after.stages)).toEqual(['Discover', 'Buy', 'Use', 'Use']);
    expect(cardsAt(after, 'Discover', 'Actions')).toEqual(['Compare', 'Ask a friend']);
  });
});
