/**
 * How a browser lets a write fail: the call throws; the transaction ends after the request has gone well; it ends and
 * the request is never answered; or nothing is ever answered.
 */
export type Manner = 'throws' | 'aborts' | 'is silent' | 'hangs';

/**
 * Lets writes to IndexedDB fail while `work` runs.
 * @param fails the name of the error with which the n-th write, counted from 1, fails; null where it goes well
 */
export async function withFailingWrites<Value>(
  manner: Manner,
  fails: (nth: number) => string | null,
  work: () => Promise<Value>,
): Promise<Value> {
  type Write = (this: IDBObjectStore, ...args: [value: unknown, key?: IDBValidKey]) => IDBRequest<IDBValidKey>;
  const prototype: { add: Write; put: Write } = IDBObjectStore.prototype;
  const { add, put } = prototype;
  let count = 0;
  const failing = (write: Write): Write =>
    function (...args) {
      count += 1;
      const name = fails(count);
      if (name === null) return write.apply(this, args);
      const error = new DOMException('', name);
      if (manner === 'throws') throw error;
      if (manner === 'hangs') return {} as IDBRequest<IDBValidKey>;
      const { transaction } = this;
      const abort = () => {
        (transaction as { error: DOMException | null }).error = error;
        transaction.abort();
      };
      if (manner === 'aborts') {
        const request = write.apply(this, args);
        request.addEventListener('success', abort);
        return request;
      }
      abort();
      return {} as IDBRequest<IDBValidKey>;
    };
  Object.assign(prototype, { add: failing(add), put: failing(put) });
  try {
    return await work();
  } finally {
    Object.assign(prototype, { add, put });
  }
}
