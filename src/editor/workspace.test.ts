import { describe, expect, it, vi } from 'vitest';
import { namesOf, type NewRecord, recordsFrom } from '../../tests/helpers/mapBuilder.ts';
import { openEditor, type TestPorts, testPorts } from '../../tests/helpers/testEditor.ts';
import { deleteParts, setField } from '../commands/parts.ts';
import { MapDocument } from '../document/mapDocument.ts';
import { JOURNEY_ID } from '../model/journey.ts';
import { SCHEMA_VERSION } from '../model/migrate.ts';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import { StorageError } from '../storage/storageError.ts';
import type { Editor } from './editor.ts';
import { Workspace } from './workspace.ts';

const picture = { mime: 'image/png', bytes: Uint8Array.of(1, 2) };

function start(values: Partial<TestPorts> = {}) {
  const ports = testPorts({ paintThumbnail: async () => picture, ...values });
  return { ports, workspace: new Workspace(ports) };
}

const asset = { id: 'ab'.repeat(32), mime: 'image/png', width: 1, height: 1, bytes: Uint8Array.of(7) };

/** Puts a newer program's document in the place of a map. */
async function makeNewer({ storage }: TestPorts, mapId: string): Promise<void> {
  const schema = { version: SCHEMA_VERSION + 1, migrations: {} };
  await storage.log.compact(mapId, 0, () => MapDocument.create(recordsFrom(), schema).encode());
}

const full = () => new StorageError('full', 'no room');

describe('writing what is left', () => {
  const lasting = () => ({ storage: { ...createMemoryStorage(), isLasting: true } });
  const rename = (editor: Editor) => editor.run(setField, { ids: [JOURNEY_ID], field: 'title', value: 'Named' });

  it('takes in every map that is open, and those that are being renamed or closed', async () => {
    const { ports, workspace } = start(lasting());
    const ids = await Promise.all([1, 2, 3].map(() => workspace.create(recordsFrom())));
    const [open, closing] = await Promise.all(ids.map((id) => workspace.open(id)));
    if (open === undefined || closing === undefined) throw new Error('They are there');
    rename(open);
    rename(closing);
    void closing.close();
    void workspace.rename(ids[2] ?? '', 'Named');
    expect(await workspace.flush()).toBeNull();
    expect((await ports.storage.maps.list()).map(({ title }) => title)).toEqual(['Named', 'Named', 'Named']);
  });

  it('tells why something of it cannot be written, until the map is closed', async () => {
    const { ports, workspace } = start(lasting());
    const editor = await workspace.open(await workspace.create(recordsFrom()));
    if (editor === undefined) throw new Error('It is there');
    const append = vi.spyOn(ports.storage.log, 'append').mockRejectedValue(full());
    rename(editor);
    expect(await workspace.flush()).toMatchObject({ status: 'failed', reason: 'full' });
    append.mockRestore();
    expect(await workspace.flush()).toBeNull();
    expect(await workspace.open('none')).toBeUndefined();
    await editor.close();
    expect(await workspace.flush()).toBeNull();
  });

  it('is of no use where the browser keeps nothing', async () => {
    const storage = { ...createMemoryStorage(), isLasting: false };
    expect(await start({ storage }).workspace.flush()).toEqual({ status: 'failed', reason: 'unavailable' });
  });
});

describe('creating', () => {
  it('stores the map, its facts, its thumbnail and its pictures', async () => {
    const { ports, workspace } = start();
    const id = await workspace.create(recordsFrom(), [asset]);
    expect(await workspace.list()).toEqual([
      {
        id,
        title: 'Buying a bicycle',
        stages: 3,
        cards: 7,
        createdAt: 1000,
        updatedAt: 1000,
        trashedAt: null,
        thumbnails: 0,
      },
    ]);
    expect(await workspace.thumbnail(id)).toEqual({ mapId: id, ...picture });
    expect(await workspace.asset(asset.id)).toEqual(asset);
    const editor = await openEditor(ports, id);
    expect(namesOf(editor.map.lanes)).toEqual(['Actions', 'Feelings', 'Pains']);
    expect(editor.undoLabel).toBeNull();
  });

  it('does without a thumbnail where none can be painted', async () => {
    const { workspace } = start({ paintThumbnail: () => Promise.reject(new Error('no canvas')) });
    const id = await workspace.create(recordsFrom());
    expect(await workspace.thumbnail(id)).toBeUndefined();
  });

  it.each(['maps', 'assets'] as const)('that fails on the %s throws and leaves no map', async (where) => {
    const { ports, workspace } = start();
    if (where === 'maps') vi.spyOn(ports.storage.maps, 'create').mockRejectedValue(full());
    else vi.spyOn(ports.storage.assets, 'put').mockRejectedValue(full());
    await expect(workspace.create(recordsFrom(), [asset])).rejects.toMatchObject({ code: 'full' });
    expect(await workspace.list()).toEqual([]);
  });
});

describe('renaming', () => {
  it('goes through the map’s own log, so that tabs see it and it can be read again', async () => {
    const { ports, workspace } = start();
    const id = await workspace.create(recordsFrom());
    const open = await openEditor(ports, id);
    ports.clock = 2000;
    await workspace.rename(id, 'Selling a bicycle');
    expect(open.map.journey.title).toBe('Selling a bicycle');
    expect(await workspace.list()).toMatchObject([{ title: 'Selling a bicycle', updatedAt: 2000 }]);
    await open.close();
    expect((await openEditor(ports, id)).map.journey.title).toBe('Selling a bicycle');
  });

  it('that cannot be written throws and leaves the old title', async () => {
    const { ports, workspace } = start();
    const id = await workspace.create(recordsFrom());
    const append = vi.spyOn(ports.storage.log, 'append').mockRejectedValue(full());
    await expect(workspace.rename(id, 'new')).rejects.toMatchObject({ code: 'full' });
    append.mockRestore();
    expect(await workspace.list()).toMatchObject([{ title: 'Buying a bicycle' }]);
    expect((await openEditor(ports, id)).map.journey.title).toBe('Buying a bicycle');
  });

  it('[D7] of a map of a newer program throws', async () => {
    const { ports, workspace } = start();
    const id = await workspace.create(recordsFrom());
    await makeNewer(ports, id);
    await expect(workspace.rename(id, 'new')).rejects.toMatchObject({ name: 'DocumentError', code: 'readOnly' });
    expect(await workspace.list()).toMatchObject([{ title: 'Buying a bicycle' }]);
  });

  it('to the same title, or of a map that is gone, does nothing', async () => {
    const { workspace } = start();
    const id = await workspace.create(recordsFrom());
    const before = await workspace.list();
    await workspace.rename(id, 'Buying a bicycle');
    await workspace.rename('gone', 'new');
    expect(await workspace.list()).toEqual(before);
  });
});

describe('duplicating', () => {
  const strangers: NewRecord[] = [
    { id: 'odd', type: 'hologram', shine: 1 },
    { id: 'bad', type: 'stage', title: 7 },
  ];

  it('copies all that is there now, what cannot be shown included, under another title', async () => {
    const { ports, workspace } = start();
    const id = await workspace.create([...recordsFrom(), ...strangers]);
    const original = await openEditor(ports, id);
    original.run(deleteParts, { ids: [original.map.stages[0]?.id ?? ''] });
    await original.saver.flush();
    const copyId = await workspace.duplicate(id, 'A copy');
    const copy = await openEditor(ports, copyId ?? '');
    expect(copy.map.journey.title).toBe('A copy');
    const kept = [...original.table].filter(([key, raw]) => raw.deleted !== true && key !== JOURNEY_ID);
    expect([...copy.table].filter(([key]) => key !== JOURNEY_ID)).toEqual(kept);
    expect(copy.undoLabel).toBeNull();
    original.run(deleteParts, { ids: original.map.cards.map((card) => card.id) });
    await original.saver.flush();
    expect(copy.map.cards).not.toEqual([]);
    expect(await workspace.list()).toHaveLength(2);
  });

  it('of a map that is gone gives nothing', async () => {
    const { workspace } = start();
    expect(await workspace.duplicate('gone', 'A copy')).toBeUndefined();
    expect(await workspace.list()).toEqual([]);
  });

  it('[D7] of a map of a newer program throws: the copy would pass for one of ours', async () => {
    const { ports, workspace } = start();
    const id = await workspace.create(recordsFrom());
    await makeNewer(ports, id);
    await expect(workspace.duplicate(id, 'A copy')).rejects.toMatchObject({ code: 'readOnly' });
    expect(await workspace.list()).toHaveLength(1);
  });
});

describe('trash', () => {
  it('takes maps and gives them back', async () => {
    const { ports, workspace } = start();
    const id = await workspace.create(recordsFrom());
    ports.clock = 3000;
    await workspace.trash(id);
    expect(await workspace.list()).toMatchObject([{ trashedAt: 3000, updatedAt: 1000 }]);
    await workspace.restore(id);
    expect(await workspace.list()).toMatchObject([{ trashedAt: null }]);
  });

  it('that is emptied removes the map for good', async () => {
    const { workspace } = start();
    const [id, other] = [await workspace.create(recordsFrom()), await workspace.create(recordsFrom())];
    await workspace.remove(id);
    expect(await workspace.open(id)).toBeUndefined();
    expect(await workspace.list()).toMatchObject([{ id: other }]);
    expect(await workspace.thumbnail(id)).toBeUndefined();
  });

  it.each(['trash', 'restore', 'remove'] as const)('%s that fails throws and changes nothing', async (what) => {
    const { ports, workspace } = start();
    const id = await workspace.create(recordsFrom());
    vi.spyOn(ports.storage.maps, what === 'remove' ? 'remove' : 'change').mockRejectedValue(full());
    const before = await workspace.list();
    await expect(workspace[what](id)).rejects.toMatchObject({ code: 'full' });
    expect(await workspace.list()).toEqual(before);
  });

  it('an editor of a map that was removed elsewhere keeps its work and says why it cannot be written', async () => {
    const { ports, workspace } = start();
    const id = await workspace.create(recordsFrom());
    const editor = await openEditor(ports, id);
    await workspace.remove(id);
    editor.run(deleteParts, { ids: [editor.map.stages[0]?.id ?? ''] });
    await editor.saver.flush();
    expect(editor.saver.state).toEqual({ status: 'failed', reason: 'missing' });
    expect(editor.map.stages).toHaveLength(2);
    expect(await workspace.list()).toEqual([]);
    await editor.close();
  });
});

it('tells whether maps last, keeps settings and pictures, and tells when the list changes', async () => {
  const { workspace } = start();
  expect(workspace.isLasting).toBe(false);
  await workspace.setSetting('example', true);
  expect(await workspace.setting('example')).toBe(true);
  await workspace.putAsset(asset);
  expect(await workspace.asset(asset.id)).toEqual(asset);
  const listener = vi.fn();
  const stop = workspace.watch(listener);
  await workspace.create(recordsFrom());
  expect(listener).toHaveBeenCalled();
  stop();
});
