/** Why a document refused: `readOnly` it was written by a newer program, `invalid` the change breaks a record's schema. */
type DocumentErrorCode = 'readOnly' | 'invalid';

export class DocumentError extends Error {
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, message: string) {
    super(message);
    this.name = 'DocumentError';
    this.code = code;
  }
}
