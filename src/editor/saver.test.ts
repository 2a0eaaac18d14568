import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { twinOf } from '../../tests/helpers/person.ts';
import { seededRandom } from '../../tests/helpers/random.ts';
import { deferred, saving, settle } from '../../tests/helpers/saving.ts';
import type { Fate } from '../../tests/helpers/steeredLog.ts';
import { JOURNEY_ID } from '../model/journey.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('writing', () => {
  it('[P4] begins at once and waits for no timer', async () => {
    const { edit, saver, states, reloaded, document, times } = await saving();
    edit();
    expect(saver.state).toEqual({ status: 'saving', isLate: false });
    await saver.flush();
    expect(times).toEqual([0]);
    expect(states.map(({ status }) => status)).toEqual(['saving', 'saved']);
    expect((await reloaded()).table).toEqual(document.table);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('[P4] [P8] takes what one gesture writes as one group', async () => {
    const { edit, saver, log } = await saving();
    edit();
    edit();
    await saver.flush();
    expect(log.tried.map(({ updates }) => updates.length)).toEqual([2]);
  });

  it('[P4] [P8] groups what is edited while a write runs into the next one', async () => {
    const first = deferred();
    const { edit, saver, log, reloaded, document } = await saving((nth) => (nth === 1 ? first.promise : 'well'));
    edit();
    await settle();
    edit();
    await settle();
    edit();
    edit();
    expect(log.tried).toHaveLength(1);
    expect(saver.state).toEqual({ status: 'saving', isLate: false });
    first.resolve('well');
    await saver.flush();
    expect(log.tried.map(({ updates }) => updates.length)).toEqual([1, 3]);
    expect(saver.state).toEqual({ status: 'saved' });
    expect((await reloaded()).table).toEqual(document.table);
  });

  it('[P2] is of this document’s own updates, with the summary of the map as it then is', async () => {
    const { saver, log, document, edit, storage } = await saving();
    const other = twinOf(document);
    other.commit([{ id: 'x99', key: 'type', from: undefined, to: 'stage' }]);
    document.merge([other.encode()]);
    await saver.flush();
    expect(log.tried).toEqual([]);
    expect(saver.state).toEqual({ status: 'saved' });
    vi.setSystemTime(77);
    edit();
    await saver.flush();
    expect(await storage.maps.get('a')).toMatchObject({ cards: document.map.cards.length, updatedAt: 77 });
  });

  it('[P2] repeats the summary only where it says something new, and the time of an edit once a second', async () => {
    const { saver, log, document, edit } = await saving();
    const editAt = async (time: number, work = edit) => {
      vi.setSystemTime(time);
      work();
      await saver.flush();
      return log.tried.at(-1)?.summary;
    };
    expect(await editAt(5000)).toMatchObject({ updatedAt: 5000 });
    expect(await editAt(5400)).toBeNull();
    expect(await editAt(5999)).toBeNull();
    expect(await editAt(6000)).toMatchObject({ updatedAt: 6000 });
    const rename = () => {
      document.commit([{ id: JOURNEY_ID, key: 'title', from: undefined, to: 'New' }]);
    };
    expect(await editAt(6001, rename)).toMatchObject({ title: 'New', updatedAt: 6001 });
  });

  it('[P9] tells other tabs an update when the disk has it, and not before', async () => {
    const first = deferred();
    const { edit, saver, told, document } = await saving((nth) => (nth === 1 ? first.promise : 'well'));
    const other = twinOf(document);
    edit();
    await settle();
    expect(told).toEqual([]);
    first.resolve('well');
    await settle();
    expect(told).toHaveLength(1);
    edit();
    edit();
    await saver.flush();
    other.merge(told);
    expect(other.table).toEqual(document.table);
  });
});

describe('a failed write', () => {
  it.each(['full', 'unavailable', 'missing', 'failed'] as const)('[P5] is told at once: %s', async (code) => {
    const { edit, states } = await saving(() => code);
    edit();
    await settle();
    expect(states).toEqual([
      { status: 'saving', isLate: false },
      { status: 'failed', reason: code },
    ]);
  });

  it('[P5] is told as late within a second, and as failed when no answer comes in eight', async () => {
    const { edit, saver, reloaded, document } = await saving((nth) => (nth === 1 ? 'silent' : 'well'));
    edit();
    await vi.advanceTimersByTimeAsync(899);
    expect(saver.state).toEqual({ status: 'saving', isLate: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(saver.state).toEqual({ status: 'saving', isLate: true });
    await vi.advanceTimersByTimeAsync(7099);
    expect(saver.state).toEqual({ status: 'saving', isLate: true });
    await vi.advanceTimersByTimeAsync(1);
    expect(saver.state).toEqual({ status: 'failed', reason: 'failed' });
    await vi.advanceTimersByTimeAsync(200);
    expect(saver.state).toEqual({ status: 'saved' });
    expect((await reloaded()).table).toEqual(document.table);
  });

  it('[P5] is tried again with growing pauses, up to ten seconds, and as quickly as before once one went well', async () => {
    const { edit, times, saver } = await saving((nth) => (nth === 10 ? 'well' : 'failed'));
    edit();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saver.state).toEqual({ status: 'saved' });
    const pauses = (all: readonly number[]) => all.slice(1).map((time, i) => time - (all[i] as number));
    expect(pauses(times)).toEqual([200, 400, 800, 1600, 3200, 6400, 10_000, 10_000, 10_000]);
    edit();
    await vi.advanceTimersByTimeAsync(200);
    expect(pauses(times.slice(10))).toEqual([200]);
  });

  it('[P5] stays failed while more is edited, and nothing is written before its time', async () => {
    const { edit, saver, log } = await saving((nth) => (nth === 1 ? 'full' : 'well'));
    edit();
    await settle();
    edit();
    await settle();
    edit();
    expect(saver.state).toEqual({ status: 'failed', reason: 'full' });
    expect(log.tried).toHaveLength(1);
  });

  it('[P5] is repeated with all that the disk lacks, in one piece', async () => {
    const { edit, saver, log, document, reloaded, told } = await saving((nth) =>
      nth === 2 || nth === 3 ? 'failed' : 'well',
    );
    edit();
    await saver.flush();
    const disk = await reloaded();
    edit();
    await settle();
    edit();
    await vi.advanceTimersByTimeAsync(200);
    edit();
    await vi.advanceTimersByTimeAsync(400);
    expect(saver.state).toEqual({ status: 'saved' });
    expect(log.tried.map(({ updates }) => updates.length)).toEqual([1, 1, 1, 1]);
    disk.merge(log.tried.at(-1)?.updates ?? []);
    expect(disk.isIncomplete).toBe(false);
    expect(disk.table).toEqual(document.table);
    expect((await reloaded()).table).toEqual(document.table);
    // [P9] What failed was told to nobody; the repetition is told as a whole.
    expect(told).toHaveLength(2);
  });

  it.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    '[P5] loses nothing when it is the %i. of twelve',
    async (bad) => {
      const { edit, document, reloaded, saver, told } = await saving((nth) => (nth === bad ? 'failed' : 'well'));
      const other = twinOf(document);
      for (let i = 0; i < 12; i++) {
        edit();
        await settle();
      }
      await vi.advanceTimersByTimeAsync(200);
      expect(saver.state).toEqual({ status: 'saved' });
      expect((await reloaded()).table).toEqual(document.table);
      other.merge(told);
      expect(other.isIncomplete).toBe(false);
      expect(other.table).toEqual(document.table);
    },
  );

  it('[P5] [P9] loses nothing among others, whatever their order and whatever is edited meanwhile', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed);
      const fates: readonly Fate[] = ['well', 'well', 'failed', 'full', 'silent'];
      const { edit, document, reloaded, saver, told } = await saving((nth) => (nth > 30 ? 'well' : random.pick(fates)));
      const other = twinOf(document);
      for (let step = 0; step < 25; step++) {
        if (random.chance(70)) edit();
        if (random.chance(10)) void saver.flush();
        await vi.advanceTimersByTimeAsync(random.chance(50) ? 0 : random.below(3000));
        // What is told stands on what was told before, however the writes go.
        other.merge(told.splice(0));
        expect(other.isIncomplete).toBe(false);
      }
      await vi.advanceTimersByTimeAsync(600_000);
      expect(saver.state).toEqual({ status: 'saved' });
      expect((await reloaded()).table, `seed ${String(seed)}`).toEqual(document.table);
      other.merge(told);
      expect(other.table).toEqual(document.table);
      expect(vi.getTimerCount()).toBe(0);
    }
  });
});

describe('flush and close', () => {
  it('[P5] flush tries again at once', async () => {
    const { edit, saver, times } = await saving((nth) => (nth === 1 ? 'failed' : 'well'));
    edit();
    await settle();
    await saver.flush();
    expect(times).toEqual([0, 0]);
    expect(saver.state).toEqual({ status: 'saved' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('flush has nothing to do when all is saved', async () => {
    const { saver, log, states } = await saving();
    await saver.flush();
    expect(log.tried).toEqual([]);
    expect(states).toEqual([]);
  });

  it('close writes what is left, and hears of no edit after', async () => {
    const { edit, saver, log, reloaded, document } = await saving();
    edit();
    await saver.close();
    expect((await reloaded()).table).toEqual(document.table);
    edit();
    await settle();
    expect(log.tried).toHaveLength(1);
  });

  it('close that cannot write says so and tries no more', async () => {
    const { edit, saver, log } = await saving(() => 'full');
    edit();
    await saver.close();
    expect(saver.state).toEqual({ status: 'failed', reason: 'full' });
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log.tried).toHaveLength(1);
  });
});
