import { sameJson } from '../lib/json.ts';
import { type FieldChange, invert, squash } from '../model/change.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { MapDocument } from './mapDocument.ts';

/** What is said of an entry: the command that made it, and the field that it set where it set one. */
export interface HistoryLabel {
  readonly command: string;
  readonly field?: string;
}

/** One gesture of this person (H1), with what was selected before and after it (H2). */
export interface HistoryEntry {
  readonly label: HistoryLabel;
  readonly changes: readonly FieldChange[];
  readonly selectedBefore: readonly string[];
  readonly selectedAfter: readonly string[];
}

/** Keystrokes closer together than this, in milliseconds, are one entry (H4). */
export const TYPING_PAUSE = 1000;

/** Entries kept; the oldest go first. */
const LIMIT = 1000;

/** Undo and redo of what this person did, and of nothing that others did (H5). */
export class History {
  readonly #document: MapDocument;
  readonly #now: () => number;
  #done: HistoryEntry[] = [];
  #undone: HistoryEntry[] = [];
  #open: { readonly key: string; readonly at: number } | null = null;

  /** @param now milliseconds of a clock that need not be right */
  constructor(document: MapDocument, now: () => number) {
    this.#document = document;
    this.#now = now;
  }

  /** What `undo` would take back. */
  get undoLabel(): HistoryLabel | null {
    return this.#nextOf(this.#done)?.label ?? null;
  }

  /** What `redo` would do again. */
  get redoLabel(): HistoryLabel | null {
    return this.#nextOf(this.#undone)?.label ?? null;
  }

  /**
   * Notes a gesture that has been committed.
   * @param typing names what is being typed into; entries with the same name join until `seal` or a pause (H4)
   */
  record(entry: HistoryEntry, typing?: string): void {
    const changes = squash(entry.changes);
    if (changes.length === 0) return;
    this.#undone = [];
    const last = this.#joined(changes, typing);
    const whole =
      last === null
        ? { ...entry, changes }
        : { ...last, changes: squash([...last.changes, ...changes]), selectedAfter: entry.selectedAfter };
    if (last !== null) this.#done.pop();
    // Typing that was taken back key by key leaves nothing to undo, and nothing to join.
    const isLeft = whole.changes.length > 0;
    if (isLeft) this.#done = [...this.#done, whole].slice(-LIMIT);
    this.#open = typing === undefined || !isLeft ? null : { key: typing, at: this.#now() };
  }

  /** Ends the typing that later entries might join (H4). */
  seal(): void {
    this.#open = null;
  }

  /** Takes back the newest entry that still has an effect, and tells which; null when there is none. */
  undo(): HistoryEntry | null {
    return this.#move(this.#done, this.#undone);
  }

  redo(): HistoryEntry | null {
    return this.#move(this.#undone, this.#done);
  }

  /** Takes back the newest entry, and no other, as if it had never been: for a card that was begun and left empty. */
  discard(): void {
    this.seal();
    const entry = this.#done.at(-1);
    if (entry === undefined) return;
    this.#document.commit(takeBack(this.#document.stored, entry.changes));
    this.#done.pop();
  }

  /** The entry that new changes join: only one that they continue, with nobody else's words in between. */
  #joined(changes: readonly FieldChange[], typing: string | undefined): HistoryEntry | null {
    const last = this.#done.at(-1);
    if (last === undefined || typing === undefined || this.#open?.key !== typing) return null;
    const pause = this.#now() - this.#open.at;
    // A clock that was set back tells nothing of how long it was.
    if (pause < 0 || pause >= TYPING_PAUSE) return null;
    const continues = ({ id, key, from }: FieldChange) =>
      last.changes.every((earlier) => earlier.id !== id || earlier.key !== key || sameJson(earlier.to, from));
    return changes.every(continues) ? last : null;
  }

  #nextOf(entries: readonly HistoryEntry[]): HistoryEntry | undefined {
    return entries.findLast(({ changes }) => takeBack(this.#document.stored, changes).length > 0);
  }

  #move(from: HistoryEntry[], to: HistoryEntry[]): HistoryEntry | null {
    this.seal();
    for (let entry = from.at(-1); entry !== undefined; entry = from.at(-1)) {
      const changes = takeBack(this.#document.stored, entry.changes);
      // A commit that is refused leaves the entry where it is.
      this.#document.commit(changes);
      from.pop();
      if (changes.length === 0) continue;
      to.push({ ...entry, changes });
      return entry;
    }
    return null;
  }
}

/**
 * The changes that undo `changes` as far as they still stand: a field that someone has set since is left alone, as
 * is a record that cannot be read or is no longer there, and what was created is marked deleted (H3).
 */
function takeBack(map: JourneyMap, changes: readonly FieldChange[]): FieldChange[] {
  const created = new Set(changes.filter(({ key, from }) => key === 'type' && from === undefined).map(({ id }) => id));
  const removals = [...created]
    .filter((id) => map.get(id) !== undefined)
    .map((id) => ({ id, key: 'deleted', from: false, to: true }));
  const others = invert(changes.filter(({ id }) => !created.has(id)));
  const stands = ({ id, key, from }: FieldChange) => map.records.has(id) && sameJson(fieldOf(map, id, key), from);
  return [...removals, ...others.filter(stands)];
}

function fieldOf(map: JourneyMap, id: string, key: string): unknown {
  return (map.records.get(id) as Readonly<Record<string, unknown>> | undefined)?.[key];
}
