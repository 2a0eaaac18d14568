import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { idOf } from '../../tests/helpers/mapBuilder.ts';
import { Person, sync, twoPeople } from '../../tests/helpers/person.ts';
import { setField } from '../commands/parts.ts';
import { creation } from '../model/change.ts';
import type { MapDocument } from './mapDocument.ts';
import { REMOTE, yjsRecords } from './yjsRecords.ts';

function decoded(document: MapDocument): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, document.encode());
  return doc;
}

it('[D3] the log holds a map of records, each a map of plain values', () => {
  const { document } = new Person();
  const records = decoded(document).getMap('records');
  expect([...records.keys()].sort()).toEqual([...document.table.keys()].sort());
  for (const record of records.values()) {
    if (!(record instanceof Y.Map)) throw new Error('A record must be a map');
    for (const value of record.values()) expect(value).not.toBeInstanceOf(Y.AbstractType);
  }
});

it('[D3] two edits of one record meet field by field', () => {
  const [mine, yours] = twoPeople();
  const ids = [idOf(mine.map, 'Search')];
  mine.run(setField, { ids, field: 'title', value: 'Find' });
  yours.run(setField, { ids, field: 'note', value: 'on the phone' });
  yours.run(setField, { ids, field: 'tags', value: ['mobile'] });
  sync(mine.document, yours.document);
  expect(mine.map.get(ids[0] ?? '')).toMatchObject({ title: 'Find', note: 'on the phone', tags: ['mobile'] });
  expect(yours.map.get(ids[0] ?? '')).toEqual(mine.map.get(ids[0] ?? ''));
});

it('[D3] two values of one field: one wins, the same everywhere', () => {
  const [mine, yours] = twoPeople();
  const ids = [idOf(mine.map, 'Search')];
  mine.run(setField, { ids, field: 'title', value: 'Find' });
  yours.run(setField, { ids, field: 'title', value: 'Seek' });
  sync(mine.document, yours.document);
  expect(['Find', 'Seek']).toContain(mine.map.card(ids[0] ?? '')?.title);
  expect(yours.document.table).toEqual(mine.document.table);
});

it('tells which records a transaction touched, however deep, and whether it was ours', () => {
  const doc = new Y.Doc();
  const heard: unknown[] = [];
  const records = yjsRecords(doc);
  records.observe((ids, remote) => heard.push([[...ids].sort(), remote]));
  records.write([...creation({ id: 'a', type: 'stage' }), ...creation({ id: 'b', type: 'lane', title: 'x' })], 1);
  records.write([{ id: 'b', key: 'title', from: 'x', to: undefined }]);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  yjsRecords(other).remove(['a']);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), REMOTE);
  expect(heard).toEqual([
    [['a', 'b'], false],
    [['b'], false],
    [['a'], true],
  ]);
  expect(records.read('a')).toBeUndefined();
  expect(records.read('b')).toEqual({ id: 'b', type: 'lane' });
  expect(records.version()).toBe(1);
});

it('[D2] what is no record neither shows nor breaks a transaction', () => {
  const doc = new Y.Doc();
  doc.getMap('records').set('a', 'not a record');
  doc.getMap('meta').set('schemaVersion', 'soon');
  const records = yjsRecords(doc);
  expect(records.read('a')).toBeUndefined();
  expect(records.version()).toBeUndefined();
  records.write([
    { id: 'a', key: 'note', from: 'x', to: undefined },
    ...creation({ id: 'a', type: 'stage' }),
    { id: 'gone', key: 'note', from: 'x', to: undefined },
  ]);
  expect(records.read('a')).toEqual({ id: 'a', type: 'stage' });
  expect(records.read('gone')).toBeUndefined();
});
