import type { Command, CommandEnv } from '../commands/command.ts';
import { DocumentError } from '../document/documentError.ts';
import { History, type HistoryEntry, type HistoryLabel } from '../document/history.ts';
import type { BrokenRecord, MapDocument } from '../document/mapDocument.ts';
import { createEmitter } from '../lib/emitter.ts';
import { squash } from '../model/change.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { createSession, type Session } from '../session/session.ts';
import type { Saver } from './saver.ts';

interface EditorOptions {
  readonly mapId: string;
  readonly document: MapDocument;
  readonly saver: Saver;
  readonly env: CommandEnv;
  /** Whether the storage may not be written to. */
  readonly isReadOnly: boolean;
  readonly now: () => number;
  /** When the map was last changed before it was opened, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Called when the editor closes, after everything has been written. */
  readonly onClose: () => void;
}

/** What may be told of an edit that was refused. */
export type Refusal = 'readOnly' | 'invalid';

/** One open map: every change to it goes through here. */
export class Editor {
  readonly mapId: string;
  readonly session: Session = createSession();
  readonly saver: Saver;
  readonly #document: MapDocument;
  readonly #history: History;
  readonly #options: EditorOptions;
  readonly #changed = createEmitter<undefined>();
  readonly #refused = createEmitter<Refusal>();
  readonly #stopListening: () => void;
  #changedAt: number;

  constructor(options: EditorOptions) {
    this.mapId = options.mapId;
    this.saver = options.saver;
    this.#options = options;
    this.#document = options.document;
    this.#history = new History(options.document, options.now);
    this.#changedAt = options.changedAt;
    this.#stopListening = options.document.onChange(({ ids }) => {
      this.#changedAt = options.now();
      this.#dropGoneSelection(ids);
      this.#changed.emit(undefined);
    });
  }

  get map(): JourneyMap {
    return this.#document.map;
  }

  /** When the map last changed, in milliseconds since 1970. */
  get changedAt(): number {
    return this.#changedAt;
  }

  get isReadOnly(): boolean {
    return this.#document.isReadOnly || this.#options.isReadOnly;
  }

  /** Records that are kept but not shown, because they do not fit their schema. */
  get broken(): readonly BrokenRecord[] {
    return this.#document.broken;
  }

  /** Whether parts of the map's log are missing or damaged. */
  get isIncomplete(): boolean {
    return this.#document.isIncomplete;
  }

  /** How many records a newer program made that this one cannot show. */
  get foreignCount(): number {
    return this.#document.foreign.size;
  }

  /** Every record as it is stored, for exports that lose nothing. */
  get table() {
    return this.#document.table;
  }

  /** The version of the records' shapes in `table`. */
  get schemaVersion(): number {
    return this.#document.schemaVersion;
  }

  get undoLabel(): HistoryLabel | null {
    return this.#history.undoLabel;
  }

  get redoLabel(): HistoryLabel | null {
    return this.#history.redoLabel;
  }

  /** Tells after the map, or what can be undone, has changed. */
  onChange(listener: () => void): () => void {
    return this.#changed.subscribe(listener);
  }

  onRefusal(listener: (refusal: Refusal) => void): () => void {
    return this.#refused.subscribe(listener);
  }

  /**
   * Runs a command as one undo step and selects what it asks for.
   * @param typing names what is being typed into; steps with one name join while the typing goes on (H4)
   * @returns ids of what the command made or moved, or null where nothing was to be done or the edit was refused
   */
  run<Args>(command: Command<Args>, args: Args, typing?: string): readonly string[] | null {
    const outcome = command.run(this.map, args, this.#options.env);
    const changes = squash(outcome.changes);
    const selectedBefore = this.session.getState().selection;
    const isDone = this.#attempt(() => {
      this.#document.commit(changes);
      return true;
    });
    if (isDone === undefined) return null;
    if (outcome.select !== undefined) this.session.select(outcome.select);
    if (changes.length === 0) return outcome.select ?? null;
    const label = { command: command.id, ...(outcome.field === undefined ? {} : { field: outcome.field }) };
    const selectedAfter = this.session.getState().selection;
    this.#history.record({ label, changes, selectedBefore, selectedAfter }, typing);
    this.#changed.emit(undefined);
    return outcome.select ?? [];
  }

  /** Ends the typing that later steps might join. */
  endTyping(): void {
    this.#history.seal();
  }

  undo(): HistoryLabel | null {
    return this.#travel(() => this.#history.undo(), 'selectedBefore');
  }

  redo(): HistoryLabel | null {
    return this.#travel(() => this.#history.redo(), 'selectedAfter');
  }

  /** Takes back the newest step without a trace: for a card that was begun and left empty. */
  discardLast(): void {
    this.#attempt(() => {
      this.#history.discard();
    });
    this.#changed.emit(undefined);
  }

  /** Puts a broken record's bad fields back to their initial values, so that it is shown again. */
  mend(broken: BrokenRecord): void {
    const changes = broken.problems.map(({ key, value }) => ({
      id: broken.mended.id,
      key,
      from: value,
      to: (broken.mended as unknown as Record<string, unknown>)[key],
    }));
    this.#attempt(() => {
      this.#document.commit(changes);
    });
  }

  /** Writes what is left, then lets go of the map. */
  async close(): Promise<void> {
    this.#stopListening();
    await this.saver.close();
    this.#options.onClose();
  }

  #travel(step: () => HistoryEntry | null, selected: 'selectedBefore' | 'selectedAfter'): HistoryLabel | null {
    this.session.edit(null);
    const entry = this.#attempt(step) ?? null;
    if (entry !== null) this.session.select(entry[selected].filter((id) => this.map.get(id) !== undefined));
    this.#changed.emit(undefined);
    return entry?.label ?? null;
  }

  /** Does what may be refused; undefined, after telling why, where it was. */
  #attempt<Value>(work: () => Value): Value | undefined {
    if (this.#options.isReadOnly) {
      this.#refused.emit('readOnly');
      return undefined;
    }
    try {
      return work();
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      this.#refused.emit(error.code);
      return undefined;
    }
  }

  /** Lets go of what has gone, and of what is being hidden but the stage or lane itself, which its panels still show. */
  #dropGoneSelection(changed: ReadonlySet<string>): void {
    const { selection, editing, cursor } = this.session.getState();
    const { map } = this;
    const isHeader = (id: string) => /stage|lane/.test(map.get(id)?.type ?? '');
    const isHiding = [...changed].some((id) => isHeader(id) && map.isHidden(id));
    const isHere = (id: string) => map.get(id) !== undefined;
    const isSeen = (id: string) => isHere(id) && !map.isHidden(id);
    const isKept = (id: string) => isHere(id) && (!isHiding || isHeader(id) || isSeen(id));
    if (!selection.every(isKept)) this.session.select(selection.filter(isKept));
    // A new card that is still empty has to be known until its writing ends, or it would stay.
    if (editing !== null && !(editing.isNew ? isHere : isSeen)(editing.id)) this.session.edit(null);
    if (cursor !== null && !(isSeen(cursor.stageId) && isSeen(cursor.laneId))) this.session.moveCursor(null);
  }
}
