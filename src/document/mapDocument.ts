import * as Y from 'yjs';
import { createEmitter } from '../lib/emitter.ts';
import { applyChanges, creation, diff, type FieldChange, type RecordTable } from '../model/change.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { allMigrations, migrateRecord, type Migrations, SCHEMA_VERSION } from '../model/migrate.ts';
import type { FieldProblem, RawRecord } from '../model/record.ts';
import { isRecordId, type MapRecord, readRecord } from '../model/records.ts';
import { wellFormed } from '../model/wellFormed.ts';
import { type Coverage, exceeds, extentOf } from './coverage.ts';
import { DocumentError } from './documentError.ts';
import { MendedMap } from './mendedMap.ts';
import { REMOTE, type YjsRecords, yjsRecords } from './yjsRecords.ts';

/** A record that is kept but not shown, because it does not fit its schema (D5). */
export interface BrokenRecord {
  readonly raw: RawRecord;
  readonly problems: readonly FieldProblem[];
  readonly mended: MapRecord;
}

export interface DocumentEvent {
  /** Records that may differ from before. */
  readonly ids: ReadonlySet<string>;
  readonly remote: boolean;
}

/** How a program of another version reads and writes; the default is this program. */
export interface DocumentSchema {
  readonly version: number;
  readonly migrations: Migrations;
}

/**
 * One map: a replicated log of field changes beneath, an immutable view above. Changes travel one way only,
 * local and remote alike: log, frozen records, view, listeners (D1). The rules are in SPEC.md.
 */
export class MapDocument {
  readonly #doc = new Y.Doc();
  readonly #records: YjsRecords = yjsRecords(this.#doc);
  readonly #schema: DocumentSchema;
  readonly #changed = createEmitter<DocumentEvent>();
  readonly #written = createEmitter<Uint8Array>();
  readonly #table = new Map<string, RawRecord>();
  readonly #broken = new Map<string, BrokenRecord>();
  readonly #foreign = new Set<string>();
  readonly #map = new MendedMap();
  #hasUnreadable = false;
  #isTold = false;

  /** @param replica tells this document's writes from those of others; random unless a run must be repeatable */
  constructor(schema: DocumentSchema = { version: SCHEMA_VERSION, migrations: allMigrations }, replica?: number) {
    this.#schema = schema;
    if (replica !== undefined) this.#doc.clientID = replica;
    this.#records.observe((ids, remote) => {
      this.#changed.emit({ ids: new Set([...ids, ...this.#refresh(ids)]), remote });
    });
  }

  /** A new document with its first content, written once, before anyone shares it (D8). */
  static create(records: Iterable<RawRecord & { readonly id: string }>, schema?: DocumentSchema): MapDocument {
    const document = new MapDocument(schema);
    const changes = [...records].flatMap((record) => creation(record));
    document.#records.write(wellFormed(changes), document.#schema.version);
    return document;
  }

  /** The map as it is shown. */
  get map(): JourneyMap {
    return this.#map.shown;
  }

  /** Every record as it is stored, migrated but not defaulted, with those that are not shown. */
  get table(): RecordTable {
    return this.#table;
  }

  /** Every readable record as it is stored, before references are mended: what undo compares with (H3). */
  get stored(): JourneyMap {
    return this.#map.stored;
  }

  get broken(): readonly BrokenRecord[] {
    return [...this.#broken.values()];
  }

  /** Ids of records of types or kinds that this program does not know. */
  get foreign(): ReadonlySet<string> {
    return this.#foreign;
  }

  /** A newer program wrote the document: it is shown as far as it is understood, and not changed (D7). */
  get isReadOnly(): boolean {
    return (this.#records.version() ?? 0) > this.#schema.version;
  }

  /** The version in which `table` is: that of this program, to which older records are brought, unless they are newer. */
  get schemaVersion(): number {
    return Math.max(this.#records.version() ?? 0, this.#schema.version);
  }

  /** Whether parts of the log are missing or damaged, so that something may be lacking from what is shown. */
  get isIncomplete(): boolean {
    return this.#hasUnreadable || this.#doc.store.pendingStructs !== null;
  }

  /** Tells after the view has changed. */
  onChange(listener: (event: DocumentEvent) => void): () => void {
    return this.#changed.subscribe(listener);
  }

  /** Tells the bytes of each local transaction, to be stored and shared. */
  onWrite(listener: (update: Uint8Array) => void): () => void {
    // Only from the first listener on: Yjs would else put all that is merged at opening into bytes again.
    if (!this.#isTold) {
      this.#isTold = true;
      this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== REMOTE) this.#written.emit(update);
      });
    }
    return this.#written.subscribe(listener);
  }

  /**
   * Commits changes made here. They are validated first, so that a throw leaves no trace (D2).
   * @throws DocumentError
   */
  commit(changes: readonly FieldChange[]): void {
    if (changes.length === 0) return;
    if (this.isReadOnly) throw new DocumentError('readOnly', 'The document was written by a newer program');
    const clean = wellFormed(changes);
    const edited = this.#validated(clean);
    const isOld = this.#records.version() !== this.#schema.version;
    const owed = isOld ? this.#migrationChanges() : [];
    const mends = this.#map.owed(edited, (id) => this.#broken.has(id) || this.#foreign.has(id));
    this.#records.write([...owed, ...mends, ...clean], isOld ? this.#schema.version : undefined);
  }

  /**
   * Takes in what a store or another tab wrote. Any order, any repetition gives the same map; what cannot be read
   * hides nothing of the rest.
   */
  merge(updates: readonly Uint8Array[]): void {
    this.#doc.transact(() => {
      for (const update of updates) this.#apply(update);
    }, REMOTE);
  }

  /** The whole log, or what of it a holder of `since` (a state vector) lacks. */
  encode(since?: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc, since);
  }

  /** What this document holds, for `encode` elsewhere. */
  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#doc);
  }

  /** Whether updates hold something that this document does not. */
  lacks(updates: readonly Uint8Array[]): boolean {
    return exceeds(extentOf(updates).reach, this.#coverage());
  }

  /** All that this document holds and the updates, taken together, do not; null where they lack nothing. */
  missingIn(updates: readonly Uint8Array[]): Uint8Array | null {
    const { coverage } = extentOf(updates);
    return exceeds(this.#coverage(), coverage) ? this.encode(Y.encodeStateVector(new Map(coverage))) : null;
  }

  /** Removes records marked deleted for good; only while no other tab or peer has the document open (D4). */
  purge(): void {
    const deleted = [...this.#table].filter(([, raw]) => raw.deleted === true).map(([id]) => id);
    if (deleted.length > 0 && !this.isReadOnly) this.#records.remove(deleted);
  }

  #apply(update: Uint8Array): void {
    try {
      Y.applyUpdate(this.#doc, update, REMOTE);
    } catch {
      this.#hasUnreadable = true;
    }
  }

  /** The records as the changes leave them. */
  #validated(changes: readonly FieldChange[]): MapRecord[] {
    const touched = new Map<string, RawRecord>();
    for (const { id, key } of changes) {
      if (!isRecordId(id) || key === 'id') throw new DocumentError('invalid', `No change of a record: ${id}.${key}`);
      touched.set(id, this.#table.get(id) ?? { id });
    }
    const after = applyChanges(touched, changes);
    return [...touched.keys()].map((id) => {
      const read = readRecord(after.get(id) ?? { id });
      if (read.status === 'valid') return read.record;
      const fields = read.status === 'broken' ? read.problems.map(({ key }) => key).join(', ') : 'type';
      throw new DocumentError('invalid', `Record ${id} would be ${read.status}: ${fields}`);
    });
  }

  /** What an older document still has to be changed by, written with the first edit and not before (D5, D7). */
  #migrationChanges(): FieldChange[] {
    const before = new Map([...this.#table.keys()].map((id) => [id, this.#records.read(id) ?? { id }]));
    return diff(before, this.#table);
  }

  #coverage(): Coverage {
    return Y.decodeStateVector(this.stateVector());
  }

  #readMigrated(id: string): RawRecord | undefined {
    const raw = this.#records.read(id);
    return raw && migrateRecord(raw, this.#records.version() ?? this.#schema.version, this.#schema.migrations);
  }

  /** Reads records again after the log has changed; returns the ids of those that look different. */
  #refresh(ids: ReadonlySet<string>): string[] {
    const changed: MapRecord[] = [];
    const gone: string[] = [];
    for (const id of ids) {
      const raw = this.#readMigrated(id);
      this.#broken.delete(id);
      this.#foreign.delete(id);
      if (raw === undefined) this.#table.delete(id);
      else this.#table.set(id, raw);
      const read = raw !== undefined && isRecordId(id) ? readRecord(raw) : undefined;
      if (read?.status === 'valid') {
        changed.push(Object.freeze(read.record));
        continue;
      }
      if (raw !== undefined && read?.status === 'broken')
        this.#broken.set(id, { raw, problems: read.problems, mended: read.mended });
      else if (raw !== undefined) this.#foreign.add(id);
      if (this.stored.records.has(id)) gone.push(id);
    }
    return this.#map.update(changed, gone);
  }
}
