import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setField } from '../../src/commands/parts.ts';
import { MapDocument } from '../../src/document/mapDocument.ts';
import { openMap } from '../../src/editor/openMap.ts';
import { Workspace } from '../../src/editor/workspace.ts';
import { exportJson } from '../../src/exporters/json.ts';
import { JOURNEY_ID } from '../../src/model/journey.ts';
import { openDexieStorage } from '../../src/storage/dexieStorage.ts';
import { type Manner, withFailingWrites } from '../helpers/failingWrites.ts';
import { countingIds } from '../helpers/ids.ts';
import { recordsFrom } from '../helpers/mapBuilder.ts';
import { scale } from '../helpers/scale.ts';
import { testPorts } from '../helpers/testEditor.ts';

/** How a write may fail, and the error that a browser gives for it. */
const faults: readonly (readonly [Manner, string])[] = [
  ['aborts', 'AbortError'],
  ['throws', 'QuotaExceededError'],
  ['throws', 'InvalidStateError'],
  ['hangs', 'none'],
];
/** Each of the first writes fails in turn, in each manner. */
const WRITES = scale(10, 50);
const newName = countingIds('faults');

beforeEach(() => {
  // Only the timers of ours: the database has its own.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe(`[P5] each of the first ${String(WRITES)} writes, failing in turn in ${String(faults.length)} manners`, () => {
  it.each(faults)(
    '%s (%s): is told within a second, all can be downloaded, and a reload finds all',
    async (...fault) => {
      const [manner, error] = fault;
      for (let bad = 1; bad <= WRITES; bad += 1) {
        const storage = await openDexieStorage(newName());
        const ports = testPorts({ storage });
        const mapId = await new Workspace(ports).create(recordsFrom());
        const editor = await openMap(ports, mapId);
        if (editor === undefined) throw new Error('The map is not there');
        const nextWord = countingIds('word ');
        const edit = () => {
          editor.run(setField, { ids: [JOURNEY_ID], field: 'title', value: nextWord() });
        };
        await withFailingWrites(
          manner,
          (nth) => (nth === bad ? error : null),
          async () => {
            // Each edit writes two rows: its update, and the summary that carries the new title.
            for (let i = 0; i < Math.ceil(bad / 2) - 1; i += 1) {
              edit();
              await editor.saver.flush();
              expect(editor.saver.state).toEqual({ status: 'saved' });
            }
            edit();
            await until(() => manner === 'hangs' || editor.saver.state.status === 'failed');
            await vi.advanceTimersByTimeAsync(manner === 'hangs' ? 900 : 0);
            expect(editor.saver.state).toEqual(
              manner === 'hangs'
                ? { status: 'saving', isLate: true }
                : { status: 'failed', reason: expect.any(String) as string },
            );
            edit();
            const file = await exportJson({
              table: editor.table,
              schemaVersion: editor.schemaVersion,
              asset: async () => undefined,
              app: 'test',
              exportedAt: new Date(0).toISOString(),
            });
            expect(await file.blob.text()).toContain(editor.map.journey.title);
            // Longer than the patience with a write that hangs, and than the pause before the next try.
            await vi.advanceTimersByTimeAsync(9000);
            await until(() => editor.saver.state.status === 'saved');
          },
        );
        const reloaded = new MapDocument();
        reloaded.merge((await storage.log.read(mapId))?.updates ?? []);
        expect(reloaded.isIncomplete).toBe(false);
        expect(reloaded.table).toEqual(editor.table);
        await editor.close();
        storage.close();
      }
    },
  );
});

/** Lets the database go on until something is true. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue())
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
}
