import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Manner, withFailingWrites } from '../../tests/helpers/failingWrites.ts';
import { countingIds } from '../../tests/helpers/ids.ts';
import { openDexieStorage } from './dexieStorage.ts';
import type { MapSummary, Storage } from './ports.ts';

const newName = countingIds('database');
const summary: MapSummary = {
  id: 'a',
  title: 'A',
  createdAt: 1,
  updatedAt: 1,
  stages: 0,
  cards: 0,
  trashedAt: null,
  thumbnails: 0,
};
const content = Uint8Array.of(1);
const updates = [Uint8Array.of(2), Uint8Array.of(3)];

let name: string;
let storage: Storage;

beforeEach(async () => {
  name = newName();
  storage = await openDexieStorage(name);
  await storage.maps.create(summary, content, null);
});
afterEach(() => {
  storage.close();
});

it('[P1] has these tables and these indexes, and no others', async () => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const described = names.map((table) => {
    const { keyPath, autoIncrement, indexNames } = transaction.objectStore(table);
    return [table, { keyPath, autoIncrement, indexes: [...indexNames] }] as const;
  });
  database.close();
  const tables = Object.fromEntries(described);
  expect(tables).toEqual({
    maps: { keyPath: 'id', autoIncrement: false, indexes: [] },
    thumbnails: { keyPath: 'mapId', autoIncrement: false, indexes: [] },
    updates: { keyPath: 'seq', autoIncrement: true, indexes: ['mapId'] },
    states: { keyPath: 'mapId', autoIncrement: false, indexes: [] },
    versions: { keyPath: 'id', autoIncrement: false, indexes: ['mapId'] },
    personas: { keyPath: 'id', autoIncrement: false, indexes: [] },
    assets: { keyPath: 'id', autoIncrement: false, indexes: [] },
    settings: { keyPath: 'key', autoIncrement: false, indexes: [] },
  });
});

it('[P1] writes thumbnails apart from the summaries', async () => {
  await storage.maps.setThumbnail({ mapId: 'a', mime: 'image/png', bytes: Uint8Array.of(1, 2, 3) });
  expect(await storage.maps.get('a')).toEqual({ ...summary, thumbnails: 1 });
});

it('asks for transactions that are on the disk when they end', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const other = await openDexieStorage(name);
  transaction.mockClear();
  await other.log.append({ mapId: 'a', updates, summary: {} });
  expect(transaction.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
    ['readwrite', { durability: 'strict' }],
  ]);
  transaction.mockRestore();
  other.close();
});

it('tells other tabs that the list has changed', async () => {
  const other = await openDexieStorage(name);
  const listener = vi.fn();
  const stop = other.maps.watch(listener);
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  await storage.maps.change('a', { title: 'B' });
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2));
  expect((await other.maps.get('a'))?.title).toBe('B');
  stop();
  other.close();
});

describe.each<Manner>(['throws', 'aborts', 'is silent'])('when a write that fails %s', (manner) => {
  const failOn = <Value>(nth: number, error: string, work: () => Promise<Value>) =>
    withFailingWrites(manner, (count) => (count === nth ? error : null), work);
  const append = () => storage.log.append({ mapId: 'a', updates, summary: { title: 'B', updatedAt: 2 } });

  it.each([1, 2, 3])('[P2] at the %i. of an append, neither its updates nor its summary are there', async (nth) => {
    const before = await storage.log.read('a');
    await failOn(nth, 'UnknownError', async () => {
      await expect(append()).rejects.toMatchObject({ code: 'failed' });
    });
    expect(await storage.log.read('a')).toEqual(before);
    expect(await storage.maps.get('a')).toEqual(summary);
    await append();
    expect((await storage.log.read('a'))?.loose).toBe(2);
    expect(await storage.maps.get('a')).toEqual({ ...summary, title: 'B', updatedAt: 2 });
  });

  it('[P3] while compacting, the log stays as it was', async () => {
    await append();
    const before = await storage.log.read('a');
    await failOn(1, 'QuotaExceededError', async () => {
      const compacting = storage.log.compact('a', before?.upTo ?? 0, () => Uint8Array.of(9));
      await expect(compacting).rejects.toMatchObject({ code: 'full' });
    });
    expect(await storage.log.read('a')).toEqual(before);
  });

  it.each([1, 2, 3])('at the %i. of a creation, nothing of the map is there', async (nth) => {
    const made = { ...summary, id: 'b' };
    await failOn(nth, 'UnknownError', async () => {
      const creating = storage.maps.create(made, content, { mapId: 'b', mime: 'image/png', bytes: content });
      await expect(creating).rejects.toMatchObject({ code: 'failed' });
    });
    expect(await storage.maps.list()).toEqual([summary]);
    expect(await storage.log.read('b')).toBeUndefined();
    expect(await storage.maps.thumbnail('b')).toBeUndefined();
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'unavailable'],
    ['InvalidAccessError', 'unavailable'],
    ['UnknownError', 'failed'],
    ['InvalidStateError', 'failed'],
    ['DataError', 'failed'],
  ])('with %s, the code is %s', async (error, code) => {
    const asset = { id: 'x', mime: 'image/png', width: 1, height: 1, bytes: content };
    const writes = [
      append,
      () => storage.maps.change('a', { title: 'B' }),
      () => storage.assets.put([asset]),
      () => storage.settings.set('key', 1),
    ];
    for (const write of writes)
      await failOn(1, error, async () => {
        await expect(write()).rejects.toMatchObject({ name: 'StorageError', code });
      });
    expect(await storage.maps.list()).toEqual([summary]);
  });
});

describe('the code', () => {
  it('is unavailable once the database is closed', async () => {
    storage.close();
    await expect(storage.maps.list()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is unavailable where the browser gives no database', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    await expect(openDexieStorage(newName())).rejects.toMatchObject({ name: 'StorageError', code: 'unavailable' });
    open.mockRestore();
  });

  it('is read off the first of many failures', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Dexie.BulkError('2 of 2 failed', { 0: new DOMException('', 'QuotaExceededError') });
    });
    await expect(storage.settings.set('key', 1)).rejects.toMatchObject({ code: 'full' });
    put.mockRestore();
  });
});

describe('[P13] a newer program', () => {
  /** Opens the database as a program with more tables would. */
  const upgrade = () =>
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 20);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('tomorrow');
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onblocked = () => {
        reject(new Error('The older program does not let go'));
      };
    });

  it('finds the database free, and what the older one then writes is refused', async () => {
    await upgrade();
    await expect(storage.log.append({ mapId: 'a', updates, summary: {} })).rejects.toMatchObject({ code: 'newer' });
  });

  it('has a database that can be read here and not written', async () => {
    storage.close();
    await upgrade();
    storage = await openDexieStorage(name);
    expect(storage.isReadOnly).toBe(true);
    expect(await storage.maps.list()).toEqual([summary]);
    expect((await storage.log.read('a'))?.updates).toEqual([content]);
    const writes = [
      storage.log.append({ mapId: 'a', updates, summary: {} }),
      storage.maps.create({ ...summary, id: 'b' }, content, null),
      storage.maps.change('a', { title: 'B' }),
      storage.maps.remove('a'),
      storage.settings.set('key', 1),
    ];
    for (const write of writes) await expect(write).rejects.toMatchObject({ code: 'newer' });
    expect(await storage.maps.list()).toEqual([summary]);
  });
});
