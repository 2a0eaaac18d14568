import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDexieStorage } from '../../src/storage/dexieStorage.ts';
import { openJournal } from '../../src/storage/journal/journal.ts';
import { keepTwice } from '../../src/storage/keepTwice.ts';
import { createMemoryStorage } from '../../src/storage/memoryStorage.ts';
import type { Asset, MapSummary, Storage, Thumbnail } from '../../src/storage/ports.ts';
import { StorageError } from '../../src/storage/storageError.ts';
import { memoryFiles } from '../helpers/memoryFiles.ts';
import { countingIds } from '../helpers/ids.ts';

const newName = countingIds('contract');

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

function summary(id: string, values: Partial<MapSummary> = {}): MapSummary {
  return { id, title: id, createdAt: 1, updatedAt: 1, stages: 0, cards: 0, trashedAt: null, thumbnails: 0, ...values };
}

const thumbnail = (mapId: string, ...values: number[]): Thumbnail => ({
  mapId,
  mime: 'image/png',
  bytes: bytes(...values),
});

const asset = (id: string, ...values: number[]): Asset => ({
  id,
  mime: 'image/png',
  width: 2,
  height: 3,
  bytes: bytes(...values),
});

describe.each([
  ['memory', async () => createMemoryStorage()],
  ['IndexedDB', () => openDexieStorage(newName())],
  [
    'IndexedDB and a journal',
    async () => keepTwice(await openDexieStorage(newName()), Promise.resolve(openJournal(memoryFiles(), 'page'))),
  ],
])('storage in %s', (_, open: () => Promise<Storage>) => {
  let storage: Storage;

  beforeEach(async () => {
    storage = await open();
  });
  afterEach(() => {
    storage.close();
  });

  const read = async (mapId: string) => (await storage.log.read(mapId))?.updates.map((update) => [...update]);
  const append = (mapId: string, ...updates: Uint8Array[]) => storage.log.append({ mapId, updates, summary: {} });

  describe('maps', () => {
    it('are empty at first', async () => {
      expect(await storage.maps.list()).toEqual([]);
      expect(await storage.maps.get('a')).toBeUndefined();
      expect(await storage.maps.thumbnail('a')).toBeUndefined();
    });

    it('are created with their first content and their thumbnail', async () => {
      await storage.maps.create(summary('a', { cards: 3 }), bytes(1, 2), thumbnail('a', 9));
      await storage.maps.create(summary('b'), bytes(3), null);
      expect([...(await storage.maps.list())].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        summary('a', { cards: 3 }),
        summary('b'),
      ]);
      expect(await storage.maps.get('a')).toEqual(summary('a', { cards: 3 }));
      expect(await read('a')).toEqual([[1, 2]]);
      expect(await storage.maps.thumbnail('a')).toEqual(thumbnail('a', 9));
      expect(await storage.maps.thumbnail('b')).toBeUndefined();
    });

    it('are created whole or not at all', async () => {
      await storage.maps.create(summary('a'), bytes(1), null);
      const again = storage.maps.create(summary('a', { title: 'again' }), bytes(2), thumbnail('a', 9));
      await expect(again).rejects.toMatchObject({ name: 'StorageError', code: 'failed' });
      expect(await storage.maps.list()).toEqual([summary('a')]);
      expect(await read('a')).toEqual([[1]]);
      expect(await storage.maps.thumbnail('a')).toBeUndefined();
    });

    it('change in what is named and keep the rest; those that are gone stay gone', async () => {
      await storage.maps.create(summary('a', { cards: 3 }), bytes(1), null);
      await storage.maps.change('a', { title: 'new', trashedAt: 7 });
      await storage.maps.change('b', { title: 'nobody' });
      expect(await storage.maps.list()).toEqual([summary('a', { title: 'new', trashedAt: 7, cards: 3 })]);
      await storage.maps.change('a', { trashedAt: null });
      expect(await storage.maps.get('a')).toMatchObject({ title: 'new', trashedAt: null });
    });

    it('are removed with everything of theirs, and nothing of others', async () => {
      for (const id of ['a', 'b']) {
        await storage.maps.create(summary(id), bytes(1), thumbnail(id, 9));
        await append(id, bytes(2));
      }
      await storage.maps.remove('a');
      expect(await storage.maps.list()).toEqual([summary('b')]);
      expect(await read('a')).toBeUndefined();
      expect(await storage.maps.thumbnail('a')).toBeUndefined();
      expect(await read('b')).toEqual([[1], [2]]);
      expect(await storage.maps.thumbnail('b')).toEqual(thumbnail('b', 9));
      await expect(storage.maps.remove('a')).resolves.toBeUndefined();
    });

    it('count their thumbnails, and take none once they are gone', async () => {
      await storage.maps.create(summary('a'), bytes(1), null);
      await storage.maps.setThumbnail(thumbnail('a', 1));
      await storage.maps.setThumbnail(thumbnail('a', 2));
      expect(await storage.maps.thumbnail('a')).toEqual(thumbnail('a', 2));
      expect(await storage.maps.get('a')).toEqual(summary('a', { thumbnails: 2 }));
      await storage.maps.setThumbnail(thumbnail('b', 1));
      expect(await storage.maps.thumbnail('b')).toBeUndefined();
      expect(await storage.maps.list()).toHaveLength(1);
    });

    it('are watched from the call on until it is taken back', async () => {
      const listener = vi.fn();
      const stop = storage.maps.watch(listener);
      await storage.maps.create(summary('a'), bytes(1), null);
      await vi.waitFor(() => expect(listener).toHaveBeenCalled());
      const steps = [
        () => storage.maps.change('a', { title: 'b' }),
        () => storage.maps.setThumbnail(thumbnail('a', 1)),
        () => storage.log.append({ mapId: 'a', updates: [bytes(1)], summary: { cards: 1 } }),
        () => storage.maps.remove('a'),
      ];
      for (const step of steps) {
        listener.mockClear();
        await step();
        await vi.waitFor(() => expect(listener).toHaveBeenCalled());
      }
      stop();
      listener.mockClear();
      await storage.maps.create(summary('c'), bytes(1), null);
      await storage.maps.list();
      expect(listener).not.toHaveBeenCalled();
    });
  });

  describe('logs', () => {
    beforeEach(() => storage.maps.create(summary('a'), bytes(0), null));

    it('give what was appended, in its order, behind the first content', async () => {
      await append('a', bytes(1), bytes(2));
      await storage.maps.create(summary('b'), bytes(7), null);
      await append('b', bytes(8));
      await append('a', bytes(3));
      expect(await read('a')).toEqual([[0], [1], [2], [3]]);
      expect(await read('b')).toEqual([[7], [8]]);
      expect((await storage.log.read('a'))?.loose).toBe(3);
    });

    it('[P8] take a group of updates with what changed in the summary', async () => {
      await storage.log.append({
        mapId: 'a',
        updates: [bytes(1), bytes(2), bytes(3)],
        summary: { title: 'new', updatedAt: 5 },
      });
      expect(await read('a')).toEqual([[0], [1], [2], [3]]);
      expect(await storage.maps.get('a')).toEqual(summary('a', { title: 'new', updatedAt: 5 }));
      await storage.log.append({ mapId: 'a', updates: [bytes(4)], summary: null });
      expect(await read('a')).toEqual([[0], [1], [2], [3], [4]]);
      expect(await storage.maps.get('a')).toEqual(summary('a', { title: 'new', updatedAt: 5 }));
    });

    it('of maps that are gone take nothing and say so', async () => {
      await storage.maps.remove('a');
      const late = append('a', bytes(1));
      await expect(late).rejects.toBeInstanceOf(StorageError);
      await expect(late).rejects.toMatchObject({ code: 'missing' });
      expect(await storage.log.read('a')).toBeUndefined();
      expect(await storage.maps.list()).toEqual([]);
    });

    it('[P3] are compacted to one state', async () => {
      await append('a', bytes(1), bytes(2));
      const { upTo } = (await storage.log.read('a')) ?? { upTo: -1 };
      await storage.log.compact('a', upTo, (newer) => {
        expect(newer).toEqual([]);
        return bytes(10, 11, 12);
      });
      expect(await read('a')).toEqual([[10, 11, 12]]);
      expect(await storage.log.read('a')).toMatchObject({ loose: 0, upTo });
      await append('a', bytes(3));
      expect(await read('a')).toEqual([[10, 11, 12], [3]]);
    });

    it('[P3] hand over what others wrote after the reading, and keep it in the state', async () => {
      await append('a', bytes(1));
      const { upTo } = (await storage.log.read('a')) ?? { upTo: -1 };
      await append('a', bytes(2));
      await storage.maps.create(summary('b'), bytes(7), null);
      await append('b', bytes(8));
      await append('a', bytes(3));
      await storage.log.compact('a', upTo, (newer) => bytes(0, 1, ...newer.flatMap((update) => [...update])));
      expect(await read('a')).toEqual([[0, 1, 2, 3]]);
      expect(await read('b')).toEqual([[7], [8]]);
    });

    it('[P3] hand over the state that another tab compacted after the reading', async () => {
      await append('a', bytes(1));
      const mine = (await storage.log.read('a')) ?? { upTo: -1 };
      await append('a', bytes(2));
      const other = (await storage.log.read('a')) ?? { upTo: -1 };
      await storage.log.compact('a', other.upTo, () => bytes(0, 1, 2));
      await append('a', bytes(3));
      await storage.log.compact('a', mine.upTo, (newer) => {
        expect(newer.map((update) => [...update])).toEqual([[0, 1, 2], [3]]);
        return bytes(0, 1, 2, 3);
      });
      expect(await read('a')).toEqual([[0, 1, 2, 3]]);
      expect((await storage.log.read('a'))?.upTo).toBeGreaterThan(other.upTo);
    });

    it('[P3] stay as they are when the state cannot be made', async () => {
      await append('a', bytes(1));
      const before = await storage.log.read('a');
      const failing = storage.log.compact('a', 0, () => {
        throw new Error('no state');
      });
      await expect(failing).rejects.toThrow('no state');
      expect(await storage.log.read('a')).toEqual(before);
    });

    it('[P3] of maps that are gone are not compacted', async () => {
      await storage.maps.remove('a');
      const encode = vi.fn(() => bytes(1));
      await storage.log.compact('a', 0, encode);
      expect(encode).not.toHaveBeenCalled();
      expect(await storage.log.read('a')).toBeUndefined();
    });

    it('number what is appended upwards, also after compaction', async () => {
      const seen: number[] = [];
      for (const value of [1, 2, 3]) {
        await append('a', bytes(value));
        const { upTo } = (await storage.log.read('a')) ?? { upTo: -1 };
        seen.push(upTo);
        await storage.log.compact('a', upTo, () => bytes(value));
      }
      expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
    });
  });

  it('keeps assets, all of a call or none, the later of the same id', async () => {
    await storage.assets.put([asset('x', 1), asset('y', 2)]);
    await storage.assets.put([asset('x', 3)]);
    await storage.assets.put([]);
    expect(await storage.assets.get('x')).toEqual(asset('x', 3));
    expect(await storage.assets.get('y')).toEqual(asset('y', 2));
    expect(await storage.assets.get('z')).toBeUndefined();
  });

  it('keeps settings of any plain value', async () => {
    for (const value of [true, false, 0, '', 'text', null, [1, 2], { a: { b: 1 } }]) {
      await storage.settings.set('key', value);
      expect(await storage.settings.get('key')).toEqual(value);
    }
    expect(await storage.settings.get('other')).toBeUndefined();
  });
});
