import type { RecordTable } from '../model/change.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import type { Scene } from '../scene/primitives.ts';

/** A picture that the map shows, as stored. */
export interface ExportAsset {
  readonly id: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** What every exporter gets: the map in each form that one may need. */
export interface ExportInput {
  readonly map: JourneyMap;
  /** Records as they are stored, with those that are not shown. */
  readonly table: RecordTable;
  /** The version of their shapes, which a newer program may have set. */
  readonly schemaVersion: number;
  /** The whole map's display list, in the language and appearance that the file is to have. */
  readonly scene: Scene;
  /** Title for people and programs, never empty. */
  readonly title: string;
  readonly asset: (id: string) => Promise<ExportAsset | undefined>;
  /** Name and version of the program, and the instant of export (ISO 8601), for files that say where they come from. */
  readonly app: string;
  readonly exportedAt: string;
}

/** What an exporter has to say about the file that it made. */
type ExportNotice = { readonly type: 'lowered'; readonly asked: number; readonly scale: number };

export interface ExportedFile {
  readonly blob: Blob;
  /** Ending of the file's name, with its dot. */
  readonly ending: string;
  readonly notices: readonly ExportNotice[];
}

export class ExportError extends Error {
  /** `tooLarge`: no browser canvas takes the picture, at any scale. */
  readonly code: 'tooLarge';

  constructor(code: 'tooLarge', message: string) {
    super(message);
    this.name = 'ExportError';
    this.code = code;
  }
}
