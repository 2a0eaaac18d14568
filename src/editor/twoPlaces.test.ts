import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryFiles } from '../../tests/helpers/memoryFiles.ts';
import { deferred, saving, settle } from '../../tests/helpers/saving.ts';
import { openJournal } from '../storage/journal/journal.ts';
import type { Journal } from '../storage/ports.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('two places', () => {
  /** A journal on files in memory whose writes the test may hold back or cut. */
  function steered() {
    const files = memoryFiles();
    const journal = openJournal(files, 'page');
    let held: Promise<unknown> = Promise.resolve();
    return {
      files,
      journal: Promise.resolve({
        ...journal,
        append: async (...args: Parameters<Journal['append']>) => {
          await held;
          return journal.append(...args);
        },
      }),
      hold: () => {
        const { promise, resolve } = deferred();
        held = promise;
        return () => {
          resolve('well');
        };
      },
    };
  }

  it('[P10] are both written, and only then is anything called saved', async () => {
    const second = steered();
    const { edit, saver, states, document } = await saving(undefined, second.journal);
    const letGo = second.hold();
    edit();
    await vi.advanceTimersByTimeAsync(500);
    expect(states).toEqual([{ status: 'saving', isLate: false }]);
    letGo();
    await saver.flush();
    expect(saver.state).toEqual({ status: 'saved' });
    const kept = await (await second.journal).read('a');
    expect(kept?.updates).toHaveLength(1);
    expect(kept?.summary).toMatchObject({ title: document.map.journey.title, at: 0 });
  });

  it('[P10] go on one without the other: the journal fails', async () => {
    const second = steered();
    const { edit, saver, reloaded, document, told } = await saving(undefined, second.journal);
    second.files.cutAfter = 5;
    edit();
    await settle();
    expect(saver.state).toEqual({ status: 'half', failed: 'journal', reason: 'full', isSaved: true });
    edit();
    await settle();
    expect((await reloaded()).table).toEqual(document.table);
    expect(told).toHaveLength(2);
    second.files.cutAfter = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saver.state).toEqual({ status: 'saved' });
  });

  it('[P10] go on one without the other: the database fails, and is told nothing of to other tabs', async () => {
    const second = steered();
    const { edit, saver, document, told, reloaded } = await saving(
      (nth) => (nth < 4 ? 'full' : 'well'),
      second.journal,
    );
    edit();
    await settle();
    expect(saver.state).toEqual({ status: 'half', failed: 'database', reason: 'full', isSaved: true });
    const letGo = second.hold();
    edit();
    await settle();
    expect(saver.state).toEqual({ status: 'half', failed: 'database', reason: 'full', isSaved: false });
    letGo();
    await settle();
    expect(saver.state).toEqual({ status: 'half', failed: 'database', reason: 'full', isSaved: true });
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saver.state).toEqual({ status: 'saved' });
    expect((await reloaded()).table).toEqual(document.table);
  });

  it('[P10] both fail, or the map is gone: that is not half saved', async () => {
    const second = steered();
    second.files.cutAfter = 0;
    const full = await saving(() => 'full', second.journal);
    full.edit();
    await settle();
    expect(full.saver.state).toEqual({ status: 'failed', reason: 'full' });
    const gone = await saving(() => 'missing', steered().journal);
    gone.edit();
    await settle();
    expect(gone.saver.state).toEqual({ status: 'failed', reason: 'missing' });
  });
});
