/**
 * Why storage failed: `unavailable` there is none (private mode, blocked), `full` no room is left, `missing` the map
 * was removed for good elsewhere, `failed` anything else.
 */
export type StorageErrorCode = 'unavailable' | 'full' | 'missing' | 'failed';

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
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner, depth + 1), ...namesOf(cause, depth + 1)];
}
