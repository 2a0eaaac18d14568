import type { ExportAsset, ExportInput } from '../../src/exporters/exporter.ts';
import type { RecordTable } from '../../src/model/change.ts';
import type { NewRecord } from './mapBuilder.ts';
import { JourneyMap } from '../../src/model/journeyMap.ts';
import { SCHEMA_VERSION } from '../../src/model/migrate.ts';

export function tableOf(records: Iterable<NewRecord>): RecordTable {
  return new Map([...records].map((record) => [record.id, record]));
}

/** What an exporter gets that looks at the stored records alone. */
export function exportInput(table: RecordTable, assets: readonly ExportAsset[] = []): ExportInput {
  return {
    map: JourneyMap.empty,
    table,
    schemaVersion: SCHEMA_VERSION,
    scene: { bounds: { x: 0, y: 0, width: 0, height: 0 }, background: '#ffffff', layers: [] },
    title: 'A map',
    asset: async (id) => assets.find((asset) => asset.id === id),
    app: 'percurso 0.1.0',
    exportedAt: '2026-11-22T12:00:00Z',
  };
}
