import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../lib/json.ts';
import { isNewer, migrateRecord, type Migrations, SCHEMA_VERSION } from './migrate.ts';

const migrations: Migrations = {
  stage: [
    { to: 3, migrate: ({ name, ...rest }) => ({ ...rest, title: `${String(name)}!` }) },
    { to: 2, migrate: ({ label, ...rest }) => ({ ...rest, name: label }) },
  ],
};

describe('migrateRecord', () => {
  it('[M1] runs the later steps in the order of their versions', () => {
    const stage = { id: 's', type: 'stage', label: 'Buy' };
    expect(migrateRecord(stage, 1, migrations)).toEqual({ id: 's', type: 'stage', title: 'Buy!' });
    expect(migrateRecord({ id: 's', type: 'stage', name: 'Buy' }, 2, migrations)).toEqual({
      id: 's',
      type: 'stage',
      title: 'Buy!',
    });
  });

  it('[M2] gives the same from the same, leaves its input alone, and today’s record as it is', () => {
    const stage = deepFreeze({ id: 's', type: 'stage', label: 'Buy' });
    expect(migrateRecord(stage, 1, migrations)).toEqual(migrateRecord(stage, 1, migrations));
    expect(migrateRecord(stage, 3, migrations)).toBe(stage);
  });

  it.each([{ id: 'a', type: 'comet' }, { id: 'a' }, { id: 'a', type: 7 }, { id: 'a', type: 'constructor' }])(
    '[M2] leaves %j as it is, since no step is for it',
    (raw) => {
      expect(migrateRecord(raw, 0, migrations)).toBe(raw);
      expect(migrateRecord(raw, 0)).toBe(raw);
    },
  );
});

it('[M3] only versions above today’s are newer', () => {
  expect(isNewer(SCHEMA_VERSION)).toBe(false);
  expect(isNewer(SCHEMA_VERSION - 1)).toBe(false);
  expect(isNewer(SCHEMA_VERSION + 1)).toBe(true);
});
