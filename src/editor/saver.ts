import type { MapDocument } from '../document/mapDocument.ts';
import { createEmitter } from '../lib/emitter.ts';
import { sameJson } from '../lib/json.ts';
import type { MapSummary, UpdateLog } from '../storage/ports.ts';
import { asStorageError, StorageError, type StorageErrorCode } from '../storage/storageError.ts';

/** What the indicator shows. `saved` means that the disk has everything. */
export type SaveState =
  | { readonly status: 'saved' }
  | { readonly status: 'saving' }
  /** Nothing is lost as long as the page stays open; another try follows by itself. */
  | { readonly status: 'failed'; readonly reason: StorageErrorCode };

interface SaverOptions {
  readonly mapId: string;
  readonly document: MapDocument;
  readonly log: UpdateLog;
  /** The map's summary as it is now. */
  readonly summary: () => EditedSummary;
  /** Told each update once the disk has it (P9). */
  readonly onDurable: (update: Uint8Array) => void;
}

/** What editing changes in a map's summary. */
export type EditedSummary = Pick<MapSummary, 'title' | 'stages' | 'cards' | 'updatedAt'>;

/** The time of the last edit is written again when it is off by so many milliseconds. */
const STALE = 1000;
/** Milliseconds before the first repetition of a failed write, and at most. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;
/** A write that has not ended after this many milliseconds counts as failed: some browsers never answer when full. */
const PATIENCE = 8000;

/** Writes a document's updates as they are made, in groups, without a timer (P4). */
export class Saver {
  readonly #options: SaverOptions;
  readonly #changed = createEmitter<SaveState>();
  readonly #stopListening: () => void;
  #queue: Uint8Array[] = [];
  /** What the disk is known to have. */
  #durable: Uint8Array;
  #summary: EditedSummary | null = null;
  #running: Promise<void> | null = null;
  #pause = FIRST_PAUSE;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #state: SaveState = { status: 'saved' };

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#durable = options.document.stateVector();
    this.#stopListening = options.document.onWrite((update) => {
      this.#queue.push(update);
      if (this.#state.status === 'saved') this.#setState({ status: 'saving' });
      if (this.#retry === null) this.#run();
    });
  }

  get state(): SaveState {
    return this.#state;
  }

  onChange(listener: (state: SaveState) => void): () => void {
    return this.#changed.subscribe(listener);
  }

  /** Tries at once to write what is not on the disk yet, and resolves when that attempt has ended. */
  async flush(): Promise<void> {
    if (this.#retry !== null) {
      clearTimeout(this.#retry);
      this.#retry = null;
      this.#run();
    }
    await this.#running;
  }

  /** Writes what is left and stops. */
  async close(): Promise<void> {
    this.#stopListening();
    await this.flush();
    if (this.#retry !== null) clearTimeout(this.#retry);
  }

  #run(): void {
    this.#running ??= this.#write().finally(() => {
      this.#running = null;
    });
  }

  async #write(): Promise<void> {
    // One turn of the event loop's micro tasks lets the rest of a gesture join.
    await Promise.resolve();
    const { mapId, document, log, summary, onDurable } = this.#options;
    while (this.#queue.length > 0) {
      const covered = document.stateVector();
      // After a failure, everything that the disk lacks goes in one piece: a gap would hide all that follows it (P5).
      const updates = this.#state.status === 'failed' ? [document.encode(this.#durable)] : this.#queue;
      this.#queue = [];
      try {
        const now = summary();
        const isKnown = this.#summary !== null && saysTheSame(this.#summary, now);
        await inTime(log.append({ mapId, updates, summary: isKnown ? null : now }));
        if (!isKnown) this.#summary = now;
      } catch (error) {
        this.#queue = [...updates, ...this.#queue];
        this.#fail(asStorageError(error).code);
        return;
      }
      this.#durable = covered;
      this.#pause = FIRST_PAUSE;
      if (this.#queue.length > 0) this.#setState({ status: 'saving' });
      for (const update of updates) onDurable(update);
    }
    this.#setState({ status: 'saved' });
  }

  #fail(reason: StorageErrorCode): void {
    this.#setState({ status: 'failed', reason });
    this.#retry = setTimeout(() => {
      this.#retry = null;
      this.#run();
    }, this.#pause);
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
  }

  #setState(state: SaveState): void {
    this.#state = state;
    this.#changed.emit(state);
  }
}

/** Whether a summary that was written still tells what the library shows. */
function saysTheSame({ updatedAt, ...rest }: EditedSummary, now: EditedSummary): boolean {
  return Math.abs(now.updatedAt - updatedAt) < STALE && sameJson({ ...rest, updatedAt }, { ...now, updatedAt });
}

async function inTime(write: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StorageError('failed', 'The write did not end'));
    }, PATIENCE);
  });
  try {
    await Promise.race([write, late]);
  } finally {
    clearTimeout(timer);
  }
}
