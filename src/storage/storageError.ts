/**
 * Why storage failed: `unavailable` there is none (private mode, blocked), `full` no room is left, `missing` the map
 * was removed for good elsewhere, `newer` a newer program has written the database, or is about to in another tab,
 * `failed` anything else.
 */
export type StorageErrorCode = 'unavailable' | 'full' | 'missing' | 'newer' | 'failed';

export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, cause: unknown) {
    super(`Storage ${code}: ${cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause)}`, { cause });
    this.name = 'StorageError';
    this.code = code;
  }
}

const UNAVAILABLE = new Set([
  'MissingAPIError',
  'OpenFailedError',
  'DatabaseClosedError',
  'InvalidAccessError',
  'SecurityError',
  'VersionError',
]);

/** Reads the code off whatever a database threw; the names may lie one or two causes deep. */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const names = namesOf(error);
  if (names.some((name) => name === 'QuotaExceededError')) return new StorageError('full', error);
  if (names.some((name) => UNAVAILABLE.has(name))) return new StorageError('unavailable', error);
  return new StorageError('failed', error);
}

function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 3) return [];
  const { name, inner, cause, failures } = error as Readonly<Record<string, unknown>>;
  // Where many things were written at once, each has a failure of its own.
  const all = [inner, cause, ...(Array.isArray(failures) ? (failures.slice(0, 1) as unknown[]) : [])];
  return [...(typeof name === 'string' ? [name] : []), ...all.flatMap((reason) => namesOf(reason, depth + 1))];
}
