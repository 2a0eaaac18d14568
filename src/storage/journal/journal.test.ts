import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../../tests/helpers/memoryFiles.ts';
import type { Asset } from '../ports.ts';
import { openJournal, readJournal } from './journal.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const picture: Asset = { id: 'f'.repeat(64), mime: 'image/png', width: 2, height: 3, bytes: bytes(9, 8) };

/** Two pages on the same files. */
function pages() {
  const files = memoryFiles();
  return { files, one: openJournal(files, 'one'), other: openJournal(files, 'other'), reader: readJournal(files) };
}

const updatesOf = async (journal: ReturnType<typeof readJournal>, id: string) =>
  (await journal.read(id))?.updates.map((update) => [...update]);

describe('a journal', () => {
  it('[P10] has what every page has appended to a map, and the last that was said of it', async () => {
    const { one, other, reader } = pages();
    await one.append('a', [bytes(1), bytes(2)], { title: 'First', at: 5 });
    await other.append('a', [bytes(3)], { title: 'Second', trashedAt: 7, at: 9 });
    await one.append('a', [bytes(4)], { title: 'Too old', at: 6 });
    await one.append('b', [bytes(5)], null);
    expect([...(await reader.list())].sort()).toEqual(['a', 'b']);
    expect(await updatesOf(reader, 'a')).toEqual([[1], [2], [4], [3]]);
    expect((await reader.read('a'))?.summary).toEqual({ title: 'Second', trashedAt: 7, at: 9 });
    expect(await reader.read('c')).toBeUndefined();
  });

  it('[P11] loses nothing by a write that was cut, neither before it nor after', async () => {
    for (const cut of [0, 1, 7, 8, 9]) {
      const { files, one, reader } = pages();
      await one.append('a', [bytes(1)], null);
      files.cutAfter = cut;
      await expect(one.append('a', [bytes(2)], null)).rejects.toThrow('No room');
      files.cutAfter = null;
      await one.append('a', [bytes(2), bytes(3)], null);
      expect(await updatesOf(reader, 'a')).toEqual([[1], [2], [3]]);
    }
  });

  it('[P11] reads what is whole of a file that was cut at any place', async () => {
    const { files, one, reader } = pages();
    await one.append('a', [bytes(1, 1), bytes(2, 2), bytes(3, 3)], null);
    const [[path, whole] = ['', bytes()]] = [...files.contents];
    for (let length = 0; length <= whole.length; length += 1) {
      files.contents.set(path, whole.slice(0, length));
      const read = (await updatesOf(reader, 'a')) ?? [];
      expect(read).toEqual(
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ].slice(0, read.length),
      );
      expect(read).toHaveLength(Math.floor(length / 11));
    }
  });

  it('[P3] is made anew before what it was made of goes', async () => {
    const { files, one, reader } = pages();
    await one.append('a', [bytes(1)], { title: 'A', at: 1 });
    files.cutAfter = 3;
    await expect(one.replace('a', bytes(1, 2), { title: 'B', at: 2 })).rejects.toThrow();
    files.cutAfter = null;
    expect(await updatesOf(reader, 'a')).toEqual([[1]]);
    await one.replace('a', bytes(1, 2), { title: 'B', at: 2 });
    expect(await updatesOf(reader, 'a')).toEqual([[1, 2]]);
    expect((await reader.read('a'))?.summary).toEqual({ title: 'B', at: 2 });
  });

  it('forgets a map that was removed for good, also when another page still writes to it', async () => {
    const { one, other, reader } = pages();
    await one.append('a', [bytes(1)], null);
    await one.remove('a');
    await other.append('a', [bytes(2)], null);
    expect(await reader.list()).toEqual([]);
    expect(await reader.read('a')).toBeUndefined();
    await one.keep('a');
    expect(await updatesOf(reader, 'a')).toEqual([[2]]);
  });

  it('keeps pictures by their ids, and one that was cut is written again', async () => {
    const { files, one, reader } = pages();
    files.cutAfter = 20;
    await expect(one.putAsset(picture)).rejects.toThrow();
    files.cutAfter = null;
    expect(await reader.asset(picture.id)).toBeUndefined();
    await one.putAsset(picture);
    await one.putAsset(picture);
    expect(await reader.asset(picture.id)).toEqual(picture);
    expect(await reader.assetIds()).toEqual([picture.id]);
    expect(await reader.asset('e'.repeat(64))).toBeUndefined();
  });

  it.each(['../maps', 'a/b', '', '.', 'ä', 'x'.repeat(101)])(
    'refuses an id that is no name of a file: %j',
    async (id) => {
      const { files, one, reader } = pages();
      await expect(one.append(id, [bytes(1)], null)).rejects.toThrow('is no name');
      expect(await reader.read(id)).toBeUndefined();
      expect(await reader.asset(id)).toBeUndefined();
      await one.remove(id);
      await one.keep(id);
      expect(files.contents.size).toBe(0);
    },
  );

  it('skips what a newer program may have written into it', async () => {
    const { files, one, reader } = pages();
    await one.append('a', [bytes(1)], null);
    const { frame } = await import('./frames.ts');
    await files.append('maps/a', 'newer-1', frame(bytes(200, 1, 2)));
    await files.append('maps/a', 'newer-1', frame(bytes(2, 0x7b)));
    await files.append('maps/a', 'newer-1', frame(bytes(1, 7)));
    expect(await updatesOf(reader, 'a')).toEqual([[1], [7]]);
  });
});
