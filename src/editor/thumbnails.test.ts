import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openEditor, storeMap, testPorts } from '../../tests/helpers/testEditor.ts';
import { setField } from '../commands/parts.ts';
import { JOURNEY_ID } from '../model/journey.ts';
import type { Editor } from './editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const edit = (editor: Editor, value: string) => editor.run(setField, { ids: [JOURNEY_ID], field: 'title', value });

/** An open map whose painter paints its title's length. */
async function start() {
  const paint = vi.fn(async (map: Editor['map']) => ({
    mime: 'image/png',
    bytes: Uint8Array.of(map.journey.title.length),
  }));
  const ports = testPorts({ paintThumbnail: paint });
  const mapId = await storeMap(ports);
  const editor = await openEditor(ports, mapId);
  paint.mockClear();
  const painted = async () => (await ports.storage.maps.thumbnail(mapId))?.bytes[0];
  return { ports, mapId, editor, paint, painted };
}

it('a thumbnail is painted once people have paused', async () => {
  const { ports, mapId, editor, paint, painted } = await start();
  for (const title of ['a', 'ab', 'abc']) {
    edit(editor, title);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(paint).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(paint).toHaveBeenCalledTimes(1);
  expect(await painted()).toBe(3);
  expect(await ports.storage.maps.get(mapId)).toMatchObject({ title: 'abc', thumbnails: 1 });
});

it('what is due when the map is closed is painted then, and nothing is painted after', async () => {
  const { editor, paint, painted } = await start();
  edit(editor, 'ab');
  await editor.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(await painted()).toBe(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(paint).toHaveBeenCalledTimes(1);
});

it('a map that was only looked at keeps its thumbnail', async () => {
  const { editor, paint } = await start();
  await editor.close();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(paint).not.toHaveBeenCalled();
});

it('one that cannot be painted or kept harms nothing, and is tried again with the next edit', async () => {
  const { ports, editor, paint, painted } = await start();
  paint.mockRejectedValueOnce(new Error('no canvas'));
  edit(editor, 'a');
  await vi.advanceTimersByTimeAsync(2000);
  vi.spyOn(ports.storage.maps, 'setThumbnail').mockRejectedValueOnce(new Error('no room'));
  edit(editor, 'ab');
  await vi.advanceTimersByTimeAsync(2000);
  expect(editor.saver.state).toEqual({ status: 'saved' });
  edit(editor, 'abc');
  await vi.advanceTimersByTimeAsync(2000);
  expect(await painted()).toBe(3);
});
