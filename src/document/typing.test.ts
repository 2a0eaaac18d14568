import { describe, expect, it } from 'vitest';
import { idOf, namesOf } from '../../tests/helpers/mapBuilder.ts';
import { Person, sync, twoPeople } from '../../tests/helpers/person.ts';
import { createCard } from '../commands/cards.ts';
import { deleteParts, setField } from '../commands/parts.ts';
import { addStage } from '../commands/structure.ts';
import { TYPING_PAUSE } from './history.ts';

const place = (person: Person, stage: string, lane: string) => ({
  cell: { stageId: idOf(person.map, stage), laneId: idOf(person.map, lane) },
});
const retitle = (person: Person, id: string, value: string, typing?: string) =>
  person.run(setField, { ids: [id], field: 'title', value }, typing);

describe('typing', () => {
  const type = (person: Person, id: string, text: string) => {
    for (let i = 1; i <= text.length; i++) retitle(person, id, text.slice(0, i), `${id} title`);
  };
  const undoAll = (person: Person): number => {
    let count = 0;
    while (person.history.undo() !== null) count++;
    return count;
  };

  it('[H4] into one field is one entry', () => {
    const person = new Person();
    type(person, idOf(person.map, 'Search'), 'Find');
    expect(undoAll(person)).toBe(1);
    expect(namesOf(person.map.cards)).toContain('Search');
  });

  it('[H4] is another entry after a pause, not before', () => {
    const person = new Person();
    const id = idOf(person.map, 'Search');
    for (const [at, text] of [
      [0, 'F'],
      [TYPING_PAUSE - 1, 'Fi'],
      [2 * TYPING_PAUSE - 2, 'Fin'],
      [3 * TYPING_PAUSE - 2, 'Find'],
    ] as const) {
      person.clock = at;
      retitle(person, id, text, 'title');
    }
    person.history.undo();
    expect(person.map.card(id)?.title).toBe('Fin');
    person.history.undo();
    expect(person.map.card(id)?.title).toBe('Search');
  });

  it.each<[string, (person: Person) => void]>([
    ['sealed', (person) => person.history.seal()],
    ['another field is typed into', (person) => type(person, idOf(person.map, 'Pay'), 'P')],
    ['something else is done', (person) => person.run(addStage, { title: 'Return' })],
    ['something is undone and done again', (person) => [person.history.undo(), person.history.redo()]],
  ])('[H4] is another entry once %s', (_, between) => {
    const person = new Person();
    const id = idOf(person.map, 'Search');
    type(person, id, 'Find');
    between(person);
    type(person, id, 'Seek');
    person.history.undo();
    expect(person.map.card(id)?.title).toBe('Find');
  });

  it('[H4] is another entry when someone else wrote in between, so that undo keeps their words', () => {
    const [mine, yours] = twoPeople();
    const id = idOf(mine.map, 'Search');
    type(mine, id, 'Fi');
    yours.document.merge([mine.document.encode()]);
    retitle(yours, id, 'Seek');
    sync(mine.document, yours.document);
    retitle(mine, id, 'Seek!', `${id} title`);
    mine.history.undo();
    expect(mine.map.card(id)?.title).toBe('Seek');
  });

  it('[H4] that comes to nothing leaves no entry', () => {
    const person = new Person();
    const id = idOf(person.map, 'Search');
    person.run(addStage, { title: 'Return' });
    retitle(person, id, 'Search!', 'title');
    retitle(person, id, 'Search', 'title');
    expect(person.history.undoLabel).toEqual({ command: 'stage.add' });
    person.history.discard();
    expect(namesOf(person.map.stages)).not.toContain('Return');
  });
});

describe('discarding', () => {
  it('takes back the newest entry as if it had never been', () => {
    const person = new Person();
    person.run(addStage, { title: 'Return' });
    const [id = ''] = person.run(createCard, { kind: 'note', place: place(person, 'Use', 'Pains') }).select ?? [];
    person.history.discard();
    expect(person.map.get(id)).toBeUndefined();
    expect(person.history.redoLabel).toBeNull();
    expect(person.history.undoLabel).toEqual({ command: 'stage.add' });
  });

  it('takes back no earlier entry when there is nothing left of the newest', () => {
    const [mine, yours] = twoPeople();
    mine.run(addStage, { title: 'Return' });
    const [id = ''] = mine.run(createCard, { kind: 'note', place: place(mine, 'Use', 'Pains') }).select ?? [];
    yours.document.merge([mine.document.encode()]);
    yours.run(deleteParts, { ids: [id] });
    sync(mine.document, yours.document);
    mine.history.discard();
    expect(namesOf(mine.map.stages)).toContain('Return');
    expect(mine.history.undoLabel).toEqual({ command: 'stage.add' });
  });

  it('does nothing without an entry', () => {
    const person = new Person();
    const before = person.document.encode();
    person.history.discard();
    expect(person.document.encode()).toEqual(before);
  });
});
