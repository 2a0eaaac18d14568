import { expect, it, vi } from 'vitest';
import { idOf } from '../../tests/helpers/mapBuilder.ts';
import { openEditor, storeMap, type TestPorts, testPorts } from '../../tests/helpers/testEditor.ts';
import { deleteParts, setField } from '../commands/parts.ts';
import { MapDocument } from '../document/mapDocument.ts';
import { JOURNEY_ID } from '../model/journey.ts';
import { StorageError } from '../storage/storageError.ts';

/** A stored map whose log has this many updates, one of them a deletion. */
async function worn(updates: number, ports: TestPorts = testPorts()) {
  const mapId = await storeMap(ports);
  const editor = await openEditor(ports, mapId);
  const gone = idOf(editor.map, 'Compare');
  editor.run(deleteParts, { ids: [gone] });
  await editor.saver.flush();
  for (let i = 1; i < updates; i++) {
    editor.run(setField, { ids: [JOURNEY_ID], field: 'note', value: `note ${String(i)}` });
    await editor.saver.flush();
  }
  await editor.close();
  return { ports, mapId, gone, last: `note ${String(updates - 1)}` };
}

const lengthOf = async ({ storage }: TestPorts, mapId: string) => (await storage.log.read(mapId))?.loose;

it('[P3] opening a map with a long log makes it one state, without what was deleted', async () => {
  const { ports, mapId, gone, last } = await worn(500);
  expect(await lengthOf(ports, mapId)).toBe(500);
  const editor = await openEditor(ports, mapId);
  expect(await lengthOf(ports, mapId)).toBe(0);
  expect(editor.map.journey.note).toBe(last);
  expect(editor.table.has(gone)).toBe(false);
  editor.run(setField, { ids: [JOURNEY_ID], field: 'note', value: 'after' });
  await editor.close();
  const again = await openEditor(ports, mapId);
  expect(again.map.journey.note).toBe('after');
  expect(again.map.cards).toHaveLength(6);
});

it('[P3] a short log stays as it is', async () => {
  const { ports, mapId, gone } = await worn(499);
  const editor = await openEditor(ports, mapId);
  expect(await lengthOf(ports, mapId)).toBe(499);
  expect(editor.table.has(gone)).toBe(true);
});

it('[P3] a log of few but large updates is long too, one of a single update is not', async () => {
  const ports = testPorts();
  const mapId = await storeMap(ports);
  const editor = await openEditor(ports, mapId);
  const fill = async (name: string) => {
    const ids = Array.from({ length: 110 }, (_, i) => `${name}${String(i)}`);
    const text = 'x'.repeat(10_000);
    const make = { id: 'fill', run: () => ({ changes: ids.flatMap((id) => stage(id, text)) }) };
    editor.run(make, null);
    await editor.saver.flush();
  };
  const stage = (id: string, note: string) =>
    Object.entries({ type: 'stage', note }).map(([key, to]) => ({ id, key, from: undefined, to }));
  await fill('a');
  await (await openEditor(testPorts({ storage: ports.storage }), mapId)).close();
  expect(await lengthOf(ports, mapId)).toBe(1);
  await fill('b');
  await (await openEditor(testPorts({ storage: ports.storage }), mapId)).close();
  expect(await lengthOf(ports, mapId)).toBe(0);
});

it('[P3] [D4] while another tab has the map open, its log stays and nothing is purged', async () => {
  const { ports, mapId, gone } = await worn(500);
  const leave = await ports.tabs.markOpen(mapId);
  const editor = await openEditor(ports, mapId);
  expect(await lengthOf(ports, mapId)).toBe(500);
  expect(editor.table.has(gone)).toBe(true);
  leave();
});

it('[P3] what is written while the log is compacted is part of the state', async () => {
  const { ports, mapId } = await worn(500);
  const late = new MapDocument();
  late.merge((await ports.storage.log.read(mapId))?.updates ?? []);
  const { compact } = ports.storage.log;
  vi.spyOn(ports.storage.log, 'compact').mockImplementationOnce(async (...args) => {
    const updates: Uint8Array[] = [];
    late.onWrite((update) => updates.push(update));
    late.commit([{ id: JOURNEY_ID, key: 'owner', from: '', to: 'someone' }]);
    await ports.storage.log.append({ mapId, updates, summary: {} });
    await compact(...args);
  });
  const editor = await openEditor(ports, mapId);
  expect(await lengthOf(ports, mapId)).toBe(0);
  expect(editor.map.journey.owner).toBe('someone');
});

it('[P3] a log that cannot be compacted is opened as it is', async () => {
  const { ports, mapId, last } = await worn(500);
  vi.spyOn(ports.storage.log, 'compact').mockRejectedValueOnce(new StorageError('full', 'no room'));
  const editor = await openEditor(ports, mapId);
  expect(editor.map.journey.note).toBe(last);
  expect(await lengthOf(ports, mapId)).toBe(500);
});

it('[P3] a log with a gap is left as it is, since what lies behind the gap may turn up', async () => {
  const ports = testPorts();
  const mapId = await storeMap(ports);
  const document = new MapDocument();
  document.merge((await ports.storage.log.read(mapId))?.updates ?? []);
  const updates: Uint8Array[] = [];
  document.onWrite((update) => updates.push(update));
  for (let i = 0; i < 600; i++) document.commit([{ id: JOURNEY_ID, key: 'note', from: undefined, to: String(i) }]);
  await ports.storage.log.append({ mapId, updates: updates.slice(1), summary: {} });
  await (await openEditor(ports, mapId)).close();
  expect(await lengthOf(ports, mapId)).toBe(599);
  await ports.storage.log.append({ mapId, updates: updates.slice(0, 1), summary: {} });
  const editor = await openEditor(ports, mapId);
  expect(editor.map.journey.note).toBe('599');
  expect(await lengthOf(ports, mapId)).toBe(0);
});
