import type { JournalFiles, WritableFiles } from './files.ts';

const ROOT = 'percurso';

/** Lib definitions of workers are not those of pages; this one exists in workers alone. */
interface SyncAccessHandle {
  readonly getSize: () => number;
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number;
  readonly flush: () => void;
  readonly close: () => void;
}
type SyncFileHandle = FileSystemFileHandle & { readonly createSyncAccessHandle: () => Promise<SyncAccessHandle> };
type IterableDirectory = FileSystemDirectoryHandle & {
  readonly values: () => AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle>;
};

/**
 * The journal's files in the origin's private file system, to be read, in pages and workers alike.
 * @throws where the browser has no such file system or forbids it here
 */
export async function opfsFiles(): Promise<JournalFiles> {
  const root = await navigator.storage.getDirectory();
  return readingFrom(root);
}

/**
 * The same files to be written, which browsers allow in workers only.
 * @throws where the browser has no such file system or forbids it here
 */
export async function writableOpfsFiles(): Promise<WritableFiles> {
  const root = await navigator.storage.getDirectory();
  if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) throw new Error('Files cannot be written here');
  /** Handles stay open, since opening one takes as long as writing; each locks its file for other pages. */
  const open = new Map<string, SyncAccessHandle>();
  const close = (path: string) => {
    open.get(path)?.close();
    open.delete(path);
  };

  return {
    ...readingFrom(root),
    append: async (folder, name, bytes) => {
      const path = `${folder}/${name}`;
      const handle = open.get(path) ?? (await opened(await folderAt(root, folder, true), name));
      open.set(path, handle);
      const written = handle.write(bytes, { at: handle.getSize() });
      // A full disk may take a part and say so in the count alone.
      if (written < bytes.length) throw new DOMException('Only a part was written', 'QuotaExceededError');
      handle.flush();
    },
    remove: async (folder, name) => {
      close(`${folder}/${name}`);
      await (await folderAt(root, folder, false))?.removeEntry(name);
    },
  };
}

async function opened(folder: FileSystemDirectoryHandle | undefined, name: string): Promise<SyncAccessHandle> {
  if (folder === undefined) throw new Error('No folder');
  const file = (await folder.getFileHandle(name, { create: true })) as SyncFileHandle;
  return file.createSyncAccessHandle();
}

function readingFrom(root: FileSystemDirectoryHandle): JournalFiles {
  const named = async (folder: string, kind: FileSystemHandleKind) => {
    const directory = await folderAt(root, folder, false);
    if (directory === undefined) return [];
    const names: string[] = [];
    for await (const entry of (directory as IterableDirectory).values())
      if (entry.kind === kind) names.push(entry.name);
    return names;
  };
  return {
    folders: (folder) => named(folder, 'directory'),
    list: (folder) => named(folder, 'file'),
    read: async (folder, name) => {
      const directory = await folderAt(root, folder, false);
      const handle = await directory?.getFileHandle(name).catch(nothingIfMissing);
      if (handle == null) return undefined;
      return new Uint8Array(await (await handle.getFile()).arrayBuffer());
    },
  };
}

/** The folder of the journal at a path; undefined where there is none and none is to be made. */
async function folderAt(
  root: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemDirectoryHandle | undefined> {
  let folder: FileSystemDirectoryHandle | undefined = root;
  for (const part of [ROOT, ...path.split('/').filter(Boolean)])
    folder = await folder?.getDirectoryHandle(part, { create }).catch(nothingIfMissing);
  return folder;
}

function nothingIfMissing(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
  throw error;
}
