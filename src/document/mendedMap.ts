import { groupBy } from '../lib/groupBy.ts';
import { deepFreeze, sameJson } from '../lib/json.ts';
import type { FieldChange } from '../model/change.ts';
import { repair } from '../model/integrity.ts';
import { JourneyMap } from '../model/journeyMap.ts';
import type { MapRecord } from '../model/records.ts';

type Mends = ReadonlyMap<string, readonly FieldChange[]>;

/**
 * The map as it is stored and the same as it is shown, with its dangling references mended (D6). Both go from one
 * state to the next record by record, so that what a change does not concern keeps its identity also while there
 * is something to mend.
 */
export class MendedMap {
  #stored = JourneyMap.empty;
  #shown = JourneyMap.empty;
  #mends: Mends = new Map();

  get stored(): JourneyMap {
    return this.#stored;
  }

  get shown(): JourneyMap {
    return this.#shown;
  }

  /** Takes over records that are new or changed, and those that are gone; returns the ids of all that look different. */
  update(changed: readonly MapRecord[], gone: readonly string[]): string[] {
    const before = this.#stored;
    this.#stored = before.with(changed, gone);
    const mends = this.#mendsAfter(before, changed, gone);
    const touched = new Set([...changed.map(({ id }) => id), ...this.#mends.keys(), ...mends.keys()]);
    const shown = [...touched].flatMap((id) => {
      const record = this.#stored.records.get(id);
      const own = mends.get(id);
      const isAsBefore = record === before.records.get(id) && sameJson(own, this.#mends.get(id));
      return record === undefined || isAsBefore ? [] : [own === undefined ? record : mended(record, own)];
    });
    this.#shown = this.#shown.with(shown, gone);
    this.#mends = mends;
    return [...shown.map(({ id }) => id), ...gone];
  }

  /**
   * The mends to be written with an edit that leaves the records as `edited`. What the edit itself brings back is
   * not let go of, nor what is only unreadable here, and what is hidden shows again when its end comes back.
   */
  owed(edited: readonly MapRecord[], isUnreadable: (id: string) => boolean): FieldChange[] {
    if (!edited.some(({ id }) => this.#mends.has(id))) return [];
    return repair(this.#stored.with(edited), edited).filter(
      (mend) => mend.key !== 'deleted' && !droppedBy(mend).some(isUnreadable),
    );
  }

  /**
   * Whether a record dangles depends on others only where something comes or goes, and where comments hang on links
   * and on comments; else only what changed is looked at.
   */
  #mendsAfter(before: JourneyMap, changed: readonly MapRecord[], gone: readonly string[]): Mends {
    const comesOrGoes = ({ id, type, deleted }: MapRecord) => before.get(id)?.type !== (deleted ? undefined : type);
    const bears = ({ type }: MapRecord) => type === 'link' || type === 'comment';
    const isWide = gone.length > 0 || changed.some((record) => comesOrGoes(record) || bears(record));
    const found = groupBy(repair(this.#stored, isWide ? undefined : changed), ({ id }) => id);
    if (isWide) return found;
    const mends = new Map(this.#mends);
    for (const { id } of changed) mends.delete(id);
    for (const [id, own] of found) mends.set(id, own);
    return mends;
  }
}

function mended(record: MapRecord, mends: readonly FieldChange[]): MapRecord {
  return deepFreeze({ ...record, ...Object.fromEntries(mends.map(({ key, to }) => [key, to])) });
}

function droppedBy({ from, to }: FieldChange): string[] {
  const kept: readonly unknown[] = Array.isArray(to) ? to : [];
  const held: readonly unknown[] = Array.isArray(from) ? from : [from];
  return held.filter((id): id is string => typeof id === 'string' && !kept.includes(id));
}
