import { describe, expect, it } from 'vitest';
import { cardsAt, idOf, namesOf, partNamed } from '../../tests/helpers/mapBuilder.ts';
import { entryOf, Person, sync, twoPeople } from '../../tests/helpers/person.ts';
import { createCard, moveCards } from '../commands/cards.ts';
import { deleteParts, setField } from '../commands/parts.ts';
import { addStage } from '../commands/structure.ts';

const place = (person: Person, stage: string, lane: string) => ({
  cell: { stageId: idOf(person.map, stage), laneId: idOf(person.map, lane) },
});
const retitle = (person: Person, id: string, value: string, typing?: string) =>
  person.run(setField, { ids: [id], field: 'title', value }, typing);

describe('undo and redo', () => {
  it('[H1] take a gesture of many changes as one', () => {
    const person = new Person();
    const before = person.document.table;
    const start = new Map(before);
    person.run(deleteParts, { ids: [idOf(person.map, 'Discover')] });
    expect(namesOf(person.map.stages)).toEqual(['Buy', 'Use']);
    person.history.undo();
    expect(cardsAt(person.map, 'Discover', 'Actions')).toEqual(['Search', 'Compare', 'Ask a friend']);
    expect(person.map.links).toHaveLength(1);
    for (const [id, raw] of start) expect(person.document.table.get(id)).toMatchObject(raw);
    person.history.redo();
    expect(namesOf(person.map.stages)).toEqual(['Buy', 'Use']);
    expect(person.map.links).toEqual([]);
  });

  it('[H1] a gesture that changed nothing is no entry, and leaves what can be redone', () => {
    const person = new Person();
    person.run(addStage, { title: 'Return' });
    person.history.undo();
    person.history.record(entryOf('part.set', []));
    const there = { id: 'journey', key: 'note', from: 'a', to: 'b' };
    person.history.record(entryOf('part.set', [there, { ...there, from: 'b', to: 'a' }]));
    expect(person.history.undoLabel).toBeNull();
    expect(person.history.redoLabel).toEqual({ command: 'stage.add' });
  });

  it('[H2] give back label, changes and the selection of before and after', () => {
    const person = new Person();
    const changes = [{ id: 'journey', key: 'note', from: '', to: 'x' }];
    person.document.commit(changes);
    const entry = {
      label: { command: 'part.set', field: 'note' },
      changes,
      selectedBefore: ['a'],
      selectedAfter: ['b', 'c'],
    };
    person.history.record(entry);
    expect(person.history.undoLabel).toEqual(entry.label);
    expect(person.history.undo()).toMatchObject({ selectedBefore: ['a'], label: entry.label });
    expect(person.history.undoLabel).toBeNull();
    expect(person.history.redoLabel).toEqual(entry.label);
    expect(person.history.redo()).toMatchObject({ selectedAfter: ['b', 'c'], label: entry.label });
    expect(person.history.redo()).toBeNull();
  });

  it('[H2] a new gesture ends what could be redone', () => {
    const person = new Person();
    person.run(addStage, { title: 'Return' });
    person.history.undo();
    person.run(addStage, { title: 'Repair' });
    expect(person.history.redoLabel).toBeNull();
    expect(person.history.redo()).toBeNull();
    expect(namesOf(person.map.stages)).toEqual(['Discover', 'Buy', 'Use', 'Repair']);
  });

  it('keep a thousand entries and let the oldest go', () => {
    const person = new Person();
    for (let i = 0; i < 1010; i++) retitle(person, 'journey', String(i));
    let count = 0;
    while (person.history.undo() !== null) count++;
    expect(count).toBe(1000);
    expect(person.map.journey.title).toBe('9');
  });
});

describe('with others at work', () => {
  it('[H3] undo leaves alone what someone has set since', () => {
    const [mine, yours] = twoPeople();
    const id = idOf(mine.map, 'Search');
    mine.run(setField, { ids: [id, idOf(mine.map, 'Compare')], field: 'note', value: 'mine' });
    yours.document.merge([mine.document.encode()]);
    yours.run(setField, { ids: [id], field: 'note', value: 'yours' });
    sync(mine.document, yours.document);
    mine.history.undo();
    expect(partNamed(mine.map, 'Search').type === 'card' && mine.map.card(id)?.note).toBe('yours');
    expect(mine.map.card(idOf(mine.map, 'Compare'))?.note).toBe('');
    mine.history.redo();
    expect(mine.map.card(id)?.note).toBe('yours');
    expect(mine.map.card(idOf(mine.map, 'Compare'))?.note).toBe('mine');
  });

  it('[H3] the undo of a creation marks it deleted, with all that others wrote in it, and redo brings it back', () => {
    const [mine, yours] = twoPeople();
    const [id = ''] = mine.run(createCard, { kind: 'note', place: place(mine, 'Use', 'Pains') }).select ?? [];
    yours.document.merge([mine.document.encode()]);
    retitle(yours, id, 'Yours');
    sync(mine.document, yours.document);
    mine.history.undo();
    expect(mine.map.get(id)).toBeUndefined();
    expect(mine.document.table.get(id)).toMatchObject({ title: 'Yours', deleted: true });
    mine.history.redo();
    expect(mine.map.card(id)?.title).toBe('Yours');
  });

  it('[H2] [H3] an entry that has nothing left to take back is passed over, and not offered', () => {
    const [mine, yours] = twoPeople();
    const id = idOf(mine.map, 'Search');
    mine.run(addStage, { title: 'Return' });
    retitle(mine, id, 'Find');
    yours.document.merge([mine.document.encode()]);
    retitle(yours, id, 'Seek');
    sync(mine.document, yours.document);
    expect(mine.history.undoLabel).toEqual({ command: 'stage.add' });
    expect(mine.history.undo()?.label).toEqual({ command: 'stage.add' });
    expect(mine.map.card(id)?.title).toBe('Seek');
    expect(mine.history.undo()).toBeNull();
  });

  it('[H3] what was purged or cannot be read is left alone', () => {
    const mine = new Person();
    const [search, compare] = [idOf(mine.map, 'Search'), idOf(mine.map, 'Compare')];
    mine.run(setField, { ids: [search, compare], field: 'note', value: 'mine' });
    mine.run(deleteParts, { ids: [search] });
    mine.document.purge();
    expect(mine.history.undo()?.label).toEqual({ command: 'part.set' });
    expect(mine.map.records.has(search)).toBe(false);
    expect(mine.map.card(compare)?.note).toBe('');
    expect(mine.history.undo()).toBeNull();
  });

  it('[H3] nothing is written into what was purged, not even where nothing was before', () => {
    const [mine, yours] = twoPeople();
    const ids = [idOf(mine.map, 'Search')];
    mine.run(setField, { ids, field: 'someday', value: 1 });
    mine.history.undo();
    yours.run(deleteParts, { ids });
    mine.document.merge([yours.document.encode()]);
    mine.document.purge();
    expect(mine.history.redo()).toBeNull();
    expect(mine.document.table.has(ids[0] ?? '')).toBe(false);
  });

  it('[H5] others’ changes are theirs to undo', () => {
    const [mine, yours] = twoPeople();
    yours.run(addStage, { title: 'Return' });
    sync(mine.document, yours.document);
    expect(mine.history.undo()).toBeNull();
    expect(yours.history.undo()?.label).toEqual({ command: 'stage.add' });
  });

  it('[H5] a mend that is written along with an edit is not undone with it', () => {
    const [mine, yours] = twoPeople();
    const [pay, use] = [idOf(mine.map, 'Pay'), idOf(mine.map, 'Use')];
    yours.run(moveCards, { ids: [pay], place: place(yours, 'Use', 'Actions') });
    mine.run(deleteParts, { ids: [use] });
    sync(mine.document, yours.document);
    yours.run(setField, { ids: [pay], field: 'note', value: 'edited' });
    const undone = yours.history.undo();
    expect(undone?.changes.map(({ key }) => key)).toEqual(['note']);
    expect(yours.document.table.get(pay)).toMatchObject({ stageId: null, note: '' });
  });
});
