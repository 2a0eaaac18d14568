import type { MapDocument } from '../document/mapDocument.ts';
import { createEmitter } from '../lib/emitter.ts';
import { asStorageError, StorageError, type StorageErrorCode } from '../storage/storageError.ts';

/** How far one place is with keeping a document. */
export type WriterState =
  | { readonly status: 'saved' }
  /** `isLate`: the answer is longer in coming than it ever should. */
  | { readonly status: 'saving'; readonly isLate: boolean }
  /** Nothing is lost as long as the page stays open; another try follows by itself. */
  | { readonly status: 'failed'; readonly reason: StorageErrorCode };

interface LogWriterOptions {
  readonly document: MapDocument;
  /** Appends updates in one piece; resolves when the disk has them. */
  readonly append: (updates: readonly Uint8Array[]) => Promise<void>;
  /** Told each update once the disk has it. */
  readonly onDurable?: (update: Uint8Array) => void;
}

/** Milliseconds before the first repetition of a failed write, and at most. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;
/** A write that has not ended after so many milliseconds is told of, as late. */
const LATE = 900;
/** A write that has not ended after this many milliseconds counts as failed: some browsers never answer when full. */
const PATIENCE = 8000;

/** Writes a document's updates to one place as they are made, in groups, without a timer (P4). */
export class LogWriter {
  readonly #options: LogWriterOptions;
  readonly #changed = createEmitter<undefined>();
  #queue: Uint8Array[] = [];
  /** What the place is known to have. */
  #durable: Uint8Array;
  #running: Promise<void> | null = null;
  #pause = FIRST_PAUSE;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #state: WriterState = { status: 'saved' };

  constructor(options: LogWriterOptions) {
    this.#options = options;
    this.#durable = options.document.stateVector();
  }

  get state(): WriterState {
    return this.#state;
  }

  onChange(listener: () => void): () => void {
    return this.#changed.subscribe(listener);
  }

  write(update: Uint8Array): void {
    this.#queue.push(update);
    if (this.#state.status === 'saved') this.#setState({ status: 'saving', isLate: false });
    if (this.#retry === null) this.#run();
  }

  /** Tries at once to write what the place lacks, and resolves when that attempt has ended. */
  async flush(): Promise<void> {
    if (this.#retry !== null) {
      this.#stopRetrying();
      this.#run();
    }
    await this.#running;
  }

  /** Writes what is left and stops. */
  async close(): Promise<void> {
    await this.flush();
    this.#stopRetrying();
  }

  #stopRetrying(): void {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
  }

  #run(): void {
    this.#running ??= this.#writeAll().finally(() => {
      this.#running = null;
    });
  }

  async #writeAll(): Promise<void> {
    // One turn of the event loop's micro tasks lets the rest of a gesture join.
    await Promise.resolve();
    const { document, append, onDurable } = this.#options;
    while (this.#queue.length > 0) {
      const covered = document.stateVector();
      // After a failure, everything that the place lacks goes in one piece: a gap would hide all that follows it (P5).
      const updates = this.#state.status === 'failed' ? [document.encode(this.#durable)] : this.#queue;
      this.#queue = [];
      try {
        await this.#inTime(append(updates));
      } catch (error) {
        this.#queue = [...updates, ...this.#queue];
        this.#fail(asStorageError(error).code);
        return;
      }
      this.#durable = covered;
      this.#pause = FIRST_PAUSE;
      if (this.#queue.length > 0) this.#setState({ status: 'saving', isLate: false });
      for (const update of updates) onDurable?.(update);
    }
    this.#setState({ status: 'saved' });
  }

  async #inTime(write: Promise<void>): Promise<void> {
    const late = setTimeout(() => {
      if (this.#state.status === 'saving') this.#setState({ status: 'saving', isLate: true });
    }, LATE);
    let end: ReturnType<typeof setTimeout> | undefined;
    const ended = new Promise<never>((_, reject) => {
      end = setTimeout(() => {
        reject(new StorageError('failed', 'The write did not end'));
      }, PATIENCE);
    });
    try {
      await Promise.race([write, ended]);
    } finally {
      clearTimeout(late);
      clearTimeout(end);
    }
  }

  #fail(reason: StorageErrorCode): void {
    this.#setState({ status: 'failed', reason });
    this.#retry = setTimeout(() => {
      this.#retry = null;
      this.#run();
    }, this.#pause);
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
  }

  #setState(state: WriterState): void {
    this.#state = state;
    this.#changed.emit(undefined);
  }
}
