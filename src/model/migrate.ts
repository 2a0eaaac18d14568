import type { Migration, RawRecord } from './record.ts';
import { recordSpecs } from './records.ts';

/** The version of the records' shapes that this program writes. */
export const SCHEMA_VERSION = 1;

/** The migrations of every record type, as the record files declare them. */
export type Migrations = Readonly<Record<string, readonly Migration[]>>;

export const allMigrations: Migrations = Object.fromEntries(
  Object.values(recordSpecs).map(({ type, migrations }) => [type, migrations]),
);

/** Whether this program is too old for a document (M3). */
export function isNewer(version: number): boolean {
  return version > SCHEMA_VERSION;
}

/** A record of an older version brought to today's; today's comes back as it is (M1, M2). */
export function migrateRecord(record: RawRecord, from: number, migrations: Migrations = allMigrations): RawRecord {
  const type = record.type;
  const steps = typeof type === 'string' && Object.hasOwn(migrations, type) ? (migrations[type] ?? []) : [];
  return steps
    .filter(({ to }) => to > from)
    .sort((a, b) => a.to - b.to)
    .reduce((migrated, { migrate }) => migrate(migrated), record);
}
