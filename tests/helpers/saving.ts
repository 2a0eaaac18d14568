import { vi } from 'vitest';
import { MapDocument } from '../../src/document/mapDocument.ts';
import { Saver, type SaveState } from '../../src/editor/saver.ts';
import { summaryOf } from '../../src/editor/summary.ts';
import { JOURNEY_ID } from '../../src/model/journey.ts';
import { createMemoryStorage } from '../../src/storage/memoryStorage.ts';
import type { Journal } from '../../src/storage/ports.ts';
import { countingIds } from './ids.ts';
import { recordsFrom } from './mapBuilder.ts';
import { type Fate, steeredLog } from './steeredLog.ts';

/** A document whose writes go as the test says, with all that its saver did. */
export async function saving(
  fate: (nth: number) => Fate | Promise<Fate> = () => 'well',
  journal: Promise<Journal | null> = Promise.resolve(null),
) {
  const storage = createMemoryStorage();
  const document = MapDocument.create(recordsFrom());
  const summary = { id: 'a', title: '', createdAt: 0, updatedAt: 0, stages: 0, cards: 0, trashedAt: null };
  await storage.maps.create({ ...summary, thumbnails: 0 }, document.encode(), null);
  const times: number[] = [];
  const log = steeredLog(storage.log, (nth) => {
    times.push(Date.now());
    return fate(nth);
  });
  const told: Uint8Array[] = [];
  const states: SaveState[] = [];
  const saver = new Saver({
    mapId: 'a',
    document,
    log,
    journal,
    summary: () => summaryOf(document.map, Date.now()),
    onDurable: (update) => told.push(update),
  });
  saver.onChange((state) => states.push(state));
  await journal;
  const nextWord = countingIds('word ');
  return {
    storage,
    document,
    saver,
    log,
    times,
    told,
    states,
    edit: (): void => {
      document.commit([{ id: JOURNEY_ID, key: 'note', from: undefined, to: nextWord() }]);
    },
    /** The map as it would be after a reload. */
    reloaded: async (): Promise<MapDocument> => {
      const stored = new MapDocument();
      stored.merge((await storage.log.read('a'))?.updates ?? []);
      if (stored.isIncomplete) throw new Error('Part of the log is lacking');
      return stored;
    },
  };
}

/** Lets everything happen that waits for no timer. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

export function deferred(): { readonly promise: Promise<Fate>; readonly resolve: (fate: Fate) => void } {
  let resolve: (fate: Fate) => void = () => undefined;
  const promise = new Promise<Fate>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
