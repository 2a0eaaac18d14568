import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../tests/helpers/memoryFiles.ts';
import { recordsFrom } from '../../tests/helpers/mapBuilder.ts';
import { openEditor, storeMap, type TestPorts, testPorts } from '../../tests/helpers/testEditor.ts';
import { setField } from '../commands/parts.ts';
import { MapDocument } from '../document/mapDocument.ts';
import { JOURNEY_ID } from '../model/journey.ts';
import { openJournal } from '../storage/journal/journal.ts';
import { keepTwice } from '../storage/keepTwice.ts';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import type { Asset, Storage } from '../storage/ports.ts';
import { healMap, restoreLostMaps, restoreMap } from './healing.ts';
import { Workspace } from './workspace.ts';

/** A browser with both places; `wipe` does to its database what Chromium does to a corrupt one. */
function browser() {
  const files = memoryFiles();
  let database = createMemoryStorage();
  const ports = (): TestPorts =>
    testPorts({ storage: keepTwice(database, Promise.resolve(openJournal(files, 'page'))) });
  return {
    files,
    ports,
    get database(): Storage {
      return database;
    },
    wipe: () => {
      database = createMemoryStorage();
    },
  };
}

const picture: Asset = { id: 'f'.repeat(64), mime: 'image/png', width: 2, height: 3, bytes: Uint8Array.of(1) };
const photo = { id: 'photo', type: 'card', kind: 'image', title: '', picture: { asset: picture.id }, order: 'a0' };

async function edit(ports: TestPorts, mapId: string, title: string): Promise<void> {
  const editor = await openEditor(ports, mapId);
  editor.run(setField, { ids: [JOURNEY_ID], field: 'title', value: title });
  await editor.close();
}

describe('[P12] a database that was lost', () => {
  it('is made again from the journal, with what was said of its maps and with their pictures', async () => {
    const { ports, wipe } = browser();
    const before = ports();
    const workspace = new Workspace(before);
    const mapId = await workspace.create([...recordsFrom(), photo], [picture]);
    const other = await storeMap(before);
    await edit(before, mapId, 'Kept all the same');
    await workspace.trash(other);
    const told = await workspace.list();
    wipe();
    const after = ports();
    expect(await after.storage.maps.list()).toEqual([]);
    expect(await restoreLostMaps(after)).toBe(2);
    expect(await new Workspace(after).list()).toEqual(told);
    const editor = await openEditor(after, mapId);
    expect(editor.map.journey.title).toBe('Kept all the same');
    expect(await new Workspace(after).asset(picture.id)).toEqual(picture);
    expect(await restoreLostMaps(after)).toBe(0);
  });

  it('does not bring back what was removed for good', async () => {
    const { ports, wipe } = browser();
    const mapId = await storeMap(ports());
    await new Workspace(ports()).remove(mapId);
    wipe();
    expect(await restoreLostMaps(ports())).toBe(0);
  });

  it('is healed for the one map that an address names', async () => {
    const { ports, wipe } = browser();
    const mapId = await storeMap(ports());
    await edit(ports(), mapId, 'By its address');
    wipe();
    expect((await openEditor(ports(), mapId)).map.journey.title).toBe('By its address');
    expect(await restoreMap(ports(), 'nobody')).toBe(false);
  });
});

describe('[P12] opening a map', () => {
  const read = async (updates: readonly Uint8Array[] = []) => {
    const document = new MapDocument();
    document.merge(updates);
    return document.map.journey.title;
  };

  /** Opens a map as the editor does, and heals it. */
  async function heal(ports: TestPorts, mapId: string): Promise<MapDocument> {
    const document = new MapDocument();
    document.merge((await ports.storage.log.read(mapId))?.updates ?? []);
    const summary = () => ({ title: 'healed', stages: 1, cards: 1, updatedAt: 2000 });
    await healMap(ports, mapId, document, { summary, assetIds: () => [picture.id] });
    return document;
  }

  it('shows what the journal alone has, and writes it to the database', async () => {
    const { ports } = browser();
    const mapId = await storeMap(ports());
    const { storage } = ports();
    const document = new MapDocument();
    document.merge((await storage.log.read(mapId))?.updates ?? []);
    const before = document.stateVector();
    document.commit([{ id: JOURNEY_ID, key: 'title', from: undefined, to: 'In one place' }]);
    await (await storage.journal)?.append(mapId, [document.encode(before)], null);
    expect((await heal(ports(), mapId)).map.journey.title).toBe('In one place');
    expect(await read((await storage.log.read(mapId))?.updates)).toBe('In one place');
  });

  it('gives the journal what the database alone has, pictures too', async () => {
    const { ports, files, database } = browser();
    const mapId = await storeMap(ports());
    await database.assets.put([picture]);
    files.contents.clear();
    await heal(ports(), mapId);
    const journal = openJournal(files, 'reader');
    expect(await read((await journal.read(mapId))?.updates)).toBe('Buying a bicycle');
    expect(await journal.asset(picture.id)).toEqual(picture);
    const size = [...files.contents.values()].reduce((sum, { length }) => sum + length, 0);
    await heal(ports(), mapId);
    expect([...files.contents.values()].reduce((sum, { length }) => sum + length, 0)).toBe(size);
  });

  it('gives the journal a map back whose removal was cut short', async () => {
    const { ports, files } = browser();
    const mapId = await storeMap(ports());
    await openJournal(files, 'another page').remove(mapId);
    await heal(ports(), mapId);
    expect(await openJournal(files, 'reader').list()).toEqual([mapId]);
  });
});
