import { describe, expect, it } from 'vitest';
import { exportInput, tableOf } from '../../tests/helpers/exportInput.ts';
import type { NewRecord } from '../../tests/helpers/mapBuilder.ts';
import type { ExportAsset } from './exporter.ts';
import { exportJson } from './json.ts';

interface File {
  readonly format: string;
  readonly schemaVersion: number;
  readonly app: string;
  readonly exportedAt: string;
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly assets: Readonly<Record<string, unknown>>;
}

async function textOf(records: readonly NewRecord[], assets?: readonly ExportAsset[]): Promise<string> {
  return (await exportJson(exportInput(tableOf(records), assets))).blob.text();
}

const fileOf = async (...args: Parameters<typeof textOf>) => JSON.parse(await textOf(...args)) as File;

const asset = (letter: string): ExportAsset => ({
  id: letter.repeat(64),
  mime: 'image/png',
  width: 2,
  height: 3,
  bytes: Uint8Array.of(1, 2, 250),
});
const pictureOf = ({ id, width, height }: ExportAsset) => ({ asset: id, width, height });

describe('our own file', () => {
  it('says what it is, who made it and when', async () => {
    const file = await exportJson(exportInput(new Map()));
    expect(file).toMatchObject({ ending: '.journey.json', notices: [] });
    expect(file.blob.type).toBe('application/json');
    expect(await fileOf([])).toEqual({
      format: 'percurso.journey',
      schemaVersion: 1,
      app: 'percurso 0.1.0',
      exportedAt: '2026-11-22T12:00:00Z',
      records: [],
      assets: {},
    });
  });

  it('lists records by type and id, their fields as the schema does, strange ones after', async () => {
    const records = [
      { id: 'odd', type: 'hologram', zeta: 1, alpha: { deep: [1] }, kind: 'x' },
      { id: 'b', type: 'card', order: 'a1', zeta: 1, alpha: 2, severity: 2, title: 'B', kind: 'painPoint' },
      { id: 'a', type: 'card', title: 'A', kind: 'note' },
      { id: 'z', type: 'stage', order: 'a0', title: 'Z' },
      { id: 'journey', type: 'journey', title: 'J' },
    ];
    const text = await textOf(records);
    expect((JSON.parse(text) as File).records.map((record) => Object.keys(record))).toEqual([
      ['id', 'type', 'title'],
      ['id', 'type', 'title', 'order'],
      ['id', 'type', 'kind', 'title'],
      ['id', 'type', 'kind', 'title', 'severity', 'order', 'alpha', 'zeta'],
      ['id', 'type', 'kind', 'alpha', 'zeta'],
    ]);
    const shuffled = [...records].reverse().map((record) => Object.fromEntries(Object.entries(record).reverse()));
    expect(await textOf(shuffled as NewRecord[])).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('leaves out what is as it would be anyway, and what was deleted', async () => {
    const { records } = await fileOf([
      { id: 'a', type: 'stage', title: '', note: 'x', tags: [], phaseId: null, deleted: false },
      { id: 'b', type: 'stage', title: 'gone', deleted: true },
      { id: 'c', type: 'hologram', deleted: true },
    ]);
    expect(records).toEqual([{ id: 'a', type: 'stage', note: 'x' }]);
  });

  it('keeps what does not fit, and fields that no program of today knows', async () => {
    const broken = { id: 'a', type: 'stage', title: 7, entering: -1, deleted: 'maybe' };
    const unknown = { id: 'b', type: 'stage', title: 'B', toString: 'x', valueOf: 1, hasOwnProperty: [2], 1: 'one' };
    const { records } = await fileOf([broken, unknown]);
    expect(records).toEqual([{ id: 'a', type: 'stage', title: 7, entering: -1 }, unknown]);
  });

  it('holds the pictures of what it lists, each once, and of nothing else', async () => {
    const [a, b, gone] = [asset('a'), asset('b'), asset('c')];
    const { assets } = await fileOf(
      [
        { id: 'p', type: 'persona', avatar: pictureOf(b) },
        { id: 'i', type: 'card', kind: 'image', picture: pictureOf(a) },
        { id: 'j', type: 'card', kind: 'image', picture: pictureOf(a) },
        { id: 'k', type: 'card', kind: 'image', picture: pictureOf(asset('d')) },
        { id: 'l', type: 'card', kind: 'image', picture: pictureOf(gone), deleted: true },
      ],
      [b, a, gone],
    );
    expect(Object.keys(assets)).toEqual([a.id, b.id]);
    expect(assets[a.id]).toEqual({ mime: 'image/png', width: 2, height: 3, data: 'AQL6' });
  });
});
