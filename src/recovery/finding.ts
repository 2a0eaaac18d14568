import { MapDocument } from '../document/mapDocument.ts';
import type { DatabaseReader } from '../storage/databaseReader.ts';
import type { JournalReader } from '../storage/journal/journal.ts';
import type { Asset } from '../storage/ports.ts';

/** The places that may hold maps; null where one is not there or cannot be opened. */
export interface Places {
  readonly database: DatabaseReader | null;
  readonly journal: JournalReader | null;
}

/** A map that was found, put together from all that the places hold of it. */
export interface FoundMap {
  readonly id: string;
  /** As it was last called; empty where that is not known. */
  readonly title: string;
  readonly cards: number;
  /** Milliseconds since 1970; null where it is not known. */
  readonly updatedAt: number | null;
  readonly isInDatabase: boolean;
  readonly isInJournal: boolean;
  /** Whether something of it is damaged or lacking. */
  readonly isIncomplete: boolean;
  readonly document: MapDocument;
  /** Everything that was found of it, unread. */
  readonly updates: readonly Uint8Array[];
}

/** Every map that any place holds, the last changed first. What cannot be read keeps nothing else from being found. */
export async function findMaps({ database, journal }: Places): Promise<readonly FoundMap[]> {
  const summaries = (await database?.maps().catch(() => [])) ?? [];
  const inDatabase = new Map(summaries.flatMap((summary) => (summary.id === undefined ? [] : [[summary.id, summary]])));
  const inJournal = (await journal?.list().catch(() => [])) ?? [];
  const found: FoundMap[] = [];
  for (const id of new Set([...inDatabase.keys(), ...inJournal])) {
    const stored = (await database?.updates(id).catch(() => [])) ?? [];
    const kept = await journal?.read(id).catch(() => undefined);
    const updates = [...stored, ...(kept?.updates ?? [])];
    const document = new MapDocument();
    document.merge(updates);
    const summary = { ...kept?.summary, ...inDatabase.get(id) };
    found.push({
      id,
      title: document.map.journey.title || (summary.title ?? ''),
      cards: document.map.cards.length,
      updatedAt: summary.updatedAt ?? null,
      isInDatabase: stored.length > 0,
      isInJournal: kept !== undefined,
      isIncomplete: document.isIncomplete || updates.length === 0,
      document,
      updates,
    });
  }
  return found.sort((a, b) => (b.updatedAt ?? 0) - (a.updatedAt ?? 0));
}

/** A picture from whichever place has it. */
export async function findAsset({ database, journal }: Places, id: string): Promise<Asset | undefined> {
  return (await database?.asset(id).catch(() => undefined)) ?? journal?.asset(id).catch(() => undefined);
}
