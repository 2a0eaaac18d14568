import type { MapDocument } from '../document/mapDocument.ts';
import { createEmitter } from '../lib/emitter.ts';
import { sameJson } from '../lib/json.ts';
import type { Journal, MapSummary, UpdateLog } from '../storage/ports.ts';
import type { StorageErrorCode } from '../storage/storageError.ts';
import { LogWriter, type WriterState } from './logWriter.ts';

/** One of the two places that keep a map: the database, and the journal beside it. */
type Place = 'database' | 'journal';

/** What the indicator shows. `saved` means that every place there is has everything. */
export type SaveState =
  | WriterState
  /** One place has failed, and the other goes on; `isSaved` says whether that one has everything. */
  | { readonly status: 'half'; readonly failed: Place; readonly reason: StorageErrorCode; readonly isSaved: boolean };

interface SaverOptions {
  readonly mapId: string;
  readonly document: MapDocument;
  readonly log: UpdateLog;
  /** Null where there is no second place. */
  readonly journal: Promise<Journal | null>;
  /** The map's summary as it is now. */
  readonly summary: () => EditedSummary;
  /** Told each update once the database has it (P9). */
  readonly onDurable: (update: Uint8Array) => void;
}

/** What editing changes in a map's summary. */
export type EditedSummary = Pick<MapSummary, 'title' | 'stages' | 'cards' | 'updatedAt'>;

/** The time of the last edit is written again when it is off by so many milliseconds. */
const STALE = 1000;

/** Keeps a document in two places, each at its own pace (P10), and says what is kept where. */
export class Saver {
  readonly #database: LogWriter;
  /** Null once it is known that there is no journal. */
  #journal: LogWriter | null;
  readonly #changed = createEmitter<SaveState>();
  readonly #stopListening: () => void;
  #state: SaveState = { status: 'saved' };

  constructor({ mapId, document, log, journal, summary, onDurable }: SaverOptions) {
    const [inDatabase, inJournal] = [changing(summary), changing(summary)];
    this.#database = new LogWriter({
      document,
      append: (updates) => inDatabase((said) => log.append({ mapId, updates, summary: said })),
      onDurable,
    });
    this.#journal = new LogWriter({
      document,
      append: async (updates) => {
        const second = await journal;
        if (second === null) return;
        await inJournal((said) =>
          second.append(mapId, updates, said === null ? null : { ...said, at: said.updatedAt }),
        );
      },
    });
    void journal.then((second) => {
      if (second !== null) return;
      this.#journal = null;
      this.#tell();
    });
    for (const writer of this.#writers)
      writer.onChange(() => {
        this.#tell();
      });
    this.#stopListening = document.onWrite((update) => {
      for (const writer of this.#writers) writer.write(update);
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
    await Promise.all(this.#writers.map((writer) => writer.flush()));
  }

  /** Writes what is left and stops. */
  async close(): Promise<void> {
    this.#stopListening();
    await Promise.all(this.#writers.map((writer) => writer.close()));
  }

  get #writers(): readonly LogWriter[] {
    return this.#journal === null ? [this.#database] : [this.#database, this.#journal];
  }

  #tell(): void {
    const state = together(this.#database.state, this.#journal?.state);
    if (sameJson(state, this.#state)) return;
    this.#state = state;
    this.#changed.emit(state);
  }
}

/** What the places come to: nothing is called saved before both have it. */
function together(database: WriterState, journal: WriterState | undefined): SaveState {
  if (journal === undefined) return database;
  // A map that was removed for good is kept nowhere, whatever a journal takes.
  const isGone = database.status === 'failed' && database.reason === 'missing';
  if (isGone || (database.status === 'failed' && journal.status === 'failed')) return database;
  if (database.status === 'failed')
    return { status: 'half', failed: 'database', reason: database.reason, isSaved: journal.status === 'saved' };
  if (journal.status === 'failed')
    return { status: 'half', failed: 'journal', reason: journal.reason, isSaved: database.status === 'saved' };
  const saving = [database, journal].filter(({ status }) => status === 'saving');
  if (saving.length === 0) return { status: 'saved' };
  return { status: 'saving', isLate: saving.some((state) => 'isLate' in state && state.isLate) };
}

/** Gives a summary to a write only where it says something that the last one that went well did not (P2). */
function changing(summary: () => EditedSummary) {
  let written: EditedSummary | null = null;
  return async (write: (said: EditedSummary | null) => Promise<void>): Promise<void> => {
    const now = summary();
    const isKnown = written !== null && saysTheSame(written, now);
    await write(isKnown ? null : now);
    if (!isKnown) written = now;
  };
}

/** Whether a summary that was written still tells what the library shows. */
function saysTheSame({ updatedAt, ...rest }: EditedSummary, now: EditedSummary): boolean {
  return Math.abs(now.updatedAt - updatedAt) < STALE && sameJson({ ...rest, updatedAt }, { ...now, updatedAt });
}
