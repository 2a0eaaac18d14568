import type { LogBatch, UpdateLog } from '../../src/storage/ports.ts';
import { StorageError, type StorageErrorCode } from '../../src/storage/storageError.ts';

/** What becomes of a write: it goes well, gets no answer, or fails with a code. */
export type Fate = 'well' | 'silent' | StorageErrorCode;

interface SteeredLog extends UpdateLog {
  /** Every write that was tried, the oldest first. */
  readonly tried: readonly LogBatch[];
}

/**
 * A log whose writes go as the test says.
 * @param fate of the n-th write, counted from 1; a promise keeps the write waiting
 */
export function steeredLog(log: UpdateLog, fate: (nth: number) => Fate | Promise<Fate>): SteeredLog {
  const tried: LogBatch[] = [];
  return {
    ...log,
    tried,
    append: async (batch) => {
      tried.push(batch);
      const outcome = await fate(tried.length);
      if (outcome === 'well') return log.append(batch);
      if (outcome === 'silent') return new Promise(() => {});
      throw new StorageError(outcome, 'The test says so');
    },
  };
}
