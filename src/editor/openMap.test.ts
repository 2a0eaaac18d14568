import { describe, expect, it, vi } from 'vitest';
import { fakeTabs } from '../../tests/helpers/fakeTabs.ts';
import { countingIds } from '../../tests/helpers/ids.ts';
import { differences, wrongsOf } from '../../tests/helpers/invariants.ts';
import { idOf, namesOf } from '../../tests/helpers/mapBuilder.ts';
import { twinOf } from '../../tests/helpers/person.ts';
import { seededRandom } from '../../tests/helpers/random.ts';
import { randomCall } from '../../tests/helpers/randomCall.ts';
import { openEditor, storeMap, type TestPorts, testEditor, testPorts } from '../../tests/helpers/testEditor.ts';
import { setField } from '../commands/parts.ts';
import { addStage } from '../commands/structure.ts';
import { MapDocument } from '../document/mapDocument.ts';
import { JOURNEY_ID } from '../model/journey.ts';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import type { Storage } from '../storage/ports.ts';
import type { Editor } from './editor.ts';
import { openMap } from './openMap.ts';

const write = (editor: Editor, field: string, value: unknown) =>
  editor.run(setField, { ids: [JOURNEY_ID], field, value });

/** The map as it is on the disk. */
async function stored({ storage }: TestPorts, mapId: string): Promise<MapDocument> {
  const document = new MapDocument();
  document.merge((await storage.log.read(mapId))?.updates ?? []);
  expect(document.isIncomplete).toBe(false);
  return document;
}

/** Storage that calls `meanwhile` when a log has been read and is not handed over yet. */
function readingSlowly(storage: Storage, meanwhile: () => Promise<unknown>): Storage {
  const read = async (mapId: string) => {
    const log = await storage.log.read(mapId);
    await meanwhile();
    return log;
  };
  return { ...storage, log: { ...storage.log, read } };
}

describe('opening a map', () => {
  it('shows what is stored', async () => {
    const editor = await testEditor();
    expect(namesOf(editor.map.stages)).toEqual(['Discover', 'Buy', 'Use']);
    expect(editor.isReadOnly).toBe(false);
    expect(editor.saver.state).toEqual({ status: 'saved' });
  });

  it('[D5] writes nothing', async () => {
    const ports = testPorts();
    const mapId = await storeMap(ports);
    const [log, summaries] = [await ports.storage.log.read(mapId), await ports.storage.maps.list()];
    const append = vi.spyOn(ports.storage.log, 'append');
    const editor = await openEditor(ports, mapId);
    await editor.close();
    expect(append).not.toHaveBeenCalled();
    expect(await ports.storage.log.read(mapId)).toEqual(log);
    expect(await ports.storage.maps.list()).toEqual(summaries);
  });

  it('tells when the map was last changed', async () => {
    const ports = testPorts();
    const mapId = await storeMap(ports);
    ports.clock = 5000;
    const editor = await openEditor(ports, mapId);
    expect(editor.changedAt).toBe(1000);
    write(editor, 'title', 'new');
    expect(editor.changedAt).toBe(5000);
    await editor.close();
    expect(await ports.storage.maps.get(mapId)).toMatchObject({ title: 'new', createdAt: 1000, updatedAt: 5000 });
  });

  it('gives nothing where there is no such map, and lets go of its channel', async () => {
    const ports = testPorts();
    expect(await openMap(ports, 'none')).toBeUndefined();
    expect(await ports.tabs.whenAlone('none', async () => {})).toBe(true);
  });

  it('fails as the storage fails, and lets go of the map', async () => {
    const ports = testPorts();
    const mapId = await storeMap(ports);
    const read = vi.spyOn(ports.storage.log, 'read').mockRejectedValueOnce(new Error('no disk'));
    await expect(openMap(ports, mapId)).rejects.toThrow('no disk');
    read.mockRestore();
    expect(await ports.tabs.whenAlone(mapId, async () => {})).toBe(true);
  });

  it('[P6] misses nothing that another tab writes while it reads', async () => {
    const inner = createMemoryStorage();
    const tabs = fakeTabs();
    const mapId = await storeMap(testPorts({ storage: inner, tabs, newId: () => 'a' }));
    const other = await openEditor(testPorts({ storage: inner, tabs, newId: countingIds('other') }), mapId);
    let writes = 0;
    const storage = readingSlowly(inner, async () => {
      writes += 1;
      other.run(addStage, { title: `Written meanwhile ${String(writes)}` });
      await other.saver.flush();
    });
    const editor = await openEditor(testPorts({ storage, tabs }), mapId);
    expect(namesOf(editor.map.stages)).toEqual(['Discover', 'Buy', 'Use', 'Written meanwhile 1']);
    other.run(addStage, { title: 'Written after' });
    await other.saver.flush();
    expect(namesOf(editor.map.stages).at(-1)).toBe('Written after');
    // What this tab writes stands on what it heard, and can be read without it having been heard.
    write(editor, 'title', 'mine');
    await editor.saver.flush();
    expect((await stored(testPorts({ storage: inner }), mapId)).map.journey.title).toBe('mine');
  });
});

describe('[P7] the browser is asked to keep the data', () => {
  it('after the first real edit, and only then', async () => {
    const ports = testPorts();
    const mapId = await storeMap(ports);
    const editor = await openEditor(ports, mapId);
    expect(ports.asked).toBe(0);
    write(editor, 'title', 'Buying a bicycle');
    editor.session.select([idOf(editor.map, 'Search')]);
    expect(ports.asked).toBe(0);
    write(editor, 'title', 'An edit');
    expect(ports.asked).toBe(1);
    write(editor, 'title', 'Another edit');
    expect(ports.asked).toBe(1);
  });

  it('not for what another tab edits', async () => {
    const ports = testPorts();
    const mapId = await storeMap(ports);
    const other = await openEditor({ ...ports, askToKeep: () => {} }, mapId);
    const editor = await openEditor(ports, mapId);
    write(other, 'title', 'An edit elsewhere');
    await other.saver.flush();
    expect(editor.map.journey.title).toBe('An edit elsewhere');
    expect(ports.asked).toBe(0);
  });
});

describe('two tabs on one map', () => {
  const twoTabs = async () => {
    const ports = testPorts();
    const mapId = await storeMap(ports);
    return { ports, mapId, tabs: [await openEditor(ports, mapId), await openEditor(ports, mapId)] as const };
  };

  it('[P9] [D3] keep what both edit, though each edits before hearing of the other', async () => {
    const {
      ports,
      mapId,
      tabs: [one, two],
    } = await twoTabs();
    write(one, 'scenario', 'said by one');
    write(two, 'customerGoal', 'said by two');
    one.run(addStage, { title: 'of one' });
    two.run(addStage, { title: 'of two' });
    await Promise.all([one.saver.flush(), two.saver.flush()]);
    for (const { map } of [one, two, await stored(ports, mapId)]) {
      expect(map.journey).toMatchObject({ scenario: 'said by one', customerGoal: 'said by two' });
      expect(namesOf(map.stages)).toEqual(expect.arrayContaining(['of one', 'of two']));
    }
    expect(differences(one.map, two.map)).toEqual([]);
  });

  it('[P9] converge, on the screen and on the disk, whatever both do', async () => {
    for (let seed = 1; seed <= 15; seed++) {
      const { ports, mapId, tabs } = await twoTabs();
      const random = seededRandom(seed);
      for (let step = 0; step < 40; step++) {
        const editor = random.pick(tabs);
        if (random.chance(15)) editor.undo();
        else if (random.chance(10)) editor.redo();
        else {
          const call = randomCall(editor.map, random);
          if (call !== null) editor.run({ id: call.command, run: (_map, _args, env) => call.run(env) }, null);
        }
        if (random.chance(40)) await editor.saver.flush();
        expect(wrongsOf(editor.map)).toEqual([]);
      }
      await Promise.all(tabs.map(({ saver }) => saver.flush()));
      const document = await stored(ports, mapId);
      expect(differences(tabs[0].map, tabs[1].map), `seed ${String(seed)}`).toEqual([]);
      expect(differences(tabs[0].map, document.map), `seed ${String(seed)}`).toEqual([]);
      expect(twinOf(document).table).toEqual(new Map(tabs[0].table));
    }
  });

  it('a closed one hears and holds nothing any more', async () => {
    const {
      ports,
      mapId,
      tabs: [one, two],
    } = await twoTabs();
    await one.close();
    write(two, 'title', 'later');
    await two.saver.flush();
    expect(one.map.journey.title).toBe('Buying a bicycle');
    expect(await ports.tabs.whenAlone(mapId, async () => {})).toBe(false);
    await two.close();
    expect(await ports.tabs.whenAlone(mapId, async () => {})).toBe(true);
  });
});
