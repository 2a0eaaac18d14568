import { describe, expect, it } from 'vitest';
import { type NewRecord, namesOf } from '../../tests/helpers/mapBuilder.ts';
import { Person, sync, twinOf } from '../../tests/helpers/person.ts';
import { setField } from '../commands/parts.ts';
import { DocumentError } from './documentError.ts';
import { type DocumentSchema, MapDocument } from './mapDocument.ts';

const old: DocumentSchema = { version: 1, migrations: {} };
/** Since version 2 stages have a title where they had a name; since version 3 it ends in a dot. */
const today: DocumentSchema = {
  version: 3,
  migrations: {
    stage: [
      { to: 2, migrate: ({ name, ...rest }) => ({ ...rest, title: name }) },
      { to: 3, migrate: ({ title, ...rest }) => ({ ...rest, title: `${String(title)}.` }) },
    ],
  },
};

const records: NewRecord[] = [
  { id: 'journey', type: 'journey', title: 'Old' },
  { id: 'a', type: 'stage', name: 'Discover', order: 'a0', someday: 1 },
  { id: 'b', type: 'stage', name: 'Buy', order: 'a1', deleted: true },
  { id: 'c', type: 'hologram', name: 'Shine' },
];
const written = () => MapDocument.create(records, old);
const note = { ids: ['journey'], field: 'note', value: 'edited' };

describe('an older document', () => {
  it('[D7] [M1] is migrated in the view, and reading it writes nothing', () => {
    const before = written();
    const document = twinOf(before, today);
    expect(namesOf(document.map.stages)).toEqual(['Discover.']);
    expect(document.table.get('a')).toEqual({ id: 'a', type: 'stage', title: 'Discover.', order: 'a0', someday: 1 });
    expect(document.isReadOnly).toBe(false);
    expect(document.encode()).toEqual(before.encode());
  });

  it('[D7] is written migrated with the first edit, all of it, and once', () => {
    const person = new Person(twinOf(written(), today));
    const updates: Uint8Array[] = [];
    person.document.onWrite((update) => updates.push(update));
    person.run(setField, note);
    const reader = twinOf(person.document, { version: 3, migrations: {} });
    expect(reader.table).toEqual(person.document.table);
    expect(reader.table.get('a')).toEqual({ id: 'a', type: 'stage', title: 'Discover.', order: 'a0', someday: 1 });
    expect(reader.table.get('b')).toMatchObject({ title: 'Buy.', deleted: true });
    expect(reader.table.get('c')).toEqual(records[3]);
    person.run(setField, { ...note, value: 'again' });
    expect(updates).toHaveLength(2);
    expect(updates[1]?.length).toBeLessThan(60);
    expect(namesOf(person.map.stages)).toEqual(['Discover.']);
  });

  it('[D7] [M2] two who migrate it at once come to the same', () => {
    const [mine, yours] = [new Person(twinOf(written(), today)), new Person(twinOf(written(), today))];
    yours.document.merge([mine.document.encode()]);
    mine.run(setField, note);
    yours.run(setField, { ids: ['a'], field: 'note', value: 'edited' });
    sync(mine.document, yours.document);
    expect(mine.document.table).toEqual(yours.document.table);
    expect(namesOf(mine.map.stages)).toEqual(['Discover.']);
  });

  it('[H5] what migrations change never enters history', () => {
    const person = new Person(twinOf(written(), today));
    person.run(setField, note);
    person.history.undo();
    expect(person.history.undo()).toBeNull();
    expect(namesOf(person.map.stages)).toEqual(['Discover.']);
    expect(twinOf(person.document, { version: 3, migrations: {} }).table).toEqual(person.document.table);
  });
});

describe('a newer document', () => {
  const newer = () => MapDocument.create([...records, { id: 'd', type: 'stage', title: 'Use', order: 'a2' }], today);

  it('[D7] [M3] is shown as far as it is understood, and refuses edits without a trace', () => {
    const document = twinOf(newer(), old);
    const before = document.encode();
    expect(document.isReadOnly).toBe(true);
    expect(namesOf(document.map.stages)).toEqual(['', 'Use']);
    const refused = expect(() => {
      document.commit([{ id: 'journey', key: 'note', from: '', to: 'edited' }]);
    });
    refused.toThrow(DocumentError);
    refused.toThrow(expect.objectContaining({ code: 'readOnly' }));
    document.purge();
    expect(document.encode()).toEqual(before);
    expect(document.table.has('b')).toBe(true);
  });

  it('[D7] is what an open one becomes when a newer program edits it; undo is then refused and not lost', () => {
    const person = new Person(twinOf(written(), old));
    person.run(setField, note);
    const newcomer = new Person(twinOf(person.document, today));
    newcomer.run(setField, { ids: ['a'], field: 'note', value: 'newer' });
    person.document.merge([newcomer.document.encode()]);
    expect(person.document.isReadOnly).toBe(true);
    expect(() => person.history.undo()).toThrow(DocumentError);
    expect(person.history.undoLabel).toEqual({ command: 'part.set' });
    expect(namesOf(person.map.stages)).toEqual(['Discover.']);
  });
});
