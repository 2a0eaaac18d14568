import type { Journal } from './journal.ts';
import type { Answer, Request } from './messages.ts';

/** What of a worker is used here. */
interface WorkerLike {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (request: Request) => void;
}

/**
 * The journal, written by a worker.
 * @param start starts the worker; throws where the browser has none
 * @returns null where the browser has no files for it, or forbids them here
 */
export async function workerJournal(start: () => WorkerLike): Promise<Journal | null> {
  try {
    const ask = asking(start());
    await ask('open');
    return {
      list: () => ask('list'),
      read: (...args) => ask('read', ...args),
      assetIds: () => ask('assetIds'),
      asset: (...args) => ask('asset', ...args),
      append: (...args) => ask('append', ...args),
      replace: (...args) => ask('replace', ...args),
      remove: (...args) => ask('remove', ...args),
      keep: (...args) => ask('keep', ...args),
      putAsset: (...args) => ask('putAsset', ...args),
    };
  } catch {
    return null;
  }
}

function asking(worker: WorkerLike) {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let count = 0;
  worker.onmessage = ({ data }) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('refusal' in data) call?.reject(new DOMException(data.refusal.message, data.refusal.name));
    else call?.resolve(data.value as never);
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker has failed'));
    waiting.clear();
  };
  return <Value>(call: Request['call'], ...args: readonly unknown[]): Promise<Value> =>
    new Promise((resolve, reject) => {
      const id = (count += 1);
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, call, args });
    });
}
