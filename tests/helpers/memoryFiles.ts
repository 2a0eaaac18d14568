import type { WritableFiles } from '../../src/storage/journal/files.ts';

interface MemoryFiles extends WritableFiles {
  /** What the files hold, by path; a test may cut or change it. */
  readonly contents: Map<string, Uint8Array>;
  /** Lets the next writes fail, each after so many bytes of it; null where they go well again. */
  cutAfter: number | null;
}

/** Files in memory, for a journal. */
export function memoryFiles(): MemoryFiles {
  const contents = new Map<string, Uint8Array>();
  const below = (folder: string) => [...contents.keys()].filter((path) => path.startsWith(`${folder}/`));
  const files: MemoryFiles = {
    contents,
    cutAfter: null,
    folders: async (folder) => {
      const inside = below(folder).map((path) => path.slice(folder.length + 1).split('/'));
      return [...new Set(inside.filter(({ length }) => length > 1).map(([name]) => name as string))];
    },
    list: async (folder) =>
      below(folder)
        .map((path) => path.slice(folder.length + 1))
        .filter((name) => !name.includes('/')),
    read: async (folder, name) => contents.get(`${folder}/${name}`),
    append: async (folder, name, bytes) => {
      const path = `${folder}/${name}`;
      const written = files.cutAfter === null ? bytes : bytes.subarray(0, files.cutAfter);
      contents.set(path, Uint8Array.from([...(contents.get(path) ?? []), ...written]));
      if (files.cutAfter !== null) throw new DOMException('No room', 'QuotaExceededError');
    },
    remove: async (folder, name) => {
      if (!contents.delete(`${folder}/${name}`)) throw new DOMException('No such file', 'NotFoundError');
    },
  };
  return files;
}
