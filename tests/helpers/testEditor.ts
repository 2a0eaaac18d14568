import type { Editor } from '../../src/editor/editor.ts';
import { openMap } from '../../src/editor/openMap.ts';
import type { AppPorts } from '../../src/editor/ports.ts';
import { Workspace } from '../../src/editor/workspace.ts';
import { createMemoryStorage } from '../../src/storage/memoryStorage.ts';
import { fakeTabs } from './fakeTabs.ts';
import { countingIds } from './ids.ts';
import { type NewRecord, recordsFrom } from './mapBuilder.ts';

/** What the app is built on, for tests: all of it in memory, ids that count, and a clock that stands until it is set. */
export interface TestPorts extends AppPorts {
  /** Milliseconds since 1970. */
  clock: number;
  /** How often the browser was asked to keep the data. */
  asked: number;
}

export function testPorts(values: Partial<AppPorts> = {}): TestPorts {
  const ports: TestPorts = {
    storage: createMemoryStorage(),
    tabs: fakeTabs(),
    newId: countingIds('new'),
    clock: 1000,
    asked: 0,
    now: () => ports.clock,
    askToKeep: () => {
      ports.asked += 1;
    },
    idle: async () => undefined,
    paintThumbnail: async () => null,
    ...values,
  };
  return ports;
}

/** Stores a map, the shop where no other is given, and returns its id. */
export function storeMap(ports: AppPorts, records: Iterable<NewRecord> = recordsFrom()): Promise<string> {
  return new Workspace(ports).create(records);
}

/** Opens a map that must be there. */
export async function openEditor(ports: AppPorts, mapId: string): Promise<Editor> {
  const editor = await openMap(ports, mapId);
  if (editor === undefined) throw new Error(`There is no map ${mapId}`);
  return editor;
}

/** A real editor on memory storage. */
export async function testEditor(
  records: Iterable<NewRecord> = recordsFrom(),
  ports: TestPorts = testPorts(),
): Promise<Editor> {
  return openEditor(ports, await storeMap(ports, records));
}
