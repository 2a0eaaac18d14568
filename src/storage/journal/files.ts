/** Files that a journal is kept in, by folders and names of letters, digits, `-`, `_` and `.`. */
export interface JournalFiles {
  /** Names of the folders directly in a folder; none where it does not exist. */
  readonly folders: (folder: string) => Promise<readonly string[]>;
  /** Names of the files directly in a folder; none where it does not exist. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Undefined where there is no such file. */
  readonly read: (folder: string, name: string) => Promise<Uint8Array | undefined>;
}

/** Files that can be written, by one writer at a time for each. */
export interface WritableFiles extends JournalFiles {
  /**
   * Appends to a file, making it where there is none; resolves when the disk has it. After a failure the file may end
   * with a part of what was to be appended.
   */
  readonly append: (folder: string, name: string, bytes: Uint8Array) => Promise<void>;
  /**
   * Removes a file.
   * @throws where there is none, or another page has it open
   */
  readonly remove: (folder: string, name: string) => Promise<void>;
}
