import { describe, expect, it } from 'vitest';
import { idOf, type NewRecord, partNamed, recordsFrom } from '../../tests/helpers/mapBuilder.ts';
import { Person, sync, twinOf, twoPeople } from '../../tests/helpers/person.ts';
import { deleteParts, setField } from '../commands/parts.ts';
import { addStage } from '../commands/structure.ts';
import { creation } from '../model/change.ts';
import { DocumentError } from './documentError.ts';
import { type DocumentEvent, MapDocument } from './mapDocument.ts';

const retitle = (person: Person, from: string, to: string) =>
  person.run(setField, { ids: [idOf(person.map, from)], field: 'title', value: to });

describe('the one way', () => {
  it('[D1] local and remote changes arrive alike: in the view, frozen, told once', () => {
    const [mine, yours] = twoPeople();
    const events: DocumentEvent[] = [];
    const id = idOf(mine.map, 'Search');
    for (const { document } of [mine, yours])
      document.onChange((event) => {
        expect(idOf(document.map, 'Find')).toBe(id);
        events.push(event);
      });
    retitle(mine, 'Search', 'Find');
    yours.document.merge([mine.document.encode()]);
    expect(events).toEqual([
      { ids: new Set([id]), remote: false },
      { ids: new Set([id]), remote: true },
    ]);
    for (const { map } of [mine, yours]) {
      expect(map.get(id)).toEqual(mine.map.get(id));
      expect(Object.isFrozen(map.get(id))).toBe(true);
      expect(() => {
        (map.card(id) as unknown as { tags: string[] }).tags.push('no');
      }).toThrow(TypeError);
    }
  });

  it('[D1] writes are told as bytes that make another document the same', () => {
    const mine = new Person();
    const copy = twinOf(mine.document);
    const written: Uint8Array[] = [];
    const stop = mine.document.onWrite((update) => written.push(update));
    retitle(mine, 'Search', 'Find');
    mine.run(addStage, { title: 'Return' });
    expect(written).toHaveLength(2);
    copy.merge(written);
    expect(copy.table).toEqual(mine.document.table);
    mine.document.merge([twinOf(copy).encode()]);
    stop();
    retitle(mine, 'Find', 'Seek');
    expect(written).toHaveLength(2);
  });

  it('[D1] any order and any repetition of updates gives the same map', () => {
    const mine = new Person();
    const start = mine.document.encode();
    const updates: Uint8Array[] = [];
    mine.document.onWrite((update) => updates.push(update));
    mine.run(addStage, { title: 'Return' });
    retitle(mine, 'Return', 'Send back');
    mine.run(deleteParts, { ids: [idOf(mine.map, 'Pay')] });
    const other = new MapDocument();
    other.merge([...updates].reverse());
    expect(other.isIncomplete).toBe(true);
    expect(other.map.stages).toEqual([]);
    other.merge([start, ...updates, start]);
    expect(other.isIncomplete).toBe(false);
    expect(other.table).toEqual(mine.document.table);
    expect(other.stateVector()).toEqual(mine.document.stateVector());
  });
});

describe('refusing', () => {
  it.each([
    ['a bad value', [{ id: 'journey', key: 'title', from: '', to: 5 }]],
    ['a record without a type', [{ id: 'fresh', key: 'title', from: undefined, to: 'x' }]],
    ['the loss of a type', [{ id: 'journey', key: 'type', from: 'journey', to: undefined }]],
    ['a record of an unknown type', creation({ id: 'fresh', type: 'comet' })],
    ['a bad id', creation({ id: '__proto__', type: 'stage' })],
    ['another id', [{ id: 'journey', key: 'id', from: 'journey', to: 'other' }]],
    ['what is not there', [{ id: 'fresh', key: 'title', from: 'x', to: undefined }]],
  ])('[D2] %s leaves no trace, not even of the good changes beside it', (_, bad) => {
    const { document } = new Person();
    const before = document.encode();
    const map = document.map;
    const heard: unknown[] = [];
    document.onChange((event) => heard.push(event));
    document.onWrite((update) => heard.push(update));
    const good = { id: 'journey', key: 'note', from: '', to: 'fine' };
    expect(() => {
      document.commit([good, ...bad]);
    }).toThrow(DocumentError);
    expect(document.encode()).toEqual(before);
    expect(document.map).toBe(map);
    expect(heard).toEqual([]);
  });

  it('[R8] texts are well formed when they reach the log, here as elsewhere', () => {
    const mine = new Person();
    retitle(mine, 'Search', 'half \ud83d face');
    expect(partNamed(mine.map, 'half \ufffd face').type).toBe('card');
    expect(twinOf(mine.document).table).toEqual(mine.document.table);
  });

  it('[R8] what stands under the name of the prototype does not reach the log', () => {
    const raw: unknown = JSON.parse('{"id": "s", "type": "stage", "someday": {"__proto__": {"a": 1}, "b": 2}}');
    const document = MapDocument.create([raw as NewRecord]);
    expect(document.table.get('s')).toStrictEqual({ id: 's', type: 'stage', someday: { b: 2 } });
    expect(twinOf(document).encode()).toEqual(document.encode());
  });
});

describe('deleting', () => {
  it('[D4] marks records, so that an edit made elsewhere finds its record and an undo brings both back', () => {
    const [mine, yours] = twoPeople();
    mine.run(deleteParts, { ids: [idOf(mine.map, 'Search')] });
    retitle(yours, 'Search', 'Find');
    sync(mine.document, yours.document);
    const id = [...mine.document.table].find(([, raw]) => raw.title === 'Find')?.[0] ?? '';
    expect(yours.map.get(id)).toBeUndefined();
    mine.history.undo();
    expect(mine.map.get(id)).toMatchObject({ title: 'Find', deleted: false });
  });

  it('[D4] purging removes what is marked, and nothing else', () => {
    const mine = new Person();
    const id = idOf(mine.map, 'Search');
    mine.run(deleteParts, { ids: [id] });
    const shown = mine.map.cards;
    const left = mine.document.table.size - 2;
    mine.document.purge();
    expect(mine.document.table.has(id)).toBe(false);
    expect(mine.document.table.size).toBe(left);
    expect(mine.map.records.has(id)).toBe(false);
    expect(mine.map.cards).toEqual(shown);
    expect(twinOf(mine.document).table).toEqual(mine.document.table);
  });

  it('[D4] purging writes nothing where nothing is marked', () => {
    const { document } = new Person();
    const written: unknown[] = [];
    document.onWrite((update) => written.push(update));
    document.purge();
    expect(written).toEqual([]);
  });
});

describe('beginning and opening', () => {
  it('[D8] the first content is written once: opening it anywhere adds nothing and gives the same map', () => {
    const records = recordsFrom();
    const document = MapDocument.create(records);
    expect(document.table.size).toBe(records.length);
    const opened = twinOf(document);
    sync(opened, twinOf(document));
    expect(opened.table).toEqual(document.table);
    expect(opened.encode()).toEqual(document.encode());
  });

  it('[D5] opening and reading a map writes nothing', () => {
    const bytes = new Person().document.encode();
    const document = new MapDocument();
    const written: unknown[] = [];
    document.onWrite((update) => written.push(update));
    document.merge([bytes]);
    expect(document.map.stages.map(({ note }) => note)).toEqual(['', '', '']);
    document.commit([]);
    expect(document.broken).toEqual([]);
    expect(document.encode()).toEqual(bytes);
    expect(document.stateVector()).toEqual(twinOf(document).stateVector());
    expect(written).toEqual([]);
  });

  it('[D5] what is missing has its initial value in the view and stays missing in the log', () => {
    const document = MapDocument.create([{ id: 's', type: 'stage', title: 'Buy' }]);
    expect(document.map.get('s')).toMatchObject({ customerGoal: '', entering: null });
    expect(document.table.get('s')).toEqual({ id: 's', type: 'stage', title: 'Buy' });
  });
});
