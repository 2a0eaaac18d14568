import { describe, expect, it } from 'vitest';
import { differences } from '../../tests/helpers/invariants.ts';
import { cardsAt, idOf, namesOf, partNamed, recordsFrom } from '../../tests/helpers/mapBuilder.ts';
import type { Person } from '../../tests/helpers/person.ts';
import { sync, twinOf, twoPeople } from '../../tests/helpers/person.ts';
import { createCard, moveCards, spanCard } from '../commands/cards.ts';
import { createLink } from '../commands/links.ts';
import { deleteParts, setField } from '../commands/parts.ts';
import type { DocumentEvent } from './mapDocument.ts';

/** I delete a stage while you put a card in it. */
function cardInDeletedStage(): { mine: Person; yours: Person; pay: string; buy: string } {
  const [mine, yours] = twoPeople();
  const [use, pay] = [idOf(mine.map, 'Use'), idOf(mine.map, 'Pay')];
  mine.run(deleteParts, { ids: [use] });
  yours.run(moveCards, { ids: [pay], place: { cell: { stageId: use, laneId: idOf(yours.map, 'Actions') } } });
  sync(mine.document, yours.document);
  return { mine, yours, pay, buy: use };
}

const edit = (person: Person, id: string) => person.run(setField, { ids: [id], field: 'note', value: 'edited' });

describe('what dangles', () => {
  it('[D6] is mended in the view of everyone alike, and nobody writes', () => {
    const { mine, yours, pay, buy } = cardInDeletedStage();
    const before = mine.document.encode();
    for (const { document, map } of [mine, yours]) {
      expect(map.card(pay)).toMatchObject({ stageId: null, laneId: idOf(map, 'Actions') });
      expect(namesOf(map.looseCards)).toEqual(['Pay']);
      expect(document.table.get(pay)?.stageId).toBe(buy);
    }
    expect(differences(mine.map, yours.map)).toEqual([]);
    expect(twinOf(mine.document).encode()).toEqual(before);
  });

  it('[D6] is written mended with the next edit of that record, and of no other', () => {
    const { mine, pay, buy } = cardInDeletedStage();
    edit(mine, idOf(mine.map, 'Search'));
    expect(mine.document.table.get(pay)?.stageId).toBe(buy);
    edit(mine, pay);
    expect(mine.document.table.get(pay)).toMatchObject({ stageId: null, note: 'edited' });
    mine.history.undo();
    expect(mine.document.table.get(pay)).toMatchObject({ stageId: null, note: '' });
  });

  it('[D6] stands again when its target comes back before any edit', () => {
    const { mine, yours, pay, buy } = cardInDeletedStage();
    mine.history.undo();
    sync(mine.document, yours.document);
    for (const { map } of [mine, yours]) expect(map.card(pay)?.stageId).toBe(buy);
  });

  it('[D6] is not let go of by the very edit that brings its target back', () => {
    const [mine, yours] = twoPeople();
    const [search, buy] = [idOf(mine.map, 'Search'), idOf(mine.map, 'Buy')];
    mine.run(spanCard, { id: search, span: 2 });
    sync(mine.document, yours.document);
    // The card spans the stage that I delete, so my step changes it too; meanwhile you move it there.
    mine.run(deleteParts, { ids: [buy] });
    yours.run(moveCards, { ids: [search], place: { cell: { stageId: buy, laneId: idOf(yours.map, 'Actions') } } });
    sync(mine.document, yours.document);
    expect(mine.map.card(search)?.stageId).toBeNull();
    mine.history.undo();
    expect(mine.map.card(search)).toMatchObject({ stageId: buy, span: 2 });
    expect(cardsAt(mine.map, 'Buy', 'Actions')).toContain('Search');
  });

  it('[D6] [I1] is mended also when our own redo makes it', () => {
    const [mine, yours] = twoPeople();
    const [pay, use] = [idOf(mine.map, 'Pay'), idOf(mine.map, 'Use')];
    mine.run(moveCards, { ids: [pay], place: { cell: { stageId: use, laneId: idOf(mine.map, 'Actions') } } });
    mine.history.undo();
    yours.run(deleteParts, { ids: [use] });
    mine.document.merge([yours.document.encode()]);
    mine.history.redo();
    expect(mine.document.table.get(pay)?.stageId).toBe(use);
    expect(mine.map.card(pay)?.stageId).toBeNull();
  });

  it('[D6] [I6] a hidden link shows again when its end comes back, even if an undo edited it meanwhile', () => {
    const [mine, yours] = twoPeople();
    const compare = idOf(mine.map, 'Compare');
    const [link = ''] = mine.run(createLink, { fromId: compare, toId: idOf(mine.map, 'Pay') }).select ?? [];
    mine.run(setField, { ids: [link], field: 'label', value: 'therefore' });
    yours.run(deleteParts, { ids: [compare] });
    sync(mine.document, yours.document);
    expect(mine.map.get(link)).toBeUndefined();
    mine.history.undo();
    expect(mine.map.get(link)).toBeUndefined();
    yours.history.undo();
    sync(mine.document, yours.document);
    expect(mine.map.get(link)).toMatchObject({ label: '', fromId: compare });
  });

  it('[D6] tells of the records that look different because of others', () => {
    const { mine, yours, pay, buy } = cardInDeletedStage();
    const events: DocumentEvent[] = [];
    yours.document.onChange((event) => events.push(event));
    mine.history.undo();
    sync(mine.document, yours.document);
    expect(events).toEqual([{ ids: new Set([buy, pay]), remote: true }]);
  });

  it('[D6] a new card in a stage that is just deleted elsewhere lies loose and is kept', () => {
    const [mine, yours] = twoPeople();
    const cell = { stageId: idOf(mine.map, 'Use'), laneId: idOf(mine.map, 'Actions') };
    yours.run(deleteParts, { ids: [cell.stageId] });
    mine.run(createCard, { kind: 'action', place: { cell }, values: { title: 'Ride' } });
    sync(mine.document, yours.document);
    for (const { map } of [mine, yours]) expect(namesOf(map.looseCards)).toEqual(['Ride']);
  });
});

describe('while something dangles', () => {
  it('[R7] lists, lanes and cells that an edit does not concern stay the same', () => {
    const { mine, yours, pay } = cardInDeletedStage();
    const { map } = mine;
    const feelings = map.cardsInLane(idOf(map, 'Feelings'));
    const before = [map.stages, map.lanes, map.links, map.looseCards, map.get(pay)];
    edit(mine, idOf(map, 'Nervous'));
    edit(yours, idOf(map, 'Curious'));
    mine.document.merge([yours.document.encode()]);
    const now = mine.map;
    [now.stages, now.lanes, now.links, now.looseCards, now.get(pay)].forEach((list, i) => {
      expect(list).toBe(before[i]);
    });
    expect(now.cardsInLane(idOf(map, 'Actions'))).toBe(map.cardsInLane(idOf(map, 'Actions')));
    expect(now.cardsInLane(idOf(map, 'Feelings'))).not.toBe(feelings);
  });

  it('[D1] what is shown mended is frozen like all else', () => {
    const { mine, pay } = cardInDeletedStage();
    expect(Object.isFrozen(mine.map.get(pay))).toBe(true);
  });
});

it('[I3] [I4] [I5] an edit writes the mends of every field of its record', () => {
  const records = recordsFrom().map((record) =>
    record.title === 'Ask a friend' || record.title === 'Curious'
      ? { ...record, laneId: 'gone', personaIds: ['gone'], personaId: 'gone' }
      : record.title === 'Use'
        ? { ...record, phaseId: 'gone' }
        : record,
  );
  const [person] = twoPeople(records);
  const ids = ['Ask a friend', 'Curious', 'Use'].map((title) => idOf(person.map, title));
  person.run(setField, { ids, field: 'note', value: 'edited' });
  const [friend, curious, use] = ids.map((id) => person.document.table.get(id));
  expect(friend).toMatchObject({ laneId: null, personaIds: [], personaId: 'gone' });
  expect(curious).toMatchObject({ laneId: null, personaIds: [], personaId: null });
  expect(use).toMatchObject({ phaseId: null });
  expect(partNamed(person.map, 'Use')).toMatchObject({ phaseId: null });
});
