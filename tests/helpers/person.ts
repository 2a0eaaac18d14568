import type { Command, CommandEnv, Outcome } from '../../src/commands/command.ts';
import { History, type HistoryEntry } from '../../src/document/history.ts';
import { type DocumentSchema, MapDocument } from '../../src/document/mapDocument.ts';
import { squash } from '../../src/model/change.ts';
import type { JourneyMap } from '../../src/model/journeyMap.ts';
import { countingIds } from './ids.ts';
import { type NewRecord, recordsFrom } from './mapBuilder.ts';

/** Someone at work on a document of their own, with a clock that stands until it is set. */
export class Person {
  readonly document: MapDocument;
  readonly history: History;
  readonly #env: CommandEnv;
  clock = 0;

  constructor(document: MapDocument = MapDocument.create(recordsFrom()), newId: () => string = countingIds('new')) {
    this.document = document;
    this.history = new History(document, () => this.clock);
    this.#env = { newId };
  }

  get map(): JourneyMap {
    return this.document.map;
  }

  run<Args>(command: Command<Args>, args: Args, typing?: string): Outcome {
    return this.take(command.id, command.run(this.map, args, this.#env), typing);
  }

  /** Commits and notes what a command wants done. */
  take(command: string, outcome: Outcome, typing?: string): Outcome {
    const changes = squash(outcome.changes);
    this.document.commit(changes);
    this.history.record(entryOf(command, changes, outcome.select), typing);
    return outcome;
  }
}

export function entryOf(
  command: string,
  changes: HistoryEntry['changes'],
  selectedAfter: readonly string[] = [],
): HistoryEntry {
  return { label: { command }, changes, selectedBefore: [], selectedAfter };
}

/** The same document in another tab. */
export function twinOf(document: MapDocument, schema?: DocumentSchema, replica?: number): MapDocument {
  const twin = new MapDocument(schema, replica);
  twin.merge([document.encode()]);
  return twin;
}

/** Lets documents tell each other all that they hold. */
export function sync(...documents: readonly MapDocument[]): void {
  const all = documents.map((document) => document.encode());
  for (const document of documents) document.merge(all);
}

/** Two people at work on copies of one map, whose new ids never meet. */
export function twoPeople(records: readonly NewRecord[] = recordsFrom()): [Person, Person] {
  const first = MapDocument.create(records);
  return [new Person(first, countingIds('mine')), new Person(twinOf(first), countingIds('yours'))];
}
