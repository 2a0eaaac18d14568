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

  /** @param now milliseconds of a clock that need not be right, only go forward */
  constructor(document: MapDocument, now: () => number) {
    this.#document = document;
    this.#now = now;
  }

  get undoLabel(): HistoryLabel | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get redoLabel(): HistoryLabel | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /**
   * Notes a gesture that has been committed.
   * @param typing names what is being typed into; entries with the same name join until `seal` or a pause (H4)
   */
  record(entry: HistoryEntry, typing?: string): void {
    this.#undone = [];
    const last = this.#done.at(-1);
    const joins = typing !== undefined && this.#open?.key === typing && this.#now() - this.#open.at < TYPING_PAUSE;
    if (joins && last !== undefined) {
      this.#done[this.#done.length - 1] = {
        ...last,
        changes: squash([...last.changes, ...entry.changes]),
        selectedAfter: entry.selectedAfter,
      };
    } else this.#done = [...this.#done, { ...entry, changes: squash(entry.changes) }].slice(-LIMIT);
    this.#open = typing === undefined ? null : { key: typing, at: this.#now() };
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

  /** Takes back the newest entry as if it had never been: for a card that was begun and left empty. */
  discard(): void {
    if (this.#move(this.#done, this.#undone) !== null) this.#undone.pop();
  }

  #move(from: HistoryEntry[], to: HistoryEntry[]): HistoryEntry | null {
    this.seal();
    for (let entry = from.pop(); entry !== undefined; entry = from.pop()) {
      const changes = takeBack(this.#document.stored, entry.changes);
      if (changes.length === 0) continue;
      this.#document.commit(changes);
      to.push({ ...entry, changes });
      return entry;
    }
    return null;
  }
}

/**
 * The changes that undo `changes` as far as they still stand: a field that someone has set since is left alone,
 * and what was created is marked deleted (H3).
 */
export function takeBack(map: JourneyMap, changes: readonly FieldChange[]): FieldChange[] {
  const created = new Set(changes.filter(({ key, from }) => key === 'type' && from === undefined).map(({ id }) => id));
  const removals = [...created]
    .filter((id) => map.get(id) !== undefined)
    .map((id) => ({ id, key: 'deleted', from: false, to: true }));
  const others = invert(changes.filter(({ id }) => !created.has(id)));
  return [...removals, ...others.filter(({ id, key, from }) => sameJson(fieldOf(map, id, key), from))];
}

function fieldOf(map: JourneyMap, id: string, key: string): unknown {
  return (map.records.get(id) as Readonly<Record<string, unknown>> | undefined)?.[key];
}
