import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { differences } from '../../tests/helpers/invariants.ts';
import { idOf, type NewRecord, recordsFrom } from '../../tests/helpers/mapBuilder.ts';
import { Person, sync, twinOf } from '../../tests/helpers/person.ts';
import { setField } from '../commands/parts.ts';
import type { FieldChange } from '../model/change.ts';
import { MapDocument } from './mapDocument.ts';
import { yjsRecords } from './yjsRecords.ts';

const strange: NewRecord[] = [
  { id: 'bad', type: 'stage', title: 5, order: 'a9', note: 'kept', someday: [1] },
  { id: 'newer', type: 'hologram', rays: { deep: [1, null] } },
  { id: 'kindless', type: 'card', kind: 'hologram', title: 'Shine' },
  { id: 'not an id', type: 'stage', title: 'Nowhere' },
];
const open = () => new Person(MapDocument.create([...recordsFrom(), ...strange]));

describe('what cannot be read', () => {
  it('[D5] is kept and told of, not shown', () => {
    const { document, map } = open();
    expect(document.broken).toMatchObject([{ raw: strange[0], problems: [{ key: 'title', value: 5 }] }]);
    expect(document.broken[0]?.mended).toMatchObject({ id: 'bad', title: '', note: 'kept', someday: [1] });
    expect([...document.foreign].sort()).toEqual(['kindless', 'newer', 'not an id']);
    for (const { id } of strange) {
      expect(map.records.has(id)).toBe(false);
      expect(document.table.get(id)).toEqual(strange.find((record) => record.id === id));
    }
  });

  it('[D5] [R4] survives edits, the way to another tab and back, and compaction', () => {
    const person = open();
    person.run(setField, { ids: ['journey', idOf(person.map, 'Buy')], field: 'note', value: 'edited' });
    const other = twinOf(twinOf(person.document));
    sync(person.document, other);
    other.purge();
    for (const raw of strange) expect(other.table.get(raw.id)).toEqual(raw);
    expect(other.broken).toEqual(person.document.broken);
    expect(other.foreign).toEqual(person.document.foreign);
  });

  it('[D5] unknown fields of a readable record survive its edit', () => {
    const person = new Person(MapDocument.create([{ id: 's', type: 'stage', title: 'Buy', someday: { x: [1] } }]));
    person.run(setField, { ids: ['s'], field: 'title', value: 'Pay' });
    const raw = { id: 's', type: 'stage', title: 'Pay', someday: { x: [1] } };
    expect(twinOf(person.document).table.get('s')).toEqual(raw);
  });

  it('[D5] shows again once it is put right', () => {
    const { document } = open();
    const [broken] = document.broken;
    document.commit((broken?.problems ?? []).map(({ key, value }) => ({ id: 'bad', key, from: value, to: 'Mended' })));
    expect(document.broken).toEqual([]);
    expect(document.map.get('bad')).toMatchObject({ title: 'Mended', note: 'kept' });
  });

  it('[D5] leaves the view when it becomes so, and comes back when it is readable again', () => {
    const { document, map } = new Person();
    const buy = idOf(map, 'Buy');
    document.merge([writtenElsewhere(document, [{ id: buy, key: 'title', from: 'Buy', to: 5 }])]);
    expect(document.map.records.has(buy)).toBe(false);
    expect(document.broken.map(({ raw }) => raw.id)).toEqual([buy]);
    expect(document.map.cards).toHaveLength(map.cards.length);
    document.merge([writtenElsewhere(document, [{ id: buy, key: 'title', from: 5, to: 'Buy' }])]);
    expect(document.broken).toEqual([]);
    expect(differences(document.map, map)).toEqual([]);
  });

  it('[D6] is not let go of by the edits of what refers to it', () => {
    const person = new Person();
    const [buy, pay] = [idOf(person.map, 'Buy'), idOf(person.map, 'Pay')];
    const bruno = idOf(person.map, 'Bruno');
    const friend = idOf(person.map, 'Ask a friend');
    const { document } = person;
    document.merge([
      writtenElsewhere(document, [
        { id: buy, key: 'title', from: 'Buy', to: 5 },
        { id: bruno, key: 'type', from: 'persona', to: 'robot' },
      ]),
    ]);
    expect(person.map.card(pay)?.stageId).toBeNull();
    person.run(setField, { ids: [pay, friend], field: 'note', value: 'edited' });
    expect(document.table.get(pay)).toMatchObject({ stageId: buy, note: 'edited' });
    expect(document.table.get(friend)?.personaIds).toContain(bruno);
    expect(person.map.card(friend)?.personaIds).not.toContain(bruno);
  });
});

describe('a damaged piece of the log', () => {
  it('[D5] hides nothing of the rest, and is told', () => {
    const { document } = new Person();
    const copy = new MapDocument();
    const whole = document.encode();
    copy.merge([new Uint8Array([1, 200, 3]), whole, whole.slice(0, whole.length / 2)]);
    expect(copy.isIncomplete).toBe(true);
    expect(copy.table).toEqual(document.table);
    expect(document.isIncomplete).toBe(false);
  });
});

/** What a program that checks nothing wrote into a copy of the document. */
function writtenElsewhere(document: MapDocument, changes: readonly FieldChange[]): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, document.encode());
  yjsRecords(doc).write(changes);
  return Y.encodeStateAsUpdate(doc);
}
