import type { ImportAction, ImportErrorCode } from '../model/importOutcome.ts';
import type { RawRecord } from '../model/record.ts';

export class ImportError extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string) {
    super(message);
    this.name = 'ImportError';
    this.code = code;
  }
}

export interface ImportIssue {
  readonly action: ImportAction;
  /** The record's title, or what else tells the reader which one it is. */
  readonly where: string;
  readonly field?: string;
}

export interface ImportedAsset {
  readonly id: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A file taken in: nothing has been stored yet. */
export interface ImportedMap {
  readonly records: readonly (RawRecord & { readonly id: string })[];
  readonly assets: readonly ImportedAsset[];
  readonly issues: readonly ImportIssue[];
}
